package org.tocsin.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Detector;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Rejection;
import org.tocsin.detect.Statement;
import org.tocsin.event.Event;
import org.tocsin.event.Place;
import org.tocsin.event.Time;
import org.tocsin.explain.SentenceExplanation;
import org.tocsin.explain.SentenceExplanation.EventReason;
import org.tocsin.explain.SentenceExplanation.NearMiss;
import org.tocsin.explain.SentenceExplanation.RolePath;
import org.tocsin.explain.SentenceExplanation.Step;
import org.tocsin.knowledge.Context.Sign;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Role;
import org.tocsin.resolve.Confidence;
import org.tocsin.resolve.ContextReason;
import org.tocsin.resolve.Resolver.ResolvedEvent;
import org.tocsin.resolve.SentenceFindings;

/** Puts the traces of one sentence into words. */
final class Reasons {

    /** Words that count days from another act: "two days after". */
    private static final Pattern COUNTED = Pattern.compile("\\b(?:after|before|following)\\b");

    private final Detector detector;
    private final Provenance provenance;

    /**
     * @param detector the one that found the statements
     * @param provenance says where a user's own entries are written
     */
    Reasons(Detector detector, Provenance provenance) {
        this.detector = detector;
        this.provenance = provenance;
    }

    SentenceExplanation of(SentenceFindings findings, List<ResolvedEvent> events, List<Rejection> rejections) {
        Sentence sentence = findings.sentence();
        List<EventReason> reasons = new ArrayList<>(events.size());
        for (ResolvedEvent event : events) {
            reasons.add(new EventReason(
                    event.event(),
                    line(event.statement().rule().location()),
                    detector.conditions(event.statement()),
                    paths(event.statement()),
                    steps(event, findings),
                    signs(event)));
        }
        List<NearMiss> misses = new ArrayList<>(rejections.size());
        for (Rejection rejection : rejections) {
            String words = findings.text().slice(sentence.span(rejection.first(), rejection.last()));
            misses.add(new NearMiss(
                    words, rejection.rule().id(), line(rejection.rule().location()),
                    detector.why(rejection, findings.candidates())));
        }
        return new SentenceExplanation(sentence, findings.text().slice(sentence.span()), reasons, misses);
    }

    private static List<String> signs(ResolvedEvent resolved) {
        Event event = resolved.event();
        return Confidence.signs(
                resolved.statement(), event.factuality(), event.primary(), event.actor(), event.recipient());
    }

    private static String line(FileLocation location) {
        return location.file() + ":" + location.line();
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

    private List<Step> steps(ResolvedEvent resolved, SentenceFindings findings) {
        Event event = resolved.event();
        List<Step> steps = new ArrayList<>();
        String stance = event.factuality().label() + ", " + event.stage().label();
        steps.add(new Step("stance", resolved.stance().isEmpty()
                ? stance + ": no word changes it or lays it to a speaker"
                : stance + ": " + String.join("; ", resolved.stance())));
        resolved.steps().forEach(step -> steps.add(new Step("names", step)));
        provenance.of(event).forEach(step -> steps.add(new Step("names", step)));
        steps.add(new Step("place", place(event.place())));
        steps.add(new Step("time", time(event.time())));
        for (ContextReason context : resolved.contexts()) {
            steps.add(new Step("context", context.context() + ": " + ground(context, findings)));
        }
        return steps;
    }

    private static String place(@Nullable Place place) {
        if (place == null) {
            return "none: no place hangs by the act, and it takes none from elsewhere";
        }
        String name = place.quote() == null ? place.name() : "\"" + place.quote().text() + "\"";
        return name + switch (place.basis()) {
            case STATED -> ": hangs closest to the act";
            case CONTEXT -> ": the scene of a sentence before";
            case DATELINE -> ": the dateline, since the sentence names none";
        };
    }

    private static String time(@Nullable Time time) {
        if (time == null) {
            return "none: no date in the sentence, none of publication";
        }
        String days = time.from() == null || time.from().equals(time.to())
                ? String.valueOf(time.to())
                : time.from() + ".." + (time.to() == null ? "" : time.to());
        String words = time.quote() == null ? "" : "\"" + time.quote().text() + "\" is ";
        return words + days + switch (time.basis()) {
            case STATED -> ": stated, closest to the act";
            case ANCHORED -> COUNTED.matcher(words).find()
                    ? ": counted from the other act's date"
                    : ": closest to the act, counted from publication";
            case PUBLICATION -> ": the day of publication, since the sentence names none";
        };
    }

    private static String ground(ContextReason context, SentenceFindings findings) {
        Sign sign = context.sign();
        if (sign == null) {
            return "the rule gives it";
        }
        String words = context.first() < 0
                ? ""
                : "\"" + findings.text().slice(findings.sentence().span(context.first(), context.last())) + "\", ";
        return words + sign.text();
    }
}
