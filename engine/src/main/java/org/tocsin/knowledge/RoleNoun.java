package org.tocsin.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A noun for people or bodies by what they do: soldier, ministry, protester.
 *
 * @param noun singular, lower case; may be several words
 * @param plural plural; equal to the noun where the same, "" where there is none
 * @param sectors PLOVER sectors, the primary one first; empty where the noun has none
 * @param kind one person, a group of people, a body, or a thing that is no actor
 * @param flags what else is known of it
 */
public record RoleNoun(String noun, String plural, List<String> sectors, Kind kind, Set<Flag> flags) {

    public RoleNoun {
        sectors = List.copyOf(sectors);
        flags = Set.copyOf(flags);
    }

    /** What the noun stands for. */
    public enum Kind {
        PERSON,
        GROUP,
        BODY,
        /** A thing whose name begins like people's and stands for nobody: "fighter jet". */
        THING
    }

    /** What else is known of it. */
    public enum Flag {
        ARMED,
        CIVILIAN,
        CHILD,
        OFFICIAL,
        /** Used before a name: "General". */
        TITLE,
        /** People who act together rather than an institution: "gang", "patrol". */
        BAND
    }
}
