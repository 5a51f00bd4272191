package org.tocsin.convert.petrarch;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.petrarch.VerbPattern.Part;
import org.tocsin.convert.petrarch.VerbPattern.Shape;
import org.tocsin.knowledge.FillerTest;
import org.tocsin.knowledge.RuleReader;

/**
 * Says in terms of our rules what a pattern asks for:
 *
 * <table>
 * <caption>Parts of a pattern</caption>
 * <tr><th>pattern</th><th>rule</th></tr>
 * <tr><td>{@code WORD *}</td><td>the subject is that word</td></tr>
 * <tr><td>{@code * WORD}, {@code * {MOD HEAD}}</td><td>the object is that word or phrase</td></tr>
 * <tr><td>{@code * UP}</td><td>the verb has that particle</td></tr>
 * <tr><td>{@code (PREP WORD)}, {@code (PREP)}</td><td>the preposition, at the verb or at its object, joins that, or anything</td></tr>
 * <tr><td>{@code &SET}</td><td>the word set</td></tr>
 * <tr><td>{@code $}, {@code +}</td><td>where actor and recipient are looked for</td></tr>
 * <tr><td>{@code %}</td><td>each acts on the other</td></tr>
 * <tr><td>{@code ^}</td><td>nothing, since no word of a rule must stand beside another</td></tr>
 * </table>
 */
