package org.tocsin.knowledge;

/**
 * Latin letters without their diacritics, as Unicode's canonical decomposition takes them apart, but found at once; and what
 * letters of some Latin alphabets are in plain ones.
 */
final class Letters {

    /** What {@link #plain} gives for characters of which this class knows nothing. */
    static final char UNKNOWN = '\uFFFF';

    /** What {@link #plain} gives for letters that are two plain ones, which {@link #both} gives. */
    static final char DOUBLE = '\uFFFE';

    /** What {@link #plain} gives for characters that are neither letters nor digits, or say how a letter is spoken. */
    static final char NONE = '\0';

    /** The same for each character of ASCII. */
    static final byte[] ASCII = ascii();

    private static final int LATIN_END = 0x300;
    private static final int MARKS_END = 0x370;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;
    private static final int MORE_LATIN = 0x1E00;
    private static final int MORE_LATIN_END = 0x1F00;

    /** Each row: a plain letter, and the letters that stand for it. */
    private static final String[] ROWS = {
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặə", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ",
        "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖħ", "iìíîïĩīĭįǐȉȋḭḯỉịı", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽł", "mḿṁṃ", "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩ", "tţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ", "ſẛ", "ʒǯ",
    };

    private static final char[] BASES = bases();

    private Letters() {}

    private static byte[] ascii() {
        byte[] ascii = new byte[128];
        for (byte c = '0'; c <= '9'; c++) {
            ascii[c] = c;
        }
        for (byte c = 'a'; c <= 'z'; c++) {
            ascii[c] = c;
            ascii[c - 'a' + 'A'] = c;
        }
        return ascii;
    }

    private static char[] bases() {
        char[] bases = new char[MORE_LATIN_END];
        for (String row : ROWS) {
            for (int i = 1; i < row.length(); i++) {
                bases[row.charAt(i)] = row.charAt(0);
            }
        }
        return bases;
    }

    /** A letter in lower case without diacritics, a digit as it is; {@link #NONE} or {@link #UNKNOWN} for all else. */
    static char plain(char c) {
        if (c < ASCII.length) {
            return (char) ASCII[c];
        }
        if ((c >= LATIN_END && c < MARKS_END) || (c >= PUNCTUATION && c < PUNCTUATION_END)) {
            return NONE;
        }
        if (c >= LATIN_END && (c < MORE_LATIN || c >= MORE_LATIN_END)) {
            return UNKNOWN;
        }
        char lower = Character.toLowerCase(c);
        char base = lower < MORE_LATIN_END ? BASES[lower] : NONE;
        if (base != NONE) {
            return base;
        }
        if (!both(c).isEmpty()) {
            return DOUBLE;
        }
        return Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER ? lower : NONE;
    }

    /** The two plain letters that one letter stands for; none where it stands for one. */
    static String both(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'æ', 'ǣ', 'ǽ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ß' -> "ss";
            case 'ŋ' -> "ng";
            default -> "";
        };
    }
}
