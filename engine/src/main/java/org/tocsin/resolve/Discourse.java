package org.tocsin.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.attribute.Quoted;
import org.tocsin.attribute.Stance;
import org.tocsin.recognize.Candidates;

/**
 * What a document says around a sentence: whom short words in it can stand for.
 *
 * @param findings the findings of all sentences of the document, by sentence index
 * @param names the persons whom the document names
 * @param quoted who is quoted with which words
 */
public record Discourse(List<SentenceFindings> findings, PersonNames names, Quoted quoted) {

    /** No pronoun takes up what stands more sentences before it. */
    public static final int REACH = 4;

    public Discourse {
        findings = List.copyOf(findings);
    }

    /** The candidates of a sentence. */
    Candidates at(int sentence) {
        return findings.get(sentence).candidates();
    }

    /** The candidates of sentences before one, in the same field, the nearest first. */
    List<Candidates> before(int sentence, int most) {
        List<Candidates> before = new ArrayList<>(most);
        for (int i = sentence - 1; i >= Math.max(0, sentence - most); i--) {
            if (findings.get(i).text().field() == findings.get(sentence).text().field()) {
                before.add(at(i));
            }
        }
        return before;
    }

    /** Who is quoted with a token, where the text names an actor as such. */
    Antecedents.@Nullable Found speaker(int sentence, int token) {
        Stance.Speaker speaker = quoted.speaker(findings.get(sentence).sentence(), token);
        if (speaker == null || findings.get(speaker.sentence()).text().field() != findings.get(sentence).text().field()) {
            return null;
        }
        Candidates there = at(speaker.sentence());
        var actor = there.actorAt(speaker.token());
        return actor == null ? null : new Antecedents.Found(actor, there);
    }
}
