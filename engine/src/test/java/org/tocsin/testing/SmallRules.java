package org.tocsin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.knowledge.Rule.RolePaths;

/** A few rules without conditions, for tests of what comes after the rules: they stay when the project's rules change. */
public final class SmallRules {

    private static final String FORCE = "actor: subject; recipient: object | on | against | at; weapon: with";
    private static final String FORCE_NOUN = "recipient: on | against | object; actor: subject | modifier";
    private static final String HARM = "actor: subject; recipient: object; weapon: with";
    private static final String GIFT = "actor: subject; recipient: indirect | to | object.to";

    private SmallRules() {}

    /** All of them, in order. */
    public static List<Rule> all() {
        return List.of(
                rule(EventType.ASSAULT, null, List.of("attack", "strike", "bomb", "shell", "damage", "destroy"),
                        List.of("attack", "raid", "bombing", "blast"), FORCE, FORCE_NOUN),
                rule(EventType.ASSAULT, "aerial", List.of(), List.of("air strike"), FORCE, FORCE_NOUN),
                rule(EventType.ASSAULT, "firearms", List.of("open fire"), List.of(), FORCE, FORCE_NOUN),
                rule(EventType.ASSAULT, "explosives", List.of("explode"), List.of(), "weapon: subject", FORCE_NOUN),
                rule(EventType.ASSAULT, null, List.of("kill", "wound", "shoot"), List.of("killing"), HARM, FORCE_NOUN),
                rule(EventType.ASSAULT, "abduct", List.of("kidnap", "take hostage", "hold hostage"), List.of(), HARM,
                        FORCE_NOUN),
                rule(EventType.ASSAULT, "sexual", List.of(), List.of("gang rape"), HARM,
                        "actor: modifier; recipient: of"),
                rule(EventType.COERCE, "arrest", List.of("arrest"), List.of("arrest"), HARM, FORCE_NOUN),
                rule(EventType.COERCE, "seize", List.of("seize", "flee"), List.of(), HARM, FORCE_NOUN),
                rule(EventType.PROTEST, null, List.of("protest", "go on hunger strike"), List.of("protest"),
                        "actor: subject; recipient: against", "actor: subject; recipient: against"),
                rule(EventType.AID, null, List.of("send"), List.of("aid"), GIFT, GIFT),
                rule(EventType.SUPPORT, null, List.of(), List.of("support"), GIFT, GIFT),
                rule(EventType.RETREAT, "withdraw", List.of("withdraw"), List.of(), "actor: subject; recipient: from",
                        "actor: subject"),
                rule(EventType.RETREAT, "resign", List.of("resign"), List.of(), "actor: subject", "actor: subject"));
    }

    private static Rule rule(
            EventType type,
            @Nullable String mode,
            List<String> verbs,
            List<String> nouns,
            String verbRoles,
            String nounRoles) {
        // A blast needs nobody to be named; other acts do.
        boolean bare = nouns.contains("blast") || nouns.contains("air strike") || verbs.contains("explode");
        String trigger = verbs.isEmpty() ? nouns.get(0) : verbs.get(0);
        return new Rule(
                "small-" + trigger.replace(' ', '-'), type, mode, List.of(), "190", verbs, nouns, List.of(),
                roles(verbRoles), roles(nounRoles), List.of(), bare, false, null, null, List.of(), List.of(),
                new FileLocation("small.yaml", 1, 1));
    }

    /** Roles as rules write them: {@code actor: subject; recipient: object | on}. */
    private static List<RolePaths> roles(String written) {
        List<RolePaths> roles = new ArrayList<>();
        for (String role : ParsedCase.Expectation.parts(written, ";")) {
            List<String> nameAndPaths = ParsedCase.Expectation.parts(role, ":");
            List<ArgumentPath> paths = ParsedCase.Expectation.parts(nameAndPaths.get(1), "\\|").stream()
                    .map(SmallRules::path)
                    .toList();
            roles.add(new RolePaths(Role.valueOf(nameAndPaths.get(0).toUpperCase(Locale.ROOT)), paths));
        }
        return roles;
    }

    private static ArgumentPath path(String written) {
        return new ArgumentPath(
                ParsedCase.Expectation.parts(written, "\\.").stream().map(SmallRules::step).toList());
    }

    private static Step step(String name) {
        for (Function function : Function.values()) {
            if (function != Function.PREPOSITION && function.name().equals(name.toUpperCase(Locale.ROOT))) {
                return new Step(function, "");
            }
        }
        return new Step(Function.PREPOSITION, name);
    }
}
