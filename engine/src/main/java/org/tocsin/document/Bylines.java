package org.tocsin.document;

import java.util.regex.Pattern;

/** Knows the lines that say who wrote or pictured a report, or when it was posted. */
final class Bylines {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’\\-]*";
    private static final String PARTICLE = "(?:al|el|bin|ibn|bint|abu|umm|van|von|der|den|de|da|di|do|dos|del|della|la|le|du|ter|ten|zu|y|ul|ur)";
    private static final String NAME = "(?:" + PARTICLE + "[ \\-])?" + NAME_WORD + "(?:[ \\-](?:" + PARTICLE + "[ \\-])?" + NAME_WORD + "){0,4}";
    private static final String ROLE = "(?:the |our |a |an |special |foreign |chief |senior |staff |national |defen[cs]e "
            + "|diplomatic |security |war |news |contributing |associate |assistant |political )*"
            + "(?:correspondents?|reporters?|writers?|editors?|journalists?|agenc(?:y|ies)|bureau|desk|staff|service|"
            + "contributors?|photographers?|producers?|analysts?|columnists?|stringers?)";
    private static final String PERSON_OR_ROLE = "(?:" + NAME + "(?: (?i:" + ROLE + "))?|(?i:" + ROLE + "))";
    private static final String SEPARATOR = "(?:\\s*,\\s*(?:and )?|\\s+and\\s+|\\s*&\\s*|\\s*/\\s*|\\s*\\|\\s*|\\s+in\\s+|\\s+for\\s+|\\s+at\\s+|\\s+with\\s+|\\s+of\\s+(?:the\\s+)?|\\s+[-–—]\\s+)";

    private static final Pattern BY = Pattern.compile(
            "(?:(?i:(?:written |reported |compiled |edited |story |text |report |words )?by):?\\s+)"
                    + PERSON_OR_ROLE + "(?:" + SEPARATOR + PERSON_OR_ROLE + "){0,8}\\s*");
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?i:by):?\\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
                    + "September|October|November|December|The|This|That|Then|Now|Night|Dawn|Land|Sea|Air|Force)\\b.*");
    private static final Pattern NAME_IN_PLACE = Pattern.compile(
            NAME_WORD + " (?:" + PARTICLE + "[ \\-])?" + NAME_WORD + "(?: " + NAME_WORD + ")? in " + NAME
                    + "(?:(?:,| and|, and) " + NAME_WORD + "(?: " + NAME_WORD + "){1,2} in " + NAME + ")*");
    private static final Pattern HEADLINE_WORD = Pattern.compile(
            "(?i:.*\\b(?:attacks?|kill(?:s|ed)?|dead|die[sd]?|deaths?|strikes?|blasts?|bombs?|bombing|clash(?:es)?|fight(?:ing)?|"
                    + "troops|rebels|police|army|soldiers|protest(?:s|ers)?|rally|war|peace|talks|crisis|violence|raids?|fire|"
                    + "wounded|hurt|held|arrested|seized?|siege|shot|shooting|shelling|explosion|election|vote|ceasefire|"
                    + "truce|offensive|militants?|gunmen|civilians?|hostages?|forces?|refugees?)\\b.*)");
    private static final Pattern CREDIT = Pattern.compile(
            "\\(?(?i:photo(?:graph)?s?(?: credit)?(?:\\s*:|\\s+by\\b|\\s+courtesy\\b)|pictures? by\\b|images?(?: credit)?\\s*:|image by\\b|"
                    + "video by\\b|graphics? by\\b|illustrations? by\\b|file photo\\b|reporting by\\b|additional reporting\\b|"
                    + "editing by\\b|writing by\\b|compiled by\\b|translated by\\b|(?:ap|afp|reuters|epa|getty) photo\\b|"
                    + "source:\\s|credit:\\s|from our (?:own |special |staff )?correspondent).{0,240}", Pattern.DOTALL);
    private static final Pattern AGENCY_LINE = Pattern.compile(
            "[(\\[]?(?:" + Agencies.PATTERN + ")(?:\\s*[/,&]\\s*(?:" + Agencies.PATTERN + "))*[)\\]]?");

    private static final Pattern STAMP = Pattern.compile(
            "(?i:(?:updated|published|posted|last updated|last modified|first published|first posted|hrs?|aest|aedt|eest|eat|wib|jst|modified|created|date|on|at|as of|"
                    + "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
                    + "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
                    + "nov(?:ember)?|dec(?:ember)?|a\\.? ?m\\.?|p\\.? ?m\\.?|gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|hkt|ist|uk|et|"
                    + "\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:am|pm)?|\\d{1,2}(?:am|pm)|t|z"
                    + ")\\b|[\\s,.:;|/()@–—\\-+]++)++");

    private Bylines() {}

    /** "By Ann Lee and Omar Said". */
    static boolean byline(String line) {
        return line.length() <= 200 && BY.matcher(line).matches() && !NOT_A_PERSON.matcher(line).matches();
    }

    /** "Ann Lee in Kyiv"; not to be asked of a first line, where a headline may look the same. */
    static boolean nameInPlace(String line) {
        return line.length() <= 120
                && NAME_IN_PLACE.matcher(line).matches()
                && !HEADLINE_WORD.matcher(line).matches();
    }

    /** "Photographs by Omar Said", "(Reporting by Ann Lee; editing by Omar Said)". */
    static boolean credit(String line) {
        return line.length() <= 260 && CREDIT.matcher(line).matches();
    }

    /** A line with nothing but the names of news agencies. */
    static boolean agencyLine(String line) {
        return line.length() <= 80 && AGENCY_LINE.matcher(line).matches();
    }

    /** "Updated 5 May 2010, 1:41 PM". */
    static boolean stamp(String line) {
        return line.length() <= 100
                && line.codePoints().anyMatch(Character::isDigit)
                && line.codePoints().anyMatch(Character::isLetter)
                && STAMP.matcher(line).matches();
    }
}
