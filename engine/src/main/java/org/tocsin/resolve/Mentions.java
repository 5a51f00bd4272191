package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.Field;
import org.tocsin.document.FrontDates;
import org.tocsin.document.FrontDates.FrontDate;
import org.tocsin.document.Quote;
import org.tocsin.event.Event;
import org.tocsin.event.Mention;
import org.tocsin.event.MentionKind;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.recognize.TimeExpression;

/**
 * Lists the actors, places and times that a sentence names; none overlaps another. A pronoun is listed where it is known
 * for whom it stands.
 */
public final class Mentions {

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "outside", "inside", "around", "across", "over", "within", "throughout", "along", "off",
            "into", "to", "from", "toward", "towards", "between");

    private final Resolver resolver;

    public Mentions(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * What a sentence names, in order.
     *
     * @param documentId the document
     * @param published its day of publication, or null
     * @param discourse what the document says
     * @param index which sentence
     * @param events the events of the sentence: a state that acts in one is an actor, not a place
     */
    public List<Mention> of(
            String documentId, @Nullable LocalDate published, Discourse discourse, int index, List<Event> events) {
        SentenceFindings findings = discourse.findings().get(index);
        List<Mention> mentions = new ArrayList<>();
        for (ActorMention actor : findings.candidates().actors()) {
            Participant who = actor.form() == Form.PRONOUN
                    ? resolver.standingFor(actor, index, discourse, published)
                    : isActor(actor, findings, events) ? resolver.mentioned(actor, index, discourse, published) : null;
            if (who != null) {
                add(mentions, new Mention(
                        documentId, findings.text().field(), MentionKind.ACTOR, who.quote(), who, null, null, null));
            }
        }
        for (PlaceMention place : findings.candidates().places()) {
            Place where = resolver.mentioned(place, findings);
            Quote quote = where.quote();
            if (quote != null) {
                add(mentions, new Mention(
                        documentId, findings.text().field(), MentionKind.PLACE, quote, null, where, null, null));
            }
        }
        for (TimeExpression expression : findings.times()) {
            // A stretch names two times where words stand between its ends.
            List<TimeExpression> ends = expression.parts().isEmpty() ? List.of(expression) : expression.parts();
            for (TimeExpression end : ends) {
                add(mentions, time(documentId, end, findings));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.quote().start()));
        return mentions;
    }

    /** The days that the dateline and the lines above the prose name. */
    public static List<Mention> front(AnnotatedDocument document) {
        String id = document.zoned().document().id();
        List<Mention> named = new ArrayList<>();
        for (FrontDate date : FrontDates.of(document.zoned())) {
            Quote quote = document.field(Field.TEXT).quote(date.span());
            Time when = new Time(quote, date.day(), date.day(), TimePrecision.DAY, TimeBasis.STATED);
            named.add(new Mention(
                    id, Field.TEXT, MentionKind.TIME, quote, null, null, when, date.day().toString()));
        }
        return named;
    }

    private Mention time(String documentId, TimeExpression expression, SentenceFindings findings) {
        Time when = resolver.mentioned(expression, findings);
        Quote quote = Objects.requireNonNull(when.quote());
        return new Mention(
                documentId, findings.text().field(), MentionKind.TIME, quote, null, null, when, expression.value());
    }

    private static void add(List<Mention> mentions, Mention mention) {
        Quote quote = mention.quote();
        boolean free = mentions.stream()
                .noneMatch(other -> other.quote().start() < quote.end() && quote.start() < other.quote().end());
        if (free) {
            mentions.add(mention);
        }
    }

    /** A state or capital is an actor where it takes part in an event or stands where actors stand; else a place. */
    private static boolean isActor(ActorMention actor, SentenceFindings findings, List<Event> events) {
        if (actor.form() != Form.STATE && actor.form() != Form.CAPITAL) {
            return true;
        }
        Sentence sentence = findings.sentence();
        Quote quote = findings.text().quote(sentence.span(actor.first(), actor.last()));
        for (Event event : events) {
            if (takesPart(event.actor(), quote) || takesPart(event.recipient(), quote)) {
                return true;
            }
        }
        if (actor.first() > 0 && sentence.lowerForm(actor.first() - 1).equals("by")) {
            // "sabotage by Moscow": who does something, whatever stands for the act.
            return true;
        }
        Token head = sentence.token(actor.head());
        boolean acting = sentence.parsed()
                ? head.relation().startsWith("nsubj")
                : !followsPreposition(sentence, actor.first()) && precedesVerb(sentence, actor.last());
        return acting && acts(sentence, actor) && !followsLocative(sentence, actor.first());
    }

    /** Where there is no tree: a name before a verb or a possessive "'s" stands where actors stand. */
    private static boolean precedesVerb(Sentence sentence, int last) {
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).tag() : "";
        return next.equals("POS") || next.equals("MD") || (next.startsWith("VB") && !next.equals("VBG") && !next.equals("VBN"));
    }

    /** A state, or a capital for it, acts in "Tehran warned"; not where it is told of: "Spain was struck", "Spain's north". */
    private static boolean acts(Sentence sentence, ActorMention capital) {
        int verb = sentence.parsed() ? sentence.token(capital.head()).head() : capital.last() + 1;
        boolean subject = !sentence.parsed() || sentence.token(capital.head()).relation().equals("nsubj");
        return subject
                && verb >= 0
                && verb < sentence.size()
                && sentence.token(verb).isVerb()
                && !sentence.token(verb).lemma().equals("be");
    }

    private static boolean takesPart(List<Participant> side, Quote quote) {
        return side.stream().anyMatch(who -> who.quote().equals(quote));
    }

    private static boolean followsPreposition(Sentence sentence, int first) {
        int before = wordBefore(sentence, first);
        return before >= 0 && (sentence.token(before).tag().equals("IN") || sentence.token(before).tag().equals("TO"));
    }

    private static boolean followsLocative(Sentence sentence, int first) {
        int before = wordBefore(sentence, first);
        return before >= 0 && LOCATIVE.contains(sentence.token(before).form().toLowerCase(Locale.ROOT));
    }

    /** The word before a phrase's determiners and adjectives; -1 where there is none. */
    private static int wordBefore(Sentence sentence, int first) {
        int at = first - 1;
        while (at >= 0 && (sentence.token(at).tag().equals("DT") || sentence.token(at).tag().startsWith("JJ"))) {
            at--;
        }
        return at;
    }
}
