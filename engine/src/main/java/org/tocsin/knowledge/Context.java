package org.tocsin.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.event.WeaponKind;

/**
 * One of PLOVER's contexts: what an event is about beside what is done in it. {@link ContextReader} tells how it is
 * written.
 *
 * @param name PLOVER's name
 * @param meaning what it covers
 * @param signs any one of them gives it to an event
 * @param except words and phrases that hold one of the signs' words and mean something else
 * @param examples sentences in which the marked event must have it
 * @param counterExamples sentences with events of which none may have it, and why
 * @param location where it stands
 */
public record Context(
        String name,
        String meaning,
        List<Sign> signs,
        WordSet except,
        List<Example> examples,
        List<Example> counterExamples,
        FileLocation location) {

    public Context {
        signs = List.copyOf(signs);
        examples = LateList.copyOf(examples);
        counterExamples = LateList.copyOf(counterExamples);
    }

    /** Parts of an event's words. */
    public enum Part {
        /** The trigger with the words before it that qualify it: "<u>election protest</u>". */
        ACT,
        /** What the act is done to or is about, participants apart: "talks on <u>the nuclear programme</u>". */
        MATTER,
        /** The phrases of those who act. */
        ACTOR,
        /** The phrases of those acted on. */
        RECIPIENT,
        /** The last word, or the name, of each participant. */
        HEADS
    }

    /** Which participants must have one of some sectors. */
    public enum Side {
        ACTOR,
        RECIPIENT,
        EITHER,
        BOTH,
        NEITHER
    }

    /**
     * A type of event, with or without its mode.
     *
     * @param type the type
     * @param mode the mode, or null for any
     */
    public record Kind(EventType type, @Nullable String mode) {

        @Override
        public String toString() {
            return mode == null ? type.name() : type + "/" + mode;
        }
    }

    /**
     * What tells a context; all that is stated must hold.
     *
     * @param words of which one stands in the event's words, or null where no word is asked for
     * @param parts where the word must stand
     * @param sectors sectors by whose they must be
     * @param weapons kinds of which one is used; empty for any
     * @param kinds types of event to which it applies; empty for all
     * @param text as written
     */
    public record Sign(
            @Nullable WordSet words,
            Set<Part> parts,
            Map<Side, Set<String>> sectors,
            Set<WeaponKind> weapons,
            List<Kind> kinds,
            String text) {

        public Sign {
            parts = Set.copyOf(parts);
            sectors = Map.copyOf(sectors);
            weapons = Set.copyOf(weapons);
            kinds = List.copyOf(kinds);
        }
    }
}
