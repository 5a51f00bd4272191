package org.tocsin.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text. Safe for use by many threads; the model is loaded at the first text that needs it. */
public final class Languages {

    /** Below this many letters character statistics say little, and Latin script counts as English. */
    private static final int FEW_LETTERS = 60;

    /** What a guess on few letters must reach to stand against English. */
    private static final double HIGH_CERTAINTY = 0.6;

    /** Below this many letters names weigh more than the rest, so that words that only English has go before statistics. */
    private static final int LITTLE_TEXT = 250;

    /** Frequent words of English that its neighbours do not write so. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "was", "were", "with", "by", "that", "said", "from", "his", "has", "had", "after", "who",
            "would", "which", "their", "its");

    /** "Syria's". */
    private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}{2}['\u2019]s\\b");

    /** More text than this does not change the guess. */
    private static final int LETTERS_READ = 5_000;

    private static final String MODEL = "/langdetect-183.bin";

    private Languages() {}

    /**
     * The language of a text.
     *
     * @param text any text; letter case makes no difference
     * @return the best guess; English with certainty 0 for a text without letters
     */
    public static LanguageGuess of(String text) {
        String letters = letters(text);
        int count = (int) letters.codePoints().filter(Character::isLetter).count();
        if (count == 0) {
            return guess("eng", 0);
        }
        if (count < LITTLE_TEXT && hasEnglishWord(letters)) {
            return guess("eng", 0.5);
        }
        Language best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(letters);
        if (count < FEW_LETTERS && mostlyLatin(letters) && best.getConfidence() < HIGH_CERTAINTY) {
            return guess("eng", 0.5);
        }
        return guess(best.getLang(), best.getConfidence());
    }

    private static boolean hasEnglishWord(String letters) {
        return POSSESSIVE.matcher(letters).find()
                || Arrays.stream(letters.split("[^\\p{L}]+", -1)).anyMatch(ENGLISH::contains);
    }

    /** Lower case, as the model saw little text in capitals; addresses and numbers tell nothing. */
    private static String letters(String text) {
        String start = text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LETTERS_READ)));
        return start.toLowerCase(Locale.ROOT)
                .replaceAll("https?://\\S+|\\S+@\\S+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean mostlyLatin(String letters) {
        long latin = letters.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin > letters.codePoints().filter(Character::isLetter).count();
    }

    private static LanguageGuess guess(String threeLetters, double certainty) {
        String macro = MACRO_LANGUAGES.getOrDefault(threeLetters, threeLetters);
        String code = TWO_LETTERS.getOrDefault(macro, macro);
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return new LanguageGuess(code, name, certainty);
    }

    /** The model tells apart languages that ISO 639-1 writes as one. */
    private static final Map<String, String> MACRO_LANGUAGES = Map.ofEntries(
            Map.entry("cmn", "zho"),
            Map.entry("nan", "zho"),
            Map.entry("pes", "fas"),
            Map.entry("pnb", "pan"),
            Map.entry("ekk", "est"),
            Map.entry("lvs", "lav"),
            Map.entry("plt", "mlg"),
            Map.entry("azj", "aze"),
            Map.entry("uzn", "uzb"),
            Map.entry("swh", "swa"),
            Map.entry("zlm", "msa"),
            Map.entry("arb", "ara"));

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }

    private static final class Loaded {
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream stream = Languages.class.getResourceAsStream(Languages.MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException("The language model " + Languages.MODEL
                            + " is not on the class path; add org.apache.opennlp:opennlp-models-langdetect.");
                }
                return new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the language model " + Languages.MODEL, e);
            }
        }
    }
}
