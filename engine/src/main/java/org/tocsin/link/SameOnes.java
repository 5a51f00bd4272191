package org.tocsin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;

/**
 * Which words of one document mean the same people, or the same things: "six Jesuit priests" and "the priests". Words with the same noun are
 * the same people unless their numbers differ or each says of them what the other does not ("urban guerrillas", "former
 * guerrillas").
 */
public final class SameOnes {

    private static final Set<String> FILLERS = Set.of(
            "the", "a", "an", "some", "several", "other", "unidentified", "unknown", "alleged", "suspected", "presumed",
            "supposed", "same", "said", "so-called", "heavily", "armed", "of", "these", "those", "all");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12));

    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its", "they", "them",
            "their", "who", "whom", "whose", "himself", "herself", "itself", "themselves");

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** Words for people or things, read for what makes them the same. */
    public record Phrase(String name, String noun, boolean plural, @Nullable Integer number, Set<String> says) {

        /** Whether both can be of the same. */
    boolean sameAs(Phrase other) {
            boolean counts = number == null || other.number == null || number.equals(other.number);
            return noun.equals(other.noun) && counts && (says.containsAll(other.says) || other.says.containsAll(says));
        }
    }

    /** The people of all events of a document, in its order. */
    static SameOnes of(List<Event> events) {
        List<Participant> people = new ArrayList<>();
        for (Event event : events) {
            people.addAll(event.actor());
            people.addAll(event.recipient());
        }
        return named(people);
    }

    /** The things that were hit in all events of a document: "the Andean pipeline" and "the pipeline". */
    static SameOnes things(List<Event> events) {
        SameOnes things = new SameOnes();
        for (Event event : events) {
            for (Target target : event.targets()) {
                if (target.kind() == TargetKind.PHYSICAL) {
                    things.add(target.quote().text(), read(target.quote().text()));
                }
            }
        }
        return things;
    }

    /** The people that words stand for, in the order of their words. */
    static SameOnes named(List<Participant> words) {
        SameOnes people = new SameOnes();
        words.forEach(people::add);
        return people;
    }

    /** Whether a participant is a pronoun that nobody is known to be meant by. */
    static boolean isNobody(Participant who) {
        return who.id() == null && isPronoun(who.name());
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    private void add(Participant who) {
        Persons persons = who.persons();
        if (persons != null) {
            add(persons.name(), isProper(persons.name()) ? null : read(persons.name()));
        }
    }

    private void add(String words, @Nullable Phrase phrase) {
        if (!names.containsKey(words)) {
            Phrase before = phrase == null ? null : before(phrase);
            if (phrase != null && before == null) {
                phrases.add(phrase);
            }
            names.put(words, before == null ? words : before.name());
        }
    }

    /** "Arturo Velandia", not "two Foreign Missionaries", nor "Guerrillas" at the start of a sentence. */
    static boolean isProper(String name) {
        List<String> words = List.of(front(name).split(" ", -1));
        return words.size() > 1 && words.stream().noneMatch(word -> word.isEmpty() || !Character.isUpperCase(word.charAt(0)));
    }

    private static String front(String name) {
        return name.split(" (?:of|in|from|with) ", 2)[0];
    }

    private @Nullable Phrase before(Phrase phrase) {
        for (Phrase known : phrases) {
            if (known.sameAs(phrase)) {
                return known;
            }
        }
        return null;
    }

    /** Null for words that take up no noun: "seven others". */
    static @Nullable Phrase read(String name) {
        String[] words = front(name).toLowerCase(Locale.ROOT).split("[ -]+", -1);
        String noun = singular(words[words.length - 1]);
        if (noun.equals("other") || noun.isEmpty()) {
            return null;
        }
        Integer number = null;
        Set<String> says = new HashSet<>();
        for (int i = 0; i + 1 < words.length; i++) {
            if (NUMBERS.containsKey(words[i])) {
                number = NUMBERS.get(words[i]);
            } else if (words[i].matches("\\d{1,6}")) {
                number = Integer.valueOf(words[i]);
            } else if (!FILLERS.contains(words[i])) {
                says.add(words[i]);
            }
        }
        return new Phrase(name, noun, !noun.equals(words[words.length - 1]), number, says);
    }

    static String singular(String noun) {
        if (noun.endsWith("men")) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** The name under which people are known throughout the document: the first words for them. */
    String name(Persons persons) {
        return name(persons.name());
    }

    String name(String words) {
        return names.getOrDefault(words, words);
    }
}
