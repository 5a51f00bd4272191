package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSectionTest {

    private static final ReportSection TIME = new ReportSection("Time");

    @Test
    void aNewSectionGoesToTheEnd() {
        assertThat(TIME.in("# Speed\n\n## Space\n\nMuch.\n", "None.\n")).isEqualTo("# Speed\n\n## Space\n\nMuch.\n\n## Time\n\nNone.\n");
    }

    @Test
    void anOldSectionIsReplacedWhereItStands() {
        assertThat(TIME.in("# Speed\n\n## Time\n\nOld.\n\nOlder.\n\n## Space\n\nMuch.\n", "None."))
                .isEqualTo("# Speed\n\n## Time\n\nNone.\n\n## Space\n\nMuch.\n");
        assertThat(TIME.in("# Speed\n\n## Time\n\nOld.\n", "None.")).isEqualTo("# Speed\n\n## Time\n\nNone.\n");
    }

    @Test
    void theReportIsMadeWhereThereIsNone(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("speed.md");
        TIME.write(report, "None.");
        assertThat(Files.readString(report)).isEqualTo("## Time\n\nNone.\n");
    }
}
