package org.tocsin.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a person's title is an office of state. The first words of the title say so, such as "Minister of" or "Commander
 * of the"; a title of a company, such as "President of Example Trading", is none.
 */
public final class PublicOffice {

    private static final Pattern ELSEWHERE = Pattern.compile(
            ".*\\b(company|co|corp|corporation|llc|ltd|limited|inc|gmbh|group|holding|holdings|trading|bank|airlines?|industries|"
                    + "enterprises?|shipping|club|association|society|charity|university|institute|foundation|party|manager|managing|owner|"
                    + "shareholder|executive|board|former|late)\\b.*");

    private static final String RANK = "(first |second |deputy |vice |acting |senior |assistant |chief )*";

    /** What titles begin with, and the sector of the office; the first that holds. */
    private static final List<Office> OFFICES = List.of(
            begins("commander|commanding officer|(lieutenant|major|brigadier|colonel) general|minister of (national )?defen[cs]e|defen[cs]e minister"
                    + "|chief of (the )?(general staff|defen[cs]e staff|defen[cs]e force|army|air force|navy)", "MIL"),
            begins("(member|speaker|chairman|president) of (the )?(parliament|national assembly|state duma|federation council|senate"
                    + "|council of the republic)", "LEG"),
            begins("judge|justice|prosecutor|attorney general", "JUD"),
            begins("(head|director|chief) of (the )?(national |security )?police", "COP"),
            begins("(head|director|chief) of (the )?([a-z]+ )*intelligence", "SPY"),
            begins("([a-z]+ ){0,3}minister|secretary of (state|defen[cs]e)|governor|head of (state|government)|ambassador|chancellor|king|queen"
                    + "|emir|sultan|crown prince|supreme leader", "GOV"),
            begins("president($| of (the )?([a-z]+ )*(republic|federation|council of state))", "GOV"));

    private PublicOffice() {}

    private record Office(Pattern title, String sector) {}

    private static Office begins(String offices, String sector) {
        return new Office(Pattern.compile(RANK + "(" + offices + ")\\b.*"), sector);
    }

    /** The sector of the office that a title names, or nothing where it names none. */
    public static Optional<String> sector(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        if (plain.isEmpty() || ELSEWHERE.matcher(plain).matches()) {
            return Optional.empty();
        }
        return OFFICES.stream().filter(office -> office.title().matcher(plain).matches()).map(Office::sector).findFirst();
    }
}
