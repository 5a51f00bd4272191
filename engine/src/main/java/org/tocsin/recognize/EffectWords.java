package org.tocsin.recognize;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;

/** The words that state harm to people, with where their victims stand. */
final class EffectWords {

    /** Where the victims of a word stand. */
    enum Frame {
        /** Object of the active, subject of the passive: "killed". */
        TRANSITIVE,
        /** Subject: "died". */
        INTRANSITIVE,
        /** Beside it or subject of its copula: "dead". */
        STATE,
        /** After "of": "the murder of". */
        NOMINAL,
        /** The noun is itself counted: "12 deaths". */
        COUNTED,
        /** A number after "to", "at", "of": "toll". */
        TOLL
    }

    /**
     * A word that states harm.
     *
     * @param effects what became of the people; two where the word leaves open which
     * @param frame where they stand
     * @param peopleOnly whether it also takes things, so that its victims must be known to be people
     */
    record EffectWord(Set<Effect> effects, Frame frame, boolean peopleOnly) {}

    private static final Map<String, EffectWord> WORDS = new HashMap<>();

    static {
        put(Frame.TRANSITIVE, Effect.KILLED, "kill kills killed killing slay slays slain slaying murder murders murdered"
                + " murdering massacre massacres massacred massacring execute executes executed executing assassinate"
                + " assassinates assassinated assassinating behead beheads beheaded beheading gunned gunning lynched"
                + " slaughtered decapitated");
        put(Frame.TRANSITIVE, Effect.INJURED, "wound wounds wounded wounding injure injures injured injuring hurt hurts"
                + " hurting maim maims maimed maiming");
        put(Frame.TRANSITIVE, Effect.ABDUCTED,
                "kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting kidnaped");
        things(Effect.ABDUCTED, "seize seizes seized seizing capture captures captured capturing");
        put(Frame.TRANSITIVE, Effect.DETAINED, "arrest arrests arrested arresting detain detains detained detaining");
        put(Frame.TRANSITIVE, Effect.DISPLACED, "displace displaces displaced displacing forced forcing");
        put(Frame.INTRANSITIVE, Effect.KILLED, "die dies died perished succumbed");
        WORDS.put("fled", new EffectWord(EnumSet.of(Effect.DISPLACED), Frame.INTRANSITIVE, true));
        WORDS.put("flee", new EffectWord(EnumSet.of(Effect.DISPLACED), Frame.INTRANSITIVE, true));
        put(Frame.INTRANSITIVE, Effect.MISSING, "disappeared vanished");
        put(Frame.STATE, Effect.KILLED, "dead");
        put(Frame.STATE, Effect.MISSING, "missing");
        put(Frame.STATE, Effect.ABDUCTED, "hostage prisoner captive");
        put(Frame.STATE, Effect.DISPLACED, "homeless");
        put(Frame.NOMINAL, Effect.KILLED, "death murder assassination massacre execution killing beheading slaying"
                + " murders killings executions assassinations body bodies corpses corpse");
        put(Frame.NOMINAL, Effect.ABDUCTED, "kidnapping abduction kidnappings abductions");
        put(Frame.NOMINAL, Effect.DETAINED, "arrest detention");
        put(Frame.NOMINAL, Effect.MISSING, "disappearance");
        put(Frame.NOMINAL, Effect.DISPLACED, "displacement");
        put(Frame.COUNTED, Effect.KILLED, "deaths fatalities lives");
        put(Frame.COUNTED, Effect.INJURED, "injuries");
        put(Frame.COUNTED, Effect.DETAINED, "arrests");
        put(Frame.COUNTED, Effect.ABDUCTED, "hostages");
        WORDS.put("casualties", new EffectWord(EnumSet.of(Effect.KILLED, Effect.INJURED), Frame.COUNTED, false));
        put(Frame.TOLL, Effect.KILLED, "toll");
    }

    private static final Set<String> NOMINAL_TOO = Set.of(
            "murder", "massacre", "killing", "beheading", "slaying", "murders", "kidnapping", "arrest", "wounding",
            "execution");

    private EffectWords() {}

    private static void put(Frame frame, Effect effect, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.putIfAbsent(word, new EffectWord(EnumSet.of(effect), frame, false));
        }
    }

    private static void things(Effect effect, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.put(word, new EffectWord(EnumSet.of(effect), Frame.TRANSITIVE, true));
        }
    }

    /** Whether a word, in lower case, may state harm. The cheap first test. */
    static boolean mayBe(String word) {
        return WORDS.containsKey(word);
    }

    /** What a token states, or null. */
    static @Nullable EffectWord at(Words words, int at) {
        EffectWord word = WORDS.get(words.at(at));
        if (word == null) {
            return null;
        }
        boolean noun = words.tag(at).equals("NN") || words.tag(at).equals("NNS");
        if (word.frame() == Frame.TRANSITIVE && words.is(at + 1, "of") && (noun || NOMINAL_TOO.contains(words.at(at)))) {
            return new EffectWord(word.effects(), Frame.NOMINAL, word.peopleOnly());
        }
        if (words.at(at).startsWith("forc") && !fromHome(words, at)) {
            return null;
        }
        if (words.is(at, "gunned") && !words.is(at + 1, "down") && !gunnedDownLater(words, at)) {
            return null;
        }
        if (word.frame() == Frame.TRANSITIVE && noun && !words.at(at).endsWith("ed") && !words.is(at, "hurt")) {
            return words.is(at, "arrests") ? new EffectWord(word.effects(), Frame.COUNTED, false) : null;
        }
        return word;
    }

    /** "forced 10,000 from their homes", "forced thousands to flee". */
    private static boolean fromHome(Words words, int at) {
        for (int i = at + 1; i < at + 9; i++) {
            if (words.follow(i, "to", "flee") || (words.is(i, "from") && words.at(i + 2).startsWith("home"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean gunnedDownLater(Words words, int at) {
        return words.is(at + 2, "down") || words.is(at + 3, "down") || words.is(at + 4, "down");
    }
}
