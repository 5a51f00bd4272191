package org.tocsin.coder.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;

class CodeOneReportIT {

    @Test
    void codesTheReport() {
        Document report = new Document(
                "report-1", null, "Meridian Wire", null, null, "2024-01-24", "en",
                "U.S. forces struck three facilities of Kataib Hezbollah in Iraq on Tuesday.");
        List<String> lines = CodeOneReport.lines(Tocsin.standard(), report);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("-> ASSAULT -> Kataib Hezbollah (\"struck\", rule assault-");
        assertThat(lines.get(1)).startsWith("{\"id\":").contains("\"documents\":[\"report-1\"]", "\"from\":\"2024-01-23\"");
    }
}
