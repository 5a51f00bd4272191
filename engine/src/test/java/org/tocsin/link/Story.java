package org.tocsin.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CodedDocument.SentenceSpan;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.Stage;
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;

/** A text with the events of its sentences, for tests that link them: each word of an event is found in the last sentence. */
final class Story {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 24);

    private final StringBuilder text = new StringBuilder();
    private final List<SentenceSpan> spans = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** Adds a sentence; its events follow. */
    Story say(String sentence) {
        int start = text.length();
        text.append(sentence);
        spans.add(new SentenceSpan(Field.TEXT, start, text.length()));
        text.append(' ');
        return this;
    }

    /** Adds an event of the last sentence. */
    Story event(Draft draft) {
        events.add(draft.event(this));
        return this;
    }

    List<Incident> incidents() {
        return new DocumentLinker().link(new CodedDocument(
                new Document("d", null, null, null, null, null, "en", text.toString()), null, null, spans, events, List.of(),
                List.of()));
    }

    /** The events of each incident by number. */
    List<List<String>> groups() {
        return incidents().stream().map(Incident::events).toList();
    }

    /** The reasons of all joins, in order. */
    List<String> reasons() {
        return incidents().stream().flatMap(incident -> incident.why().stream()).map(Incident.Join::reason).toList();
    }

    private Quote quote(String words) {
        SentenceSpan last = spans.get(spans.size() - 1);
        int at = text.indexOf(words, last.start());
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in the last sentence");
        }
        return new Quote(words, at, at + words.length());
    }

    /** An assault. */
    static Draft assault(String trigger) {
        return new Draft(EventType.ASSAULT, trigger);
    }

    /** What an event says. */
    static final class Draft {

        private final EventType type;
        private final String trigger;
        private @Nullable String mode;
        private @Nullable String actor;
        private @Nullable String actorId;
        private @Nullable String victims;
        private @Nullable String thing;
        private @Nullable String place;
        private double north;
        private @Nullable LocalDate day;
        private Factuality factuality = Factuality.ASSERTED;
        private Stage stage = Stage.ACCOMPLISHED;

        Draft(EventType type, String trigger) {
            this.type = type;
            this.trigger = trigger;
        }

        Draft mode(String named) {
            mode = named;
            return this;
        }

        Draft by(String words, @Nullable String id) {
            actor = words;
            actorId = id;
            return this;
        }

        Draft on(String persons) {
            victims = persons;
            return this;
        }

        Draft hit(String words) {
            thing = words;
            return this;
        }

        /** Not a number where nobody knows where it lies. */
        Draft in(String name, double degreesNorth) {
            place = name;
            north = degreesNorth;
            return this;
        }

        Draft on(LocalDate told) {
            day = told;
            return this;
        }

        Draft as(Factuality stance, Stage far) {
            factuality = stance;
            stage = far;
            return this;
        }

        private Event event(Story story) {
            SentenceSpan span = story.spans.get(story.spans.size() - 1);
            Time time = day == null
                    ? new Time(null, PUBLISHED, PUBLISHED, TimePrecision.DAY, TimeBasis.PUBLICATION)
                    : new Time(null, day, day, TimePrecision.DAY, TimeBasis.STATED);
            return new Event(
                    "e" + story.events.size(), "d", Field.TEXT, story.spans.size() - 1, span.start(), span.end(), type, mode,
                    List.of(), "190", 4, -9, true, null, actors(story), recipients(story), targets(story), List.of(),
                    place(story), time, factuality, stage, List.of(), List.of(), story.quote(trigger), "r", 0.5,
                    new CoderVersion("1", "k"));
        }

        private List<Participant> actors(Story story) {
            return actor == null
                    ? List.of()
                    : List.of(new Participant(story.quote(actor), actor, actorId, "RUR", List.of("REB"), actorId != null));
        }

        private List<Participant> recipients(Story story) {
            if (victims == null) {
                return List.of();
            }
            Quote words = story.quote(victims);
            return List.of(new Participant(
                    words, victims, null, "RUR", List.of("CVL"), false, new Persons(words, victims)));
        }

        private List<Target> targets(Story story) {
            List<Target> targets = new ArrayList<>();
            if (victims != null) {
                SameOnes.Phrase phrase = SameOnes.read(victims);
                Integer number = phrase == null ? null : phrase.number();
                targets.add(new Target(story.quote(victims), TargetKind.HUMAN, number, Effect.UNKNOWN));
            }
            if (thing != null) {
                targets.add(new Target(story.quote(thing), TargetKind.PHYSICAL, null, Effect.UNKNOWN));
            }
            return targets;
        }

        private @Nullable Double coordinate() {
            return Double.isNaN(north) ? null : Double.valueOf(north);
        }

        private @Nullable Place place(Story story) {
            return place == null
                    ? null
                    : new Place(
                            story.quote(place), place, "RUR", null, coordinate(), coordinate() == null ? null : 0.0, null, PlacePrecision.SETTLEMENT,
                            PlaceBasis.STATED);
        }
    }
}
