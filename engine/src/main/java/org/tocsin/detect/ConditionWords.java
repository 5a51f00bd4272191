package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.FillerTest;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.Candidates;

/** Says in words which conditions of a rule held and why one failed. Slow, so only for those who ask. */
final class ConditionWords {

    /** More alternatives than these are counted, not listed. */
    private static final int LISTED = 8;

    private final Candidates candidates;
    private final Sentence sentence;
    private final Arguments arguments;

    ConditionWords(Candidates candidates, Arguments arguments) {
        this.candidates = candidates;
        this.sentence = candidates.sentence();
        this.arguments = arguments;
    }

    /**
     * One phrase for each condition that held: {@code object "convoy" is @vehicle}.
     *
     * @param statement whose rule may have been triggered by a word that it absorbed
     */
    List<String> held(Statement statement) {
        List<Integer> triggers = new ArrayList<>(List.of(statement.trigger(), statement.predicate()));
        triggers.addAll(statement.absorbed());
        List<String> held = new ArrayList<>();
        for (Rule.Condition condition : statement.rule().conditions()) {
            triggers.stream()
                    .distinct()
                    .map(trigger -> held(condition, trigger))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(held::add);
        }
        return held;
    }

    private @Nullable String held(Rule.Condition condition, int trigger) {
        if (!condition.wanted()) {
            return "no " + paths(condition.paths()) + " is " + alternatives(condition.test());
        }
        for (ArgumentPath path : condition.paths()) {
            for (Filler filler : arguments.follow(trigger, path)) {
                String matched = matched(condition.test(), filler.token());
                if (matched != null) {
                    return path + " " + quoted(filler.token()) + " is " + matched;
                }
            }
        }
        return condition.test().kinds().contains(FillerTest.Kind.NONE) ? "there is no " + paths(condition.paths()) : null;
    }

    /** Why a trigger gave no statement. */
    String why(Rejection rejection) {
        String word = quoted(rejection.token());
        return switch (rejection.cause()) {
            case QUALIFIES_NOUN -> word + " only qualifies another noun";
            case NO_PREDICATE -> word + " only qualifies a noun";
            case NOBODY -> "nobody takes part: " + stood(parties(rejection), rejection.token(), "no actor");
            case CONDITION -> condition(rejection);
            case FALSE_FRIEND -> String.valueOf(rejection.words());
        };
    }

    private String condition(Rejection rejection) {
        Rule.Condition condition = rejection.condition();
        if (condition == null) {
            return "a condition fails";
        }
        if (condition.wanted()) {
            return stood(condition.paths(), rejection.token(), "none of " + alternatives(condition.test()));
        }
        for (ArgumentPath path : condition.paths()) {
            for (Filler filler : arguments.follow(rejection.token(), path)) {
                String matched = matched(condition.test(), filler.token());
                if (matched != null) {
                    return path + " is " + quoted(filler.token()) + ", which must not be " + matched;
                }
            }
        }
        return "there must be a " + paths(condition.paths());
    }

    /** What stands at the end of some paths, and what it is not. */
    private String stood(List<ArgumentPath> paths, int trigger, String lacking) {
        List<String> found = new ArrayList<>();
        for (ArgumentPath path : paths) {
            for (Filler filler : arguments.follow(trigger, path)) {
                found.add(path + " is " + quoted(filler.token()));
            }
        }
        return found.isEmpty()
                ? "there is no " + paths(paths) + " (wanted: " + lacking.replaceFirst("^(none of|no) ", "") + ")"
                : String.join(", ", found.stream().distinct().toList()) + ", which is " + lacking;
    }

    private List<ArgumentPath> parties(Rejection rejection) {
        boolean nominal = sentence.token(rejection.token()).isNoun();
        List<ArgumentPath> paths = new ArrayList<>();
        for (Rule.RolePaths role : nominal ? rejection.rule().nounRoles() : rejection.rule().verbRoles()) {
            if (role.role() == Role.ACTOR || role.role() == Role.RECIPIENT) {
                paths.addAll(role.paths());
            }
        }
        return paths;
    }

    /** The alternative of a test that a word satisfies; null where it satisfies none. */
    private @Nullable String matched(FillerTest test, int token) {
        List<String> written = Arrays.stream(test.text().split("\\|", -1)).map(String::strip).toList();
        int set = 0;
        for (String alternative : written) {
            if (alternative.startsWith("@")) {
                if (FillerTests.isWord(test.words().get(set++), sentence, token)) {
                    return alternative;
                }
            }
        }
        for (FillerTest.Kind kind : FillerTest.Kind.values()) {
            if (test.kinds().contains(kind) && FillerTests.isKind(kind, candidates, token)) {
                return kind == FillerTest.Kind.ANY ? "there" : kind.name().toLowerCase(Locale.ROOT);
            }
        }
        boolean listed = test.words().stream().anyMatch(words -> FillerTests.isWord(words, sentence, token));
        return listed ? "among the words listed" : null;
    }

    private static String paths(List<ArgumentPath> paths) {
        return String.join(" | ", paths.stream().map(ArgumentPath::toString).distinct().toList());
    }

    private static String alternatives(FillerTest test) {
        List<String> written = Arrays.stream(test.text().split("\\|", -1)).map(String::strip).toList();
        return written.size() <= LISTED
                ? String.join(" | ", written)
                : String.join(" | ", written.subList(0, LISTED)) + " | and " + (written.size() - LISTED) + " more";
    }

    private String quoted(int token) {
        return "\"" + sentence.token(token).form() + "\"";
    }
}
