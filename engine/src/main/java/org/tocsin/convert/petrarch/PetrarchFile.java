package org.tocsin.convert.petrarch;

import java.util.List;
import org.tocsin.convert.Conversion;

/**
 * Reads a dictionary of PETRARCH's. What it holds is seen from its lines: agents have codes with a tilde, actors codes
 * without, verbs patterns with a star, issues begin with {@code <ISSUE}, and discards have no codes at all. The
 * last two are counted as lost.
 */
public final class PetrarchFile {

    private static final int LONGEST_LINE = 4_000;

    private PetrarchFile() {}

    /**
     * Adds what a file holds.
     *
     * @param file its name, for faults and sources
     * @param lines its lines
     */
    public static void read(String file, List<String> lines, Conversion to) {
        List<DictionaryLine> held = DictionaryLine.of(lines).stream().filter(line -> isShort(file, line, to)).toList();
        if (VerbDictionary.is(held)) {
            new VerbDictionary(file, to).read(held);
        } else if (held.stream().anyMatch(line -> line.text().startsWith("<ISSUE"))) {
            held.forEach(line -> to.lost("lines of issues"));
        } else if (held.stream().anyMatch(line -> line.text().matches(".*\\[(~[A-Za-z]+|[A-Za-z]+~)[\\]}].*"))) {
            new AgentDictionary(file, to).read(held);
        } else if (held.stream().anyMatch(line -> line.text().contains("["))) {
            new ActorDictionary(file, to).read(held);
        } else {
            held.forEach(line -> to.lost("phrases to be discarded"));
        }
    }

    private static boolean isShort(String file, DictionaryLine line, Conversion to) {
        boolean fits = line.text().length() <= LONGEST_LINE;
        if (!fits) {
            to.fault(file, line.number(), "a line of more than " + LONGEST_LINE + " characters, which no dictionary has; it is left out");
        }
        return fits;
    }
}
