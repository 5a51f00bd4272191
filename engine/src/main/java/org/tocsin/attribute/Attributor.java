package org.tocsin.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Statement;
import org.tocsin.knowledge.Cues;
import org.tocsin.knowledge.Knowledge;

/**
 * Finds on whose word each statement stands and what the text makes of it. Its words are the lists of the knowledge's
 * cues; a rule's own {@code stage} and {@code clause} go before them. Pure: any number of threads may share one.
 */
public final class Attributor {

    private final Cues cues;

    public Attributor(Knowledge knowledge) {
        this(knowledge.cues());
    }

    Attributor(Cues cues) {
        this.cues = cues;
    }

    /** As {@link #attribute(AnnotatedDocument, List, Background)}, knowing no times but the words for them. */
    public List<Stance> attribute(AnnotatedDocument document, List<Statement> statements) {
        return attribute(document, statements, Background.NONE);
    }

    /**
     * Finds the stance of a document to each of its statements.
     *
     * @param document the document
     * @param statements all its statements, those of one sentence side by side
     * @param background which clauses lie before the story
     * @return the stance to each statement, in the order of the statements
     */
    public List<Stance> attribute(AnnotatedDocument document, List<Statement> statements, Background background) {
        Quotations quotations = new Quotations(document, cues);
        List<Stance> stances = new ArrayList<>(statements.size());
        int from = 0;
        while (from < statements.size()) {
            Sentence sentence = statements.get(from).candidates().sentence();
            int to = from + 1;
            while (to < statements.size() && statements.get(to).candidates().sentence() == sentence) {
                to++;
            }
            attribute(document, sentence, statements.subList(from, to), background, quotations, stances);
            from = to;
        }
        return stances;
    }

    /** Tells who is quoted with the words of a document. */
    public Quoted quoted(AnnotatedDocument document) {
        return new Quotations(document, cues);
    }

    private void attribute(
            AnnotatedDocument document,
            Sentence sentence,
            List<Statement> statements,
            Background background,
            Quotations quotations,
            List<Stance> stances) {
        Tree tree = new Tree(sentence, cues);
        Map<Integer, Statement> ruled = ruled(statements);
        PastTimes times = new PastTimes(tree, document.zoned().document().publishedOn());
        boolean[] primary = new PrimaryChoice(tree, new Edges(tree, ruled::containsKey), statements).among(statements);
        for (int i = 0; i < primary.length; i++) {
            Statement statement = statements.get(i);
            GovernorWalk walk = new GovernorWalk(tree, statement, ruled);
            if (sentence.parsed()) {
                walk.walk();
            }
            quote(document, statement, tree, walk, quotations);
            if (times.standWith(statement.predicate())
                    || times.standWith(statement.trigger())
                    || background.covers(sentence, statement.predicate())
                    || background.covers(sentence, statement.trigger())) {
                walk.past();
            }
            stances.add(new Stance(
                    walk.reading().factuality(), walk.reading().stage(), walk.speakers(), primary[i], walk.steps()));
        }
    }

    /** The statements whose rules say what holds in their complements, by trigger and predicate. */
    private static Map<Integer, Statement> ruled(List<Statement> statements) {
        Map<Integer, Statement> ruled = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.rule().clause() != null) {
                ruled.putIfAbsent(statement.trigger(), statement);
                ruled.putIfAbsent(statement.predicate(), statement);
            }
        }
        return ruled;
    }

    private void quote(
            AnnotatedDocument document, Statement statement, Tree tree, GovernorWalk walk, Quotations quotations) {
        Sentence sentence = tree.sentence();
        if (!quotations.hold(sentence, statement.predicate())
                || walk.speakers().stream().anyMatch(s -> !quotations.hold(sentence, s.token()))) {
            return;
        }
        Stance.Speaker speaker = quotations.speaker(sentence, statement.predicate());
        if (speaker != null && !(speaker.sentence() == sentence.index() && speaker.token() == statement.predicate())) {
            Sentence named = document.sentences().get(speaker.sentence());
            boolean own = walk.speakers().isEmpty() && new OwnSide(tree, statement).speaksFromOutside();
            walk.quoted(speaker, named.token(speaker.token()).form(), own);
        }
    }
}
