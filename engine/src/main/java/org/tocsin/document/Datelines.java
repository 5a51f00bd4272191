package org.tocsin.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a dateline at the start of a paragraph.
 *
 * <p>A dateline is a place, then a date, an agency or both, then a dash: {@code BAGHDAD, Jan 24 (Reuters) -},
 * {@code San Salvador, 3 Jan 90 --}, {@code Tehran, IRNA –}. With neither date nor agency it counts only where the place
 * stands in capitals or a country or state follows it ({@code GAZA/CAIRO —}, {@code San Jose, California —}) and the
 * dash is followed by the start of a sentence, so that a sentence that merely has a dash is none.
 */
final class Datelines {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’]*(?:-[\\p{L}\\p{M}.'’]+)*)";
    private static final String PARTICLE = "(?:(?:al|el|as|ar|ash|at|an|ad|az|deir|de|del|do|da|la|las|los|le|of|the|and|sur|upon)[ \\-])";
    private static final String NAME = "(?:" + PARTICLE + "?" + WORD + "(?:[ ]" + PARTICLE + "{0,2}" + WORD + "){0,4})";
    private static final String DATE = DatelineDate.PATTERN;
    private static final String DASH = "(?:--+|[—–―−]|-|_)";

    private static final Pattern DATELINE = Pattern.compile("(?<place>" + NAME + ")"
            + "(?<others>(?:\\s?/\\s?" + NAME + ")*)"
            + "(?<country> \\((?!(?:" + Agencies.PATTERN + ")\\))[\\p{L}\\p{M} .'’\\-]{2,40}\\))?"
            + "(?<regions>(?:, (?!(?:" + DATE + ")\\b)(?!(?:" + Agencies.PATTERN + ")\\b)" + NAME + "){0,2}?)"
            + "(?:,? (?<date>" + DATE + ")(?![\\p{L}\\d]))?"
            + "(?:,? (?:[(\\[](?<agency>[\\p{L}][\\p{L}\\p{M}\\d .&'’/,\\-]{0,60})[)\\]]|(?<bare>" + Agencies.PATTERN + ")(?!\\p{L})))?"
            + "(?:,? \\(?(?<lateDate>" + DATE + ")(?![\\p{L}\\d])\\)?)?"
            + "(?:[.:,](?=\\s?" + DASH + "))?(?<dash>\\s?" + DASH + "|(?=\\s*$)|(?<=[)\\]])(?= \\p{Lu}))");

    private static final Pattern AGENCY_ONLY = Pattern.compile(
            "[(\\[](?<agency>" + Agencies.PATTERN + ")[)\\]]\\s?" + DASH + "(?=\\s)");

    private static final Pattern SENTENCE_START = Pattern.compile("\\s*[\"'“‘«\\[(]*(?:\\p{Lu}|\\p{Lo}|\\d).*", Pattern.DOTALL);
    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?:In|On|At|The|A|An|It|He|She|They|We|I|You|But|And|Or|So|For|From|By|After|Before|As|If|When|While|With|To|Of|"
                    + "This|That|These|Those|There|Here|Meanwhile|However|Yet|Not|Mr|Mrs|Ms|Dr|Update|UPDATE|BREAKING|"
                    + "ANALYSIS|EXCLUSIVE|WATCH|OPINION|NEWS|FACTBOX|TIMELINE|EXPLAINER|CORRECTED|URGENT|FILE|PHOTO|VIDEO|Q|"
                    + "THE|IN|ON|AT|HE|SHE|IT|THEY|WE|BUT|AND|FOR|AFTER)\\b.*", Pattern.DOTALL);

    /** The longest stretch looked at; datelines are shorter. */
    private static final int LONGEST = 160;

    private static final int LONGEST_PLACE = 60;

    private Datelines() {}

    /**
     * The dateline that a paragraph starts with, or null.
     *
     * @param text the text of the field
     * @param paragraph where to look: only at its start
     * @param published the day of publication, or null
     */
    static @Nullable Dateline find(String text, Span paragraph, @Nullable LocalDate published) {
        String head = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        Matcher agencyOnly = AGENCY_ONLY.matcher(head);
        if (agencyOnly.lookingAt()) {
            Span span = new Span(paragraph.start(), paragraph.start() + agencyOnly.end());
            String agency = agencyOnly.group("agency");
            return new Dateline(head.substring(0, agencyOnly.end("agency") + 1), span, null, null, null, null, agency);
        }
        Matcher matcher = DATELINE.matcher(head);
        if (!matcher.lookingAt() || !convincing(matcher, head)) {
            return null;
        }
        return dateline(matcher, head, paragraph.start(), published);
    }

    private static Dateline dateline(Matcher matcher, String head, int offset, @Nullable LocalDate published) {
        String dateGroup = matcher.group("date") != null ? "date" : "lateDate";
        String date = matcher.group(dateGroup);
        String agency = matcher.group("agency") != null ? matcher.group("agency") : matcher.group("bare");
        return new Dateline(
                head.substring(0, matcher.start("dash")).strip(),
                new Span(offset, offset + matcher.end("dash")),
                matcher.group("place"),
                new Span(offset + matcher.start("place"), offset + matcher.end("place")),
                date == null ? null : new Span(offset + matcher.start(dateGroup), offset + matcher.end(dateGroup)),
                date == null ? null : DatelineDate.read(date, published),
                agency);
    }

    private static boolean convincing(Matcher matcher, String head) {
        String place = matcher.group("place");
        if (place.length() > LONGEST_PLACE || FUNCTION_WORD.matcher(head).matches()) {
            return false;
        }
        boolean dash = !matcher.group("dash").isEmpty();
        String rest = head.substring(matcher.end("dash"));
        boolean alone = rest.isBlank();
        if (!alone && !SENTENCE_START.matcher(rest).matches()) {
            return false;
        }
        if (dash && !alone && !separated(matcher, rest)) {
            return false;
        }
        boolean date = matcher.group("date") != null || matcher.group("lateDate") != null;
        boolean agency = agency(matcher, date, capitals(place));
        if (!dash && !alone) {
            return agency && matcher.group("bare") == null && capitals(place);
        }
        return date || agency || namedByItself(matcher, place);
    }

    /** A hyphen without space on either side joins two words. */
    private static boolean separated(Matcher matcher, String rest) {
        String mark = matcher.group("dash");
        return Character.isWhitespace(rest.charAt(0)) || (mark.length() > 1 && !mark.endsWith("-")) || mark.endsWith("--")
                || mark.endsWith("—") || mark.endsWith("–");
    }

    private static boolean agency(Matcher matcher, boolean date, boolean capitals) {
        String inBrackets = matcher.group("agency");
        return matcher.group("bare") != null || (inBrackets != null && (date || capitals || Agencies.known(inBrackets)));
    }

    private static boolean namedByItself(Matcher matcher, String place) {
        String regions = matcher.group("regions");
        boolean region = !regions.isEmpty() && Regions.NAMES.contains(regions.substring(regions.lastIndexOf(", ") + 2));
        if (matcher.group("dash").isEmpty()) {
            return region && capitals(place);
        }
        return region || capitals(place);
    }

    private static boolean capitals(String place) {
        return place.codePoints().filter(Character::isUpperCase).count() >= 3
                && place.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Countries and the states of the United States and Canada, as datelines name them after a town. */
    private static final class Regions {

        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new HashSet<>();
            for (String code : Locale.getISOCountries()) {
                names.add(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
            }
            String more = "Turkey|Burma|Myanmar|Ivory Coast|Congo|Palestine|Gaza|Gaza Strip|West Bank|Kosovo|Macedonia|Czech Republic|"
                    + "Bosnia|Swaziland|Cape Verde|Kashmir|Crimea|Chechnya|England|Scotland|Wales|Northern Ireland|Iraqi Kurdistan|"
                    + "Alabama|Ala.|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.|"
                    + "Delaware|Del.|Florida|Fla.|Georgia|Ga.|Hawaii|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Kansas|Kan.|"
                    + "Kentucky|Ky.|Louisiana|La.|Maine|Maryland|Md.|Massachusetts|Mass.|Michigan|Mich.|Minnesota|Minn.|"
                    + "Mississippi|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|New Hampshire|N.H.|New Jersey|N.J.|"
                    + "New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla.|Oregon|Ore.|"
                    + "Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Utah|"
                    + "Vermont|Vt.|Virginia|Va.|Washington|Wash.|West Virginia|W.Va.|Wisconsin|Wis.|Wyoming|Wyo.|D.C.|"
                    + "Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick";
            names.addAll(Set.of(more.split("\\|", -1)));
            return Set.copyOf(names);
        }
    }
}
