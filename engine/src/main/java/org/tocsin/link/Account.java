package org.tocsin.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;

/**
 * What one document tells of one happening: the incident made of its words, and what tells whether another document speaks of
 * the same.
 *
 * @param documentId the document
 * @param published its day, or null
 * @param source its outlet, or null
 * @param incident the incident as this document tells it
 * @param lead whether it is what the document is about, as far as its place and length tell
 * @param fact whether somebody's deed is told as a fact, not merely alleged or denied
 * @param happened whether it took place, by whosesoever word
 * @param background whether all of it is from before the story
 * @param known whether all of it is spoken of as known to the reader: "the attack"
 * @param acts the kinds of violence that its statements speak of
 * @param victims people and bodies acted on
 * @param things things hit
 * @param doers who acts
 * @param days the days that are told
 * @param place the place that is told, or null
 * @param sentences the sentences that tell of it
 * @param words what its statements say that others may contradict
 */
public record Account(
        String documentId,
        @Nullable LocalDate published,
        @Nullable String source,
        Incident incident,
        boolean lead,
        boolean fact,
        boolean happened,
        boolean background,
        boolean known,
        Set<Act> acts,
        List<Whom> victims,
        List<Whom> things,
        List<Whom> doers,
        List<Days> days,
        @Nullable Place place,
        Set<Integer> sentences,
        List<Testimony> words) {

    public Account {
        acts = Set.copyOf(acts);
        victims = List.copyOf(victims);
        things = List.copyOf(things);
        doers = List.copyOf(doers);
        days = List.copyOf(days);
        sentences = Set.copyOf(sentences);
        words = List.copyOf(words);
    }

    static Account of(
            Document document, Happening happening, Incident incident, boolean lead, List<Testimony> statements) {
        Set<Act> acts = new LinkedHashSet<>();
        Set<Integer> sentences = new LinkedHashSet<>();
        List<Days> days = new ArrayList<>();
        List<Testimony> words = new ArrayList<>(statements);
        Place place = null;
        for (Report report : happening.reports()) {
            Event event = report.event();
            acts.add(report.act());
            sentences.add(event.sentence());
            Days told = Days.told(event.time());
            if (told != null && !days.contains(told)) {
                days.add(told);
            }
            place = finer(place, event.place());
            words.addAll(Testimony.of(document, event));
        }
        return new Account(
                document.id(), document.publishedOn(), document.source(), incident, lead,
                happening.any(report -> !isWord(report.event())),
                happening.any(Report::happened), happening.all(Report::isBackground),
                happening.all(report -> report.reference().isBack()), acts, happening.victims(), happening.things(), happening.doers(), days, place,
                sentences, words);
    }

    private static boolean isWord(Event event) {
        return event.factuality() == Factuality.ALLEGED || event.factuality() == Factuality.DENIED;
    }

    /** A stated place stands before one that the text suggests, a finer before a coarser, the first before the next. */
    private static @Nullable Place finer(@Nullable Place known, @Nullable Place other) {
        if (known == null || other == null) {
            return known == null ? other : known;
        }
        boolean stated = known.basis() == PlaceBasis.STATED;
        if (stated != (other.basis() == PlaceBasis.STATED)) {
            return stated ? known : other;
        }
        if (known.precision() == null || other.precision() == null) {
            return known.precision() == null && other.precision() != null ? other : known;
        }
        return other.precision().compareTo(known.precision()) < 0 ? other : known;
    }

    /** The type of the happening. */
    public EventType type() {
        return incident.type();
    }
}
