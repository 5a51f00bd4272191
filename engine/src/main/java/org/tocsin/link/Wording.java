package org.tocsin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CodedDocument.SentenceSpan;
import org.tocsin.event.Event;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;

/** Reads in the words of a document how a statement refers to its act, and where the text turns to another matter. */
final class Wording {

    private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those", "such", "said");
    private static final Set<String> THIS = Set.of("this", "that", "these", "those", "such", "said");
    private static final Set<String> NEW = Set.of(
            "a", "an", "any", "one", "two", "three", "four", "five", "several", "multiple", "dual", "some", "many", "numerous", "various", "no");
    private static final Set<String> FURTHER = Set.of(
            "another", "other", "others", "second", "third", "fourth", "new", "separate", "further", "additional", "similar",
            "different", "next");
    private static final Set<String> MODIFIER_ENDS = Set.of(
            "of", "in", "on", "at", "by", "to", "for", "from", "with", "and", "or", "but", "as", "after", "before", "during",
            "against", "that", "which", "who", "was", "were", "is", "are", "be", "been", "has", "have", "had", "not");
    private static final Set<String> TURNS = Set.of("meanwhile", "elsewhere", "separately", "another", "other", "also", "besides");
    private static final Set<String> OTHERS = Set.of("another", "other", "separate", "different", "similar");
    private static final Set<String> KNOWN = Set.of("the", "this", "these", "those", "both", "his", "her", "their", "its");
    private static final Set<String> NAMING = Set.of("is", "was", "as", "be", "were", "are");
    private static final Set<String> OUTCOMES = Set.of("victim", "victims", "result", "consequence", "target", "because");
    private static final Set<String> LATER = Set.of("after", "before", "since", "following", "despite");
    private static final Set<String> COMPLEMENTS = Set.of("on", "of", "against", "in", "at", "near", "by");
    private static final Set<String> TOLD = Set.of(
            "report", "reports", "source", "sources", "theory", "version", "official", "witness", "spokesman", "account");
    private static final Set<String> SUSPECTED = Set.of(
            "suspected", "alleged", "presumed", "supposed", "apparently", "presumably", "allegedly", "probably", "possibly");
    private static final String NEAR_NOUN = "(?:[\\p{L}'-]+ ){0,5}$";
    private static final Pattern ANSWERED = Pattern.compile(
            "\\b(?:(?:response|reply|answer|reaction|retaliation|reprisal|revenge|vengeance)s? (?:to|for|against)"
                    + "|(?:retaliat|respond|repl|react)\\p{L}* (?:for|to|against)|aveng\\p{L}*) " + NEAR_NOUN);
    private static final Pattern LONG_BEFORE = Pattern.compile(
            "\\b(?:hour|day|week|month|year|decade)s? (?:after|since|following) " + NEAR_NOUN);
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:over|in connection with|on suspicion of|suspected of|charged with|accused of|for|after|following) " + NEAR_NOUN);
    private static final Pattern ANSWERING = Pattern.compile(
            "\\bin (?:response|reply|answer|retaliation|reprisal|revenge)\\b(?! (?:to|for|against))"
                    + "|\\b(?:retaliated|responded|replied|answered|hit back|struck back)\\b(?! (?:to|for|against))"
                    + "|\\bretaliatory\\b");
    private static final int FRONT = 40;
    private static final int STEM = 4;
    private static final int REACH = 5;

    private final CodedDocument document;

    Wording(CodedDocument document) {
        this.document = document;
    }

    /** The noun that an event's trigger ends in, in the singular; null where no noun of an act stands there. */
    static @Nullable String noun(Event event) {
        List<String> words = words(event.trigger().text());
        if (words.isEmpty()) {
            return null;
        }
        String noun = SameOnes.singular(words.get(words.size() - 1));
        return Act.isNamedBy(noun) ? noun : null;
    }

    /** Whether two triggers are of one word: "attack" and "attacked", "explosion" and "exploded". */
    static boolean isSameWord(Event one, Event other) {
        List<String> mine = words(one.trigger().text());
        List<String> theirs = words(other.trigger().text());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        String word = root(mine.get(mine.size() - 1));
        return word.length() >= STEM && root(theirs.get(theirs.size() - 1)).startsWith(word.substring(0, STEM));
    }

    private static String root(String word) {
        return word.equals("struck") ? "strike" : word.startsWith("airstrike") ? "strike" : word.startsWith("shot") ? "shoot" : word;
    }

    /** Whether a trigger is a noun of several acts; "one of its attacks" is not. */
    boolean isPlural(Event event) {
        List<String> words = words(event.trigger().text());
        String before = slice(text(event.field()), Math.max(event.start(), event.trigger().start() - 40), event.trigger().start());
        return !before.matches("(?s).*\\b[Oo]ne of (?:\\S+ ){1,5}") && !words.isEmpty() && !SameOnes.singular(words.get(words.size() - 1)).equals(words.get(words.size() - 1));
    }

    /** How the noun of an act refers to it. */
    Reference reference(Event event) {
        if (noun(event) == null) {
            return Reference.OPEN;
        }
        String text = text(event.field());
        String before = slice(text, Math.max(event.start(), event.trigger().start() - 80), event.trigger().start());
        List<String> words = new ArrayList<>(words(before.substring(clause(before))));
        words.addAll(words(event.trigger().text()));
        int from = words.size() - 1;
        for (int i = from; i >= 0 && i > from - REACH; i--) {
            String word = words.get(i);
            if (FURTHER.contains(word)) {
                return Reference.FURTHER;
            }
            if (NEW.contains(word)) {
                return (word.equals("a") || word.equals("an")) && isNaming(words.subList(0, i)) ? Reference.OPEN : Reference.NEW;
            }
            if (i < words.size() - 1 && (word.endsWith("'s") || word.endsWith("s'"))) {
                return Reference.BACK;
            }
            if (word.equals("of") && i > 0 && words.get(i - 1).equals("one")) {
                return Reference.NEW;
            }
            if (BACK.contains(word)) {
                return i > 0 && FURTHER.contains(words.get(i - 1)) ? Reference.FURTHER
                        : THIS.contains(word) ? Reference.THIS : Reference.BACK;
            }
            if (word.equals("and") && i > 0 && Act.isNamedBy(SameOnes.singular(words.get(i - 1)))) {
                from = i;
                continue;
            }
            if (MODIFIER_ENDS.contains(word)) {
                return Reference.OPEN;
            }
        }
        return Reference.OPEN;
    }

    /** Whether the words before an article take what follows as a name for something else: "this was", "the victim of". */
    private static boolean isNaming(List<String> before) {
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1);
        boolean of = before.size() > 1 && last.equals("of") && OUTCOMES.contains(before.get(before.size() - 2));
        boolean there = before.size() > 1 && before.get(before.size() - 2).equals("there");
        return of || (NAMING.contains(last) && !there);
    }

    /** The acts that a sentence speaks of as known: "during the attack", but not "after the attack". */
    List<Act> actsTakenUp(Event event) {
        List<Act> found = new ArrayList<>();
        List<String> words = words(slice(text(event.field()), event.start(), event.end()));
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("the") && !words.get(i).equals("this")) {
                continue;
            }
            Act act = i > 0 && LATER.contains(words.get(i - 1)) ? null : actIn(words, i + 1);
            if (act != null) {
                found.add(act);
            }
        }
        return found;
    }

    private static @Nullable Act actIn(List<String> words, int from) {
        for (int i = from; i < words.size() && i < from + 3; i++) {
            if (FURTHER.contains(words.get(i)) || MODIFIER_ENDS.contains(words.get(i))) {
                return null;
            }
            if (Act.isNamedBy(words.get(i))) {
                return i + 1 < words.size() && COMPLEMENTS.contains(words.get(i + 1)) ? null : Act.named(words.get(i));
            }
        }
        return null;
    }

    /** Whether words for people or things are spoken of as known: "the policemen", "both leaders", a pronoun. */
    boolean isKnown(Event event, Quote words) {
        String before = slice(text(event.field()), Math.max(event.start(), words.start() - 12), words.start());
        List<String> ahead = words(before);
        boolean pronoun = words.text().length() <= 4 && SameOnes.isPronoun(words.text());
        return pronoun || (!ahead.isEmpty() && KNOWN.contains(ahead.get(ahead.size() - 1)));
    }

    /** Whether the text is not sure of them: "suspected rebels", "apparently by rebels". */
    boolean isSuspected(Event event, Quote words) {
        String before = slice(text(event.field()), Math.max(event.start(), words.start() - 40), words.start());
        List<String> ahead = words(before.substring(clause(before)));
        List<String> near = new ArrayList<>(ahead.subList(Math.max(0, ahead.size() - 3), ahead.size()));
        List<String> own = words(words.text());
        near.addAll(own.subList(0, Math.min(1, own.size())));
        return near.stream().anyMatch(SUSPECTED::contains);
    }

    /** After the last stop or comma. */
    private static int clause(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (",;:()[]".indexOf(words.charAt(i)) >= 0) {
                from = i + 1;
            }
        }
        return from;
    }

    /** Whether a sentence opens with the place of its event: "Near Kirkuk, a bomb went off". */
    boolean opensWithPlace(Event event) {
        Place place = event.place();
        if (place == null || place.quote() == null || place.basis() != PlaceBasis.STATED) {
            return false;
        }
        int from = place.quote().start() - event.start();
        return from > 0 && from < FRONT && slice(text(event.field()), event.start(), place.quote().start()).matches("(?:In|Near|At|On|Outside) .*");
    }

    /** Whether a sentence opens by turning to another matter: "Meanwhile", "In another incident". */
    boolean turns(int sentence) {
        if (sentence >= document.sentences().size()) {
            return false;
        }
        SentenceSpan span = document.sentences().get(sentence);
        List<String> words = words(slice(text(span.field()), span.start(), Math.min(span.end(), span.start() + 60)));
        if (words.size() < 2) {
            return false;
        }
        if (TOLD.contains(words.get(1))) {
            return false;
        }
        return TURNS.contains(words.get(0)) || (words.get(0).equals("in") && words.get(1).equals("addition"))
                || (words.get(0).matches("in|on|at") && words.stream().limit(4).anyMatch(OTHERS::contains));
    }

    /** The words from a code point in the sentence of an event to its end, without the closing mark. */
    Quote toEndOfSentence(Event event, int from) {
        String words = slice(text(event.field()), from, event.end()).stripTrailing();
        int end = words.length();
        while (end > 0 && ".!?\"”'’".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = words.substring(0, end);
        return new Quote(text, from, from + text.codePointCount(0, text.length()));
    }

    /** How a statement's act stands to another one of its sentence, by the words before it. */
    Order order(Event event) {
        String before = slice(text(event.field()), event.start(), event.trigger().start()).toLowerCase(Locale.ROOT);
        if (ANSWERED.matcher(before).find()) {
            return Order.ANSWERED;
        }
        if (LONG_BEFORE.matcher(before).find()) {
            return Order.EARLIER;
        }
        return OCCASION.matcher(before).find() ? Order.OCCASION : Order.NONE;
    }

    /** The words with which a sentence calls its act an answer, without saying to what: "in retaliation"; null for none. */
    @Nullable Quote answering(Event event) {
        String sentence = slice(text(event.field()), event.start(), event.end());
        Matcher cue = ANSWERING.matcher(sentence.toLowerCase(Locale.ROOT));
        if (!cue.find()) {
            return null;
        }
        int from = event.start() + sentence.codePointCount(0, cue.start());
        String words = sentence.substring(cue.start(), cue.end());
        return new Quote(words, from, from + words.codePointCount(0, words.length()));
    }

    private String text(Field field) {
        String title = document.document().title();
        return field == Field.TITLE && title != null ? title : document.document().text();
    }

    /** The words between two code points; none where the second stands before the first. */
    private static String slice(String text, int from, int to) {
        if (to <= from) {
            return "";
        }
        int start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'.]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
