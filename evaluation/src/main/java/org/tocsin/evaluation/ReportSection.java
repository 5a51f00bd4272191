package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a report that several programs write; the others stay as they are.
 *
 * @param heading the section's heading of the second level
 */
record ReportSection(String heading) {

    /**
     * Puts the section in place of the one that a report has, else at its end.
     *
     * @param report a file in Markdown; made where there is none
     * @param text the section without its heading
     */
    void write(Path report, String text) throws IOException {
        String before = Files.exists(report) ? Files.readString(report, StandardCharsets.UTF_8) : "";
        Files.writeString(report, in(before, text), StandardCharsets.UTF_8);
    }

    /** A report with the section. */
    String in(String report, String text) {
        String section = "## " + heading + "\n\n" + text.strip() + "\n";
        Matcher old = Pattern.compile("^## " + Pattern.quote(heading) + "\n(?:(?!## ).*(?:\n|\\z))*", Pattern.MULTILINE)
                .matcher(report);
        if (old.find()) {
            String behind = report.substring(old.end());
            return report.substring(0, old.start()) + section + (behind.isEmpty() ? "" : "\n" + behind);
        }
        return report.isEmpty() ? section : report.stripTrailing() + "\n\n" + section;
    }
}
