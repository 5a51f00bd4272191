package org.tocsin.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.FillerTest;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.WordSet;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;

/** Whether a word satisfies what a rule asks of it. */
final class FillerTests {

    private static final Set<String> TIME_WORDS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "day", "week", "month", "year",
            "hour", "minute", "today", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night", "weekend",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
            "wed", "thu", "fri", "sat", "sun");

    /** PLOVER's sectors of those who fight for no state. */
    private static final Set<String> IRREGULAR = Set.of("REB", "PRM", "UAF", "IMG");

    private FillerTests() {}

    /** Whether a word is of a kind; {@link FillerTest.Kind#NONE} is what no word is. */
    static boolean isKind(FillerTest.Kind kind, Candidates candidates, int token) {
        Token word = candidates.sentence().token(token);
        ActorMention actor = candidates.actorAt(token);
        return switch (kind) {
            case ANY -> true;
            case NONE -> false;
            case ACTOR -> actor != null || isNation(candidates, token);
            case ARMED -> actor != null && actor.armed();
            case IRREGULAR -> actor != null && isIrregular(actor);
            case STATE -> isNation(candidates, token) || (actor != null && isState(actor.form()));
            case PERSON -> actor != null && actor.human();
            case ORGANIZATION -> actor != null && isBody(actor);
            case PLACE -> candidates.placeAt(token) != null;
            case WEAPON -> candidates.weaponAt(token) != null;
            case NUMBER -> word.tag().equals("CD") || candidates.sentence().child(token, "nummod") >= 0;
            case TIME -> isTime(word);
            case CLAUSE -> word.isVerb() || candidates.sentence().child(token, "cop") >= 0;
        };
    }

    private static boolean isIrregular(ActorMention actor) {
        List<String> sectors = actor.entry() != null ? actor.entry().sectors() : actor.role() != null ? actor.role().sectors() : List.of();
        return sectors.stream().anyMatch(IRREGULAR::contains);
    }

    /** A nationality, or a state that stands where places stand too: "between Israel and Jordan". */
    private static boolean isNation(Candidates candidates, int token) {
        PlaceMention place = candidates.placeAt(token);
        return candidates.nationalityAt(token) != null || (place != null && place.country() != null);
    }

    /** Whether a word is a day, a month or a unit of time. */
    static boolean isTime(Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return TIME_WORDS.contains(lemma.endsWith(".") ? lemma.substring(0, lemma.length() - 1) : lemma);
    }

    private static boolean isState(ActorMention.Form form) {
        return switch (form) {
            case STATE, PEOPLE, CAPITAL -> true;
            case KNOWN, ROLE, PERSON, ORGANIZATION, PRONOUN -> false;
        };
    }

    private static boolean isBody(ActorMention actor) {
        return switch (actor.form()) {
            case ORGANIZATION -> true;
            case ROLE -> actor.role() != null && actor.role().kind() == RoleNoun.Kind.BODY;
            case KNOWN -> !actor.human();
            case STATE, PEOPLE, CAPITAL, PERSON, PRONOUN -> false;
        };
    }

    /**
     * Whether a token ends a phrase of a set, by lemma; a phrase's earlier words stand before it or hang from it. A plural that
     * the tagger takes for a name, as at the start of a sentence, keeps its "s" as a lemma: "Farmers blocked the road".
     */
    static boolean isWord(WordSet words, Sentence sentence, int token) {
        String singular = singularOfName(sentence, token);
        return ends(words.endingIn(sentence.lowerLemma(token)), sentence, token)
                || (singular != null && ends(words.endingIn(singular), sentence, token));
    }

    /** The singular of what is tagged as a name in "s", else null. */
    static @Nullable String singularOfName(Sentence sentence, int token) {
        String lemma = sentence.lowerLemma(token);
        boolean plural = sentence.token(token).isProperNoun() && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : null;
    }

    private static boolean ends(List<List<String>> phrases, Sentence sentence, int token) {
        for (List<String> phrase : phrases) {
            if (firstOfPhrase(phrase, sentence, token) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a phrase that ends at a token begins, hyphens passed over; -1 where it does not stand there. */
    static int firstOfPhrase(List<String> phrase, Sentence sentence, int token) {
        int at = token;
        for (int i = phrase.size() - 2; i >= 0; i--) {
            at = before(sentence, at);
            if (at < 0 || !is(sentence, at, phrase.get(i))) {
                return -1;
            }
        }
        return at;
    }

    /** The word before a token, a hyphen passed over; -1 where there is none. */
    static int before(Sentence sentence, int token) {
        int at = token - 1;
        return at >= 0 && sentence.token(at).tag().equals("HYPH") ? at - 1 : at;
    }

    static boolean is(Sentence sentence, int token, String word) {
        return sentence.lowerLemma(token).equals(word) || sentence.lowerForm(token).equals(word);
    }
}