final class PatternReading {

    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "away", "back", "aside", "apart", "together");

    /** Words before a verb that are no noun of its subject. */
    private static final Set<String> NO_SUBJECT = Set.of(
            ("will would may might must should could can not never no is was are were be been being have has had said to do did"
                    + " unable ready likely possible").split(" ", -1));

    private static final Set<String> NO_NOUN = Set.of("not", "never", "no", "will", "would", "be", "been", "was", "were", "is", "are", "has", "had");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final String OBJECT = "object";
    private static final int MOST_WORDS = 3;

    private final SynonymSets sets;
    private final Expressed expressed = new Expressed();

    private PatternReading(SynonymSets sets) {
        this.sets = sets;
    }

    /**
     * Reads a pattern.
     *
     * @throws Inexpressible with the reason, where our rules cannot say it
     * @throws IllegalArgumentException with what is wrong, where the dictionary is at fault
     */
    static Expressed of(VerbPattern pattern, SynonymSets sets) throws Inexpressible {
        PatternReading reading = new PatternReading(sets);
        boolean turned = pattern.before().stream().anyMatch(part -> part.isMark("+"));
        for (Part part : pattern.before()) {
            reading.before(part);
        }
        List<Part> after = pattern.after();
        for (int at = 0; at < after.size(); at++) {
            boolean joined = reading.joins(after, at);
            reading.after(after.get(at), joined ? after.get(at + 1) : null, turned, at == 0);
            at += joined ? 1 : 0;
        }
        return reading.expressed;
    }

    private void before(Part part) throws Inexpressible {
        switch (part.shape()) {
            case MARK -> mark(part, "subject", false);
            case PREPOSITION -> preposition(part, "subject.");
            case CHOICE, PHRASE -> ask("subject", part);
            case WORDS -> {
                List<String> words = content(part.words());
                if (words.size() != 1 || NO_SUBJECT.contains(words.get(0)) || isAdverb(words.get(0))
                        || RuleReader.isPreposition(words.get(0))) {
                    throw new Inexpressible("words before the verb other than one noun of its subject");
                }
                ask("subject", part);
            }
        }
    }

    /** A bare preposition before a mark, a phrase or a choice belongs to it: {@code AGAINST +}. */
    private boolean joins(List<Part> after, int at) {
        Part part = after.get(at);
        boolean preposition = part.shape() == Shape.WORDS && part.words().size() == 1
                && RuleReader.isPreposition(WordForms.plain(part.first()));
        return preposition && at + 1 < after.size() && after.get(at + 1).shape() != Shape.PREPOSITION;
    }

    private void after(Part part, @Nullable Part joined, boolean turned, boolean first) throws Inexpressible {
        if (joined != null) {
            String preposition = WordForms.plain(part.first());
            if (joined.shape() == Shape.MARK) {
                mark(joined, preposition, turned);
            } else {
                ask(preposition + " | object." + preposition, joined);
            }
            return;
        }
        switch (part.shape()) {
            case MARK -> mark(part, OBJECT, turned);
            case PREPOSITION -> preposition(part, turned);
            case CHOICE, PHRASE -> ask(OBJECT, part);
            case WORDS -> words(part.words(), first);
        }
    }

    private void words(List<String> given, boolean first) throws Inexpressible {
        List<String> words = content(given);
        if (!words.isEmpty() && first && PARTICLES.contains(words.get(0))) {
            expressed.particle(words.get(0));
            words = words.subList(1, words.size());
        }
        if (words.isEmpty()) {
            return;
        }
        if (RuleReader.isPreposition(words.get(0))) {
            Part phrase = new Part(Shape.PREPOSITION, words);
            preposition(phrase, false);
        } else if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> NO_NOUN.contains(word) || isAdverb(word))) {
            throw new Inexpressible("words after the verb that are no noun phrase");
        } else if (words.size() == 1 && words.get(0).endsWith("ing") && !words.get(0).startsWith("&")) {
            Set<String> forms = new LinkedHashSet<>(WordForms.noun(words.get(0)));
            forms.addAll(WordForms.verb(words.get(0)));
            expressed.ask("object | clause", tests(forms));
        } else {
            ask(OBJECT, new Part(Shape.PHRASE, words));
        }
    }

    private void preposition(Part part, boolean turned) throws Inexpressible {
        String preposition = WordForms.plain(part.first());
        List<String> rest = part.words().subList(1, part.words().size());
        if (rest.size() == 1 && "$+%^".contains(rest.get(0))) {
            mark(new Part(Shape.MARK, rest), preposition, turned);
        } else {
            preposition(part, "");
        }
    }

    /** @param at "" at the verb or its object, else the path to what the phrase hangs from */
    private void preposition(Part part, String at) throws Inexpressible {
        String preposition = WordForms.plain(part.first()).replace(' ', '_');
        if (!RuleReader.isPreposition(preposition)) {
            throw new Inexpressible("phrases in brackets that begin with no preposition");
        }
        if (part.words().contains("(")) {
            throw new Inexpressible("a phrase within a phrase");
        }
        String paths = at.isEmpty() ? preposition + " | object." + preposition : at + preposition;
        List<String> words = part.words().subList(1, part.words().size()).stream()
                .filter(word -> !"{}".contains(word))
                .toList();
        if (content(words).isEmpty()) {
            expressed.ask(paths, Set.of("any"));
        } else if (preposition.equals("to") && content(words).size() == 1) {
            // "to" may begin an infinitive.
            ask(paths + " | clause", new Part(Shape.PHRASE, words));
        } else {
            ask(paths, new Part(words.contains("|") ? Shape.CHOICE : Shape.PHRASE, words));
        }
    }

    private void mark(Part part, String path, boolean turned) {
        switch (part.first()) {
            case "%" -> expressed.bothWays();
            case "+" -> {
                if (!path.equals("subject")) {
                    expressed.role("recipient", path.equals(OBJECT) ? "indirect | object" : path + " | object." + path);
                }
            }
            case "$" -> {
                if (!path.equals("subject") && !path.equals("by")) {
                    expressed.role("actor", path);
                    expressed.role("recipient", turned ? "subject" : "object | to | with");
                }
            }
            default -> {
                // ^ stands for words that may come between, as they may in all our rules
            }
        }
    }

    private void ask(String paths, Part part) throws Inexpressible {
        List<String> words = content(part.words());
        if (part.shape() == Shape.CHOICE) {
            Set<String> tests = new LinkedHashSet<>();
            for (String word : words) {
                tests.addAll(tests(word));
            }
            expressed.ask(paths, tests);
            return;
        }
        if (words.isEmpty()) {
            throw new Inexpressible("phrases of articles alone");
        }
        String head = words.get(words.size() - 1);
        boolean plain = words.stream().noneMatch(word -> word.startsWith("&"));
        if (plain) {
            expressed.ask(paths, tests(String.join(" ", words)));
            return;
        }
        expressed.ask(paths, tests(head));
        String before = Arrays.stream(paths.split(" \\| ", -1)).map(path -> path + ".modifier").collect(Collectors.joining(" | "));
        for (String word : words.subList(0, words.size() - 1)) {
            expressed.ask(before, tests(word));
        }
    }

    /** The words without articles, in lower case but for the names of sets. */
    private static List<String> content(List<String> words) {
        return words.stream()
                .map(word -> word.startsWith("&") ? word : WordForms.plain(word))
                .filter(word -> !ARTICLES.contains(word) && !word.isEmpty() && !word.equals("|"))
                .toList();
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") && word.length() > 4 && !Set.of("family", "ally", "rally", "assembly", "supply", "reply").contains(word);
    }

    private Set<String> tests(String word) throws Inexpressible {
        if (word.startsWith("&")) {
            if (!sets.has(word)) {
                throw new IllegalArgumentException("the set " + word + " is not defined, expected lines " + word + ", +WORD");
            }
            return Set.of(sets.reference(word));
        }
        if (!WordForms.isPlain(word)) {
            throw new Inexpressible("words with signs other than letters, digits, hyphens and apostrophes");
        }
        return tests(WordForms.noun(word));
    }

    private static Set<String> tests(Set<String> forms) {
        return forms.stream().map(PatternReading::quoted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A word that is, or looks like, the name of a kind of filler stands in quotes. */
    private static String quoted(String word) {
        return FillerTest.isLikeKind(word) ? "'" + word + "'" : word;
    }
}
