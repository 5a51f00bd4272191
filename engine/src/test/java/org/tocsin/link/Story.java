package org.tocsin.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Attribution;
import org.tocsin.event.Casualties;
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
import org.tocsin.event.Who;

/** A text with the events of its sentences, for tests that link them: each word of an event is found in the last sentence. */
public final class Story {

    public static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 24);

    private final String id;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<SentenceSpan> spans = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    public Story() {
        this("d", PUBLISHED);
    }

    /** A text of its own, published on a day by an outlet of the same name as its id. */
    public Story(String id, LocalDate published) {
        this.id = id;
        this.published = published;
    }

    /** Adds a sentence; its events follow. */
    public Story say(String sentence) {
        int start = text.length();
        text.append(sentence);
        spans.add(new SentenceSpan(Field.TEXT, start, text.length()));
        text.append(' ');
        return this;
    }

    /** Adds an event of the last sentence. */
    public Story event(Draft draft) {
        events.add(draft.event(this));
        return this;
    }

    List<Incident> incidents() {
        return new DocumentLinker().link(coded());
    }

    /** The document with its events. */
    public CodedDocument coded() {
        return new CodedDocument(
                new Document(id, null, id, null, null, published.toString(), "en", text.toString()), null, null, spans, events,
                List.of(), List.of());
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
    public static Draft assault(String trigger) {
        return new Draft(EventType.ASSAULT, trigger);
    }

    /** What an event says. */
    public static final class Draft {

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
        private @Nullable String speaker;
        private @Nullable String cue;
        private int killed;
        private @Nullable String count;

        public Draft(EventType type, String trigger) {
            this.type = type;
            this.trigger = trigger;
        }

        public Draft mode(String named) {
            mode = named;
            return this;
        }

        public Draft by(String words, @Nullable String id) {
            actor = words;
            actorId = id;
            return this;
        }

        public Draft on(String persons) {
            victims = persons;
            return this;
        }

        public Draft hit(String words) {
            thing = words;
            return this;
        }

        /** Not a number where nobody knows where it lies. */
        public Draft in(String name, double degreesNorth) {
            place = name;
            north = degreesNorth;
            return this;
        }

        public Draft on(LocalDate told) {
            day = told;
            return this;
        }

        public Draft as(Factuality stance, Stage far) {
            factuality = stance;
            stage = far;
            return this;
        }

        /** On whose word, with the cue. */
        public Draft said(String who, String cue) {
            speaker = who;
            this.cue = cue;
            return this;
        }

        /** How many were killed, by the words that say so. */
        public Draft killed(int number, String words) {
            killed = number;
            count = words;
            return this;
        }

        private List<Attribution> attribution(Story story) {
            return speaker == null || cue == null
                    ? List.of()
                    : List.of(new Attribution(
                            new Participant(story.quote(speaker), speaker, speaker, null, List.of(), true), story.quote(cue)));
        }

        private List<Casualties> casualties(Story story) {
            return count == null
                    ? List.of()
                    : List.of(new Casualties(Effect.KILLED, Who.UNKNOWN, story.quote(count), killed, killed, killed));
        }

        private Event event(Story story) {
            SentenceSpan span = story.spans.get(story.spans.size() - 1);
            Time time = day == null
                    ? new Time(null, story.published, story.published, TimePrecision.DAY, TimeBasis.PUBLICATION)
                    : new Time(null, day, day, TimePrecision.DAY, TimeBasis.STATED);
            return new Event(
                    (story.id.equals("d") ? "e" : story.id + "/") + story.events.size(), story.id, Field.TEXT, story.spans.size() - 1, span.start(), span.end(), type, mode,
                    List.of(), "190", 4, -9, true, null, actors(story), recipients(story), targets(story), List.of(),
                    place(story), time, factuality, stage, attribution(story), casualties(story), story.quote(trigger), "r", 0.5,
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
