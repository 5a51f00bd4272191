package org.tocsin.knowledge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings spellings of one name together: lower case, no diacritics, no dots, no apostrophes; words split at spaces and
 * hyphens, so that it does not matter whether a tokenizer keeps "al-Shabaab" whole.
 */
public final class NameFolding {

    private static final Map<String, String> SHORT = Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

    private NameFolding() {}

    /** The pieces of a name; empty when nothing but punctuation is left. */
    public static List<String> pieces(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return bytes.length == words.length() ? ofAscii(words, bytes) : ofLatin(words);
    }

    /** Most names by far; done without a call for each letter, since all names are folded when the program starts. */
    private static List<String> ofAscii(String words, byte[] letters) {
        List<String> pieces = new ArrayList<>(4);
        int size = 0;
        for (int i = 0; i < letters.length; i++) {
            byte letter = letters[i];
            byte plain = Letters.ASCII[letter];
            if (plain != 0) {
                // The letters before this one are used up.
                letters[size++] = plain;
            } else if (isBetweenPieces((char) letter) || (letter == '\'' && isPossessive(words, i))) {
                if (size > 0) {
                    pieces.add(new String(letters, 0, size, StandardCharsets.ISO_8859_1));
                }
                size = 0;
            }
        }
        if (size > 0) {
            pieces.add(new String(letters, 0, size, StandardCharsets.ISO_8859_1));
        }
        return pieces;
    }

    private static List<String> ofLatin(String words) {
        List<String> pieces = new ArrayList<>(4);
        char[] piece = new char[2 * words.length()];
        int size = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char plain = Letters.plain(c);
            if (plain == Letters.DOUBLE) {
                piece[size++] = Letters.both(c).charAt(0);
                piece[size++] = Letters.both(c).charAt(1);
            } else if (plain != Letters.NONE && plain != Letters.UNKNOWN) {
                piece[size++] = plain;
            } else if (isBetweenPieces(c) || (isApostrophe(c) && isPossessive(words, i))) {
                if (size > 0) {
                    pieces.add(new String(piece, 0, size));
                }
                size = 0;
            } else if (plain == Letters.UNKNOWN && !isApostrophe(c)) {
                return inAnyScript(words);
            }
        }
        if (size > 0) {
            pieces.add(new String(piece, 0, size));
        }
        return pieces;
    }

    /** The same by Unicode's decomposition, whatever characters the words hold. */
    static List<String> inAnyScript(String words) {
        return AnyScript.pieces(words);
    }

    private static boolean isBetweenPieces(char c) {
        return c == ' ' || c == '-' || c == '/' || (c >= '\t' && c <= '\r') || (c >= '\u2010' && c <= '\u2015');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Whether an "s" and the end of the word follow. */
    private static boolean isPossessive(String words, int apostrophe) {
        int after = apostrophe + 2;
        return after <= words.length()
                && words.charAt(apostrophe + 1) == 's'
                && (after == words.length() || words.charAt(after) == ' ');
    }

    /** The key of a place's name: its pieces with spaces between, "Saint", "Mount" and "Fort" shortened. */
    public static String placeKey(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String piece : pieces(name)) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(SHORT.getOrDefault(piece, piece));
        }
        return key.toString();
    }

    /** The same for words that hold other characters than those of Latin letters. */
    private static final class AnyScript {

        private static final Pattern BETWEEN_PIECES = Pattern.compile("[\\s\\p{Pd}/]+");

        /** Letters of Latin alphabets that no decomposition brings to plain ones. */
        private static final Map<Character, String> PLAIN = Map.ofEntries(
                Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"),
                Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('ß', "ss"), Map.entry('ı', "i"), Map.entry('ə', "a"),
                Map.entry('ħ', "h"), Map.entry('ŋ', "ng"));

        static List<String> pieces(String words) {
            List<String> pieces = new ArrayList<>(4);
            String spaced = words.replace('\u2019', '\'').replace("'s ", " s ");
            if (spaced.endsWith("'s") && spaced.length() > 2) {
                spaced = spaced.substring(0, spaced.length() - 2) + " s";
            }
            for (String word : BETWEEN_PIECES.split(spaced, -1)) {
                String piece = fold(word);
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
            }
            return pieces;
        }

        private static String fold(String word) {
            StringBuilder kept = new StringBuilder(word.length());
            boolean ascii = isAscii(word);
            String plain = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                // Letters that modify others stand for sounds that news leaves out.
                if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                    kept.append(c);
                }
            }
            String lower = kept.toString().toLowerCase(Locale.ROOT);
            return ascii ? lower : plain(lower);
        }

        private static String plain(String lower) {
            StringBuilder letters = new StringBuilder(lower.length());
            for (int i = 0; i < lower.length(); i++) {
                String other = PLAIN.get(lower.charAt(i));
                if (other == null) {
                    letters.append(lower.charAt(i));
                } else {
                    letters.append(other);
                }
            }
            return letters.toString();
        }

        private static boolean isAscii(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) > 127) {
                    return false;
                }
            }
            return true;
        }
    }
}
