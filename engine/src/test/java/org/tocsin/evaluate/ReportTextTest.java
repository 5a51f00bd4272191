package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.GroupTable.Column;
import org.tocsin.evaluate.GroupTable.Row;

class ReportTextTest {

    private static final Report REPORT = new Report(
            3,
            List.of(
                    new Score("recall", 0.5, 0.25, 1, 1, 2),
                    new Score("balance", 0.4, 0.1, 0.9, -1, -1),
                    new Score("mode", Double.NaN, Double.NaN, Double.NaN, 0, 0)),
            List.of(
                    new GroupTable(
                            "type",
                            List.of(new Column("gold", true), new Column("recall", false)),
                            List.of(new Row("AID", List.of(0.0, Double.NaN)), new Row("ASSAULT", List.of(12.0, 0.75)))),
                    new GroupTable("style", List.of(), List.of()),
                    new GroupTable(
                            "phenomenon",
                            List.of(new Column("texts", true)),
                            List.of(new Row("passive", List.of(4.0)), new Row("rare", List.of(3.0))))),
            Reliability.of(List.of(new Reliability.Judged(0.75, true))));

    @Test
    void textForPeople() {
        assertThat(ReportText.of(REPORT)).isEqualTo("""
                texts coded: 3
                recall                   0.500  [0.250, 1.000]  (1 of 2)
                balance                  0.400  [0.100, 0.900]
                mode                         -  nothing to judge

                type      gold  recall
                AID          0       -
                ASSAULT     12   0.750

                phenomenon  texts
                passive         4
                1 more with fewer than 4 texts

                confidence  events   mean  right
                0.7 - 0.8        1  0.750  1.000
                calibration error 0.250, squared error 0.063, over 1 events
                """);
    }

    @Test
    void jsonForPrograms() {
        assertThat(ReportJson.of(REPORT)).isEqualTo("{\"texts\":3,\"scores\":{"
                + "\"recall\":{\"value\":0.5,\"low\":0.25,\"high\":1.0,\"part\":1,\"whole\":2},"
                + "\"balance\":{\"value\":0.4,\"low\":0.1,\"high\":0.9},"
                + "\"mode\":{\"value\":null,\"low\":null,\"high\":null,\"part\":0,\"whole\":0}},"
                + "\"tables\":{\"type\":{\"AID\":{\"gold\":0,\"recall\":null},\"ASSAULT\":{\"gold\":12,\"recall\":0.75}},"
                + "\"style\":{},\"phenomenon\":{\"passive\":{\"texts\":4},\"rare\":{\"texts\":3}}},"
                + "\"reliability\":{\"events\":1,\"calibration_error\":0.25,\"squared_error\":0.0625,"
                + "\"bins\":[{\"from\":0.7,\"to\":0.8,\"count\":1,\"confidence\":0.75,\"right\":1.0}]}}");
        Finding finding = new Finding(
                Finding.Kind.MISS, "a", null, "AID", "\"sent\"", "AID: x -> y", null, null, "They sent İt.");
        assertThat(ReportJson.of(finding)).isEqualTo("{\"kind\":\"miss\",\"id\":\"a\",\"field\":null,\"type\":\"AID\","
                + "\"trigger\":\"\\\"sent\\\"\",\"gold\":\"AID: x -> y\",\"given\":null,\"rule\":null,"
                + "\"text\":\"They sent İt.\"}");
    }
}
