package org.tocsin.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.knowledge.Cues;

/**
 * Who is quoted where a quotation is longer than the sentence that names its speaker: the speaker stands after the
 * quotation or before it in one of the sentences that it touches, else in the sentence before or after it, in the same
 * paragraph.
 */
final class Quotations implements Quoted {

    private final AnnotatedDocument document;
    private final Cues cues;
    private final List<Zone> quotations = new ArrayList<>();

    Quotations(AnnotatedDocument document, Cues cues) {
        this.document = document;
        this.cues = cues;
        for (Zone zone : document.zoned().zones()) {
            if (zone.kind() == ZoneKind.QUOTATION) {
                quotations.add(zone);
            }
        }
    }

    /** The quotation that holds a token with its clause, or null. */
    private @Nullable Zone around(Sentence sentence, int token) {
        Span word = sentence.token(token).span();
        for (Zone zone : quotations) {
            if (zone.field() == sentence.field() && zone.span().contains(word) && holdsClause(zone, sentence, token)) {
                return zone;
            }
        }
        return null;
    }

    /** Words that are quoted one by one, like a name in quotation marks, are no speech. */
    private static boolean holdsClause(Zone zone, Sentence sentence, int token) {
        int subject = sentence.child(token, "nsubj");
        if (subject < 0) {
            subject = sentence.child(token, "nsubj:pass");
        }
        return subject < 0
                ? zone.span().start() <= sentence.span().start() + 1 && zone.span().end() >= sentence.span().end() - 1
                : zone.span().contains(sentence.token(subject).span());
    }

    @Override
    public Stance.@Nullable Speaker speaker(Sentence sentence, int token) {
        Zone zone = around(sentence, token);
        if (zone == null) {
            return null;
        }
        List<Sentence> sentences = document.sentences();
        int first = sentence.index();
        int last = sentence.index();
        while (first > 0 && touches(sentences.get(first - 1), zone)) {
            first--;
        }
        while (last + 1 < sentences.size() && touches(sentences.get(last + 1), zone)) {
            last++;
        }
        return firstOf(first, last);
    }

    private Stance.@Nullable Speaker firstOf(int first, int last) {
        List<Sentence> sentences = document.sentences();
        Stance.Speaker after = speechIn(sentences.get(last));
        if (after != null) {
            return after;
        }
        Stance.Speaker before = speechIn(sentences.get(first));
        if (before != null) {
            return before;
        }
        Stance.Speaker previous = first > 0 && together(sentences.get(first - 1), sentences.get(first))
                ? speechIn(sentences.get(first - 1))
                : null;
        if (previous != null) {
            return previous;
        }
        return last + 1 < sentences.size() && together(sentences.get(last), sentences.get(last + 1))
                ? speechIn(sentences.get(last + 1))
                : null;
    }

    private static boolean touches(Sentence sentence, Zone zone) {
        return sentence.field() == zone.field() && sentence.span().overlaps(zone.span());
    }

    private boolean together(Sentence one, Sentence next) {
        if (one.field() != next.field() || next.span().start() < one.span().end()) {
            return false;
        }
        int from = one.span().end();
        int to = next.span().start();
        return document.field(one.field()).slice(new Span(from, to)).indexOf('\n') < 0;
    }

    /** The first verb of speech outside all quotations that has a subject. */
    private Stance.@Nullable Speaker speechIn(Sentence sentence) {
        if (!sentence.parsed()) {
            return null;
        }
        Tree tree = new Tree(sentence, cues);
        Speech speech = new Speech(tree);
        for (int i = 0; i < sentence.size(); i++) {
            boolean says = sentence.token(i).isVerb() && (tree.in("reporting", i) || tree.in("claiming", i));
            if (!says || quoted(sentence, i)) {
                continue;
            }
            int speaker = speech.speakerOf(i);
            if (speaker >= 0 && !quoted(sentence, speaker)) {
                return new Stance.Speaker(sentence.index(), speaker, sentence.token(i).span());
            }
        }
        return null;
    }

    private boolean quoted(Sentence sentence, int token) {
        Span word = sentence.token(token).span();
        for (Zone zone : quotations) {
            if (zone.field() == sentence.field() && zone.span().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in any quotation. */
    boolean hold(Sentence sentence, int token) {
        return !quotations.isEmpty() && quoted(sentence, token);
    }
}
