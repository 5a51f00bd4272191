package org.tocsin.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Rejection;
import org.tocsin.detect.Statement;
import org.tocsin.event.Event;
import org.tocsin.explain.SentenceExplanation;
import org.tocsin.explain.SentenceExplanation.EventReason;
import org.tocsin.explain.SentenceExplanation.NearMiss;
import org.tocsin.explain.SentenceExplanation.RolePath;
import org.tocsin.knowledge.Role;
import org.tocsin.resolve.Confidence;
import org.tocsin.resolve.Resolver.ResolvedEvent;
import org.tocsin.resolve.SentenceFindings;

/** Puts the traces of one sentence into words. */
final class Reasons {

    private Reasons() {}

    static SentenceExplanation of(
            SentenceFindings findings, List<ResolvedEvent> events, List<Rejection> rejections) {
        Sentence sentence = findings.sentence();
        List<EventReason> reasons = new ArrayList<>(events.size());
        for (ResolvedEvent event : events) {
            reasons.add(new EventReason(event.event(), paths(event.statement()), event.steps(), signs(event)));
        }
        List<NearMiss> misses = new ArrayList<>(rejections.size());
        for (Rejection rejection : rejections) {
            String words = findings.text().slice(sentence.span(rejection.first(), rejection.last()));
            misses.add(new NearMiss(words, rejection.rule().id(), rejection.reason()));
        }
        return new SentenceExplanation(sentence, findings.text().slice(sentence.span()), reasons, misses);
    }

    private static List<String> signs(ResolvedEvent resolved) {
        Event event = resolved.event();
        return Confidence.signs(
                resolved.statement(), event.factuality(), event.primary(), event.actor(), event.recipient());
    }

    private static List<RolePath> paths(Statement statement) {
        List<RolePath> paths = new ArrayList<>(4);
        for (Role role : Role.values()) {
            for (Filler filler : statement.fillers(role)) {
                String word = statement.candidates().sentence().token(filler.token()).form();
                paths.add(new RolePath(role.name().toLowerCase(Locale.ROOT), word, filler.path()));
            }
        }
        return paths;
    }
}
