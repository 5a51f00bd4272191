package org.tocsin.link;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;

/** What kind of violence a statement speaks of, as far as its words tell. Other acts than assaults are {@link #OTHER}. */
public enum Act {
    /** Violence of any kind: "the attack", "this crime". */
    ATTACK,
    /** People killed or wounded, no matter how: "the murder". */
    HARM,
    BLAST,
    SHOOTING,
    /** Fire from afar, which is shooting as well as blasts. */
    SHELLING,
    /** Armed sides against each other: "a clash". */
    BATTLE,
    /** Fighting at large: "the offensive". */
    WAR,
    ABDUCTION,
    /** Torture, beating, rape. */
    CRUELTY,
    /** Things destroyed or burned. */
    DAMAGE,
    OTHER;

    private static final Map<Act, Set<Act>> CAN_BE = Map.of(
            ATTACK, EnumSet.complementOf(EnumSet.of(WAR, OTHER)),
            HARM, EnumSet.of(ATTACK, HARM, BLAST, SHOOTING, SHELLING, BATTLE, CRUELTY, DAMAGE),
            BLAST, EnumSet.of(ATTACK, HARM, BLAST, SHELLING, DAMAGE),
            SHOOTING, EnumSet.of(ATTACK, HARM, SHOOTING, SHELLING, BATTLE, DAMAGE),
            SHELLING, EnumSet.of(ATTACK, HARM, BLAST, SHOOTING, SHELLING, BATTLE, DAMAGE),
            BATTLE, EnumSet.of(ATTACK, HARM, SHOOTING, SHELLING, BATTLE, DAMAGE),
            ABDUCTION, EnumSet.of(ATTACK, ABDUCTION, CRUELTY),
            CRUELTY, EnumSet.of(ATTACK, HARM, ABDUCTION, CRUELTY),
            DAMAGE, EnumSet.of(ATTACK, HARM, BLAST, SHOOTING, SHELLING, BATTLE, DAMAGE));

    private static final Map<String, Act> NOUNS = Map.ofEntries(
            Map.entry("attack", ATTACK), Map.entry("raid", ATTACK), Map.entry("strike", ATTACK), Map.entry("assault", ATTACK),
            Map.entry("act", ATTACK), Map.entry("action", ATTACK), Map.entry("violence", ATTACK), Map.entry("attempt", ATTACK),
            Map.entry("operation", ATTACK), Map.entry("incursion", ATTACK), Map.entry("atrocity", ATTACK),
            Map.entry("murder", HARM), Map.entry("killing", HARM), Map.entry("assassination", HARM), Map.entry("slaying", HARM),
            Map.entry("massacre", HARM), Map.entry("slaughter", HARM), Map.entry("execution", HARM), Map.entry("genocide", HARM),
            Map.entry("casualty", HARM), Map.entry("explosion", BLAST), Map.entry("blast", BLAST), Map.entry("bombing", BLAST),
            Map.entry("bomb", BLAST), Map.entry("detonation", BLAST), Map.entry("shooting", SHOOTING), 
            Map.entry("gunfire", SHOOTING), Map.entry("shootout", SHOOTING),
            Map.entry("clash", BATTLE), Map.entry("fighting", BATTLE), Map.entry("battle", BATTLE), Map.entry("combat", BATTLE),
            Map.entry("confrontation", BATTLE), Map.entry("skirmish", BATTLE), Map.entry("offensive", WAR),
            Map.entry("war", WAR), Map.entry("invasion", WAR), Map.entry("hostility", WAR), Map.entry("conflict", WAR),
            Map.entry("campaign", WAR), Map.entry("airstrike", SHELLING), Map.entry("shelling", SHELLING),
            Map.entry("ambush", ATTACK), Map.entry("kidnapping", ABDUCTION), Map.entry("abduction", ABDUCTION),
            Map.entry("hijacking", ABDUCTION), Map.entry("capture", ABDUCTION), Map.entry("torture", CRUELTY),
            Map.entry("beating", CRUELTY), Map.entry("rape", CRUELTY), Map.entry("destruction", DAMAGE),
            Map.entry("sabotage", DAMAGE), Map.entry("arson", DAMAGE));

    /** The act of an event whose trigger is the noun, or a verb where the noun is null. */
    static Act of(Event event, @Nullable String noun) {
        if (event.type() != EventType.ASSAULT) {
            return OTHER;
        }
        String mode = event.mode() == null ? "" : event.mode();
        Act named = noun == null ? null : NOUNS.get(noun);
        return switch (mode) {
            case "abduct" -> ABDUCTION;
            case "explosives", "suicide-attack" -> BLAST;
            case "aerial", "heavy-weapons" -> SHELLING;
            case "firearms" -> SHOOTING;
            case "torture", "beat", "sexual" -> CRUELTY;
            case "destroy" -> DAMAGE;
            case "targeted", "execute" -> HARM;
            default -> named != null ? named : verb(event);
        };
    }

    private static Act verb(Event event) {
        String verb = event.trigger().text().toLowerCase(Locale.ROOT);
        if (verb.startsWith("clash") || verb.startsWith("fight") || verb.startsWith("fought")) {
            return BATTLE;
        }
        boolean harmed = event.targets().stream()
                .anyMatch(target -> target.effect() == Effect.KILLED || target.effect() == Effect.INJURED);
        return harmed || !event.casualties().isEmpty() ? HARM : ATTACK;
    }

    /** Whether a noun names an act. */
    static boolean isNamedBy(String noun) {
        return NOUNS.containsKey(noun);
    }

    /** The act that a noun names, or null. */
    static @Nullable Act named(String noun) {
        return NOUNS.get(noun);
    }

    /** Whether two statements can be of one act. */
    public boolean canBe(Act other) {
        return this == other || CAN_BE.getOrDefault(this, Set.of()).contains(other);
    }
}
