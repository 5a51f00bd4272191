package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.evaluate.GroupTable.Column;
import org.tocsin.evaluate.GroupTable.Row;

/** The figures and tables of texts with their own gold events. */
final class StatementFigures {

    static final List<Figure<StatementCount>> FIGURES = List.of(
            Figure.share("type recall", StatementCount.FOUND, StatementCount.GOLD),
            Figure.share("type precision", StatementCount.FOUND, StatementCount.GIVEN),
            Figure.balance(
                    "type F1", StatementCount.FOUND, StatementCount.GIVEN, StatementCount.FOUND, StatementCount.GOLD),
            Figure.share("type recall, primary", StatementCount.PRIMARY_FOUND, StatementCount.PRIMARY_GOLD),
            Figure.share("type precision, primary", StatementCount.PRIMARY_FOUND, StatementCount.PRIMARY_GIVEN),
            Figure.balance(
                    "type F1, primary", StatementCount.PRIMARY_FOUND, StatementCount.PRIMARY_GIVEN,
                    StatementCount.PRIMARY_FOUND, StatementCount.PRIMARY_GOLD),
            Figure.share("false alarms", StatementCount.ALARMED, StatementCount.NEGATIVE),
            Figure.share("type + both sides recall", StatementCount.BOTH_RIGHT, StatementCount.BOTH_GOLD),
            Figure.share("actor", StatementCount.ACTOR_RIGHT, StatementCount.ACTOR),
            Figure.share("recipient", StatementCount.RECIPIENT_RIGHT, StatementCount.RECIPIENT),
            Figure.share("both sides", StatementCount.BOTH_RIGHT, StatementCount.BOTH),
            Figure.share("both sides, in part", StatementCount.MET_RIGHT, StatementCount.MET),
            Figure.share("wrong direction", StatementCount.EXCHANGED, StatementCount.JOINED),
            Figure.share("mode", StatementCount.MODE_RIGHT, StatementCount.MODE),
            Figure.share("mode where there is one", StatementCount.MODED_RIGHT, StatementCount.MODED),
            Figure.share("primary or not", StatementCount.PRIMARY_RIGHT, StatementCount.PRIMARY),
            Figure.share("factuality", StatementCount.FACTUALITY_RIGHT, StatementCount.FACTUALITY),
            Figure.share("stage", StatementCount.STAGE_RIGHT, StatementCount.STAGE),
            balance("contexts F1", StatementCount.CONTEXT_RIGHT, StatementCount.CONTEXT_GIVEN, StatementCount.CONTEXT_GOLD),
            Figure.share("casualties found", StatementCount.HARM_RIGHT, StatementCount.HARM_GOLD),
            Figure.share("casualties right", StatementCount.HARM_RIGHT, StatementCount.HARM_GIVEN),
            Figure.share("targets found", StatementCount.TARGET_RIGHT, StatementCount.TARGET_GOLD),
            Figure.share("targets right", StatementCount.TARGET_RIGHT, StatementCount.TARGET_GIVEN),
            Figure.share("target kind", StatementCount.TARGET_KIND_RIGHT, StatementCount.TARGET_KIND),
            Figure.share("target effect", StatementCount.TARGET_EFFECT_RIGHT, StatementCount.TARGET_EFFECT),
            Figure.share("weapons found", StatementCount.WEAPON_RIGHT, StatementCount.WEAPON_GOLD),
            Figure.share("weapons right", StatementCount.WEAPON_RIGHT, StatementCount.WEAPON_GIVEN),
            Figure.share("weapon kind", StatementCount.WEAPON_KIND_RIGHT, StatementCount.WEAPON_KIND));

    private static final Column GOLD = new Column("gold", true);
    private static final Column RECALL = new Column("recall", false);
    private static final Column GIVEN = new Column("given", true);
    private static final Column PRECISION = new Column("precision", false);
    private static final Column BALANCE = new Column("F1", false);
    private static final Column BOTH = new Column("both sides", false);

    private StatementFigures() {}

    private static Figure<StatementCount> balance(
            String name, StatementCount right, StatementCount given, StatementCount gold) {
        return Figure.balance(name, right, given, right, gold);
    }

    static GroupTable types(Map<String, Counts<StatementCount>> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((type, counts) -> rows.add(new Row(type, found(counts))));
        return new GroupTable("type", List.of(GOLD, RECALL, GIVEN, PRECISION, BALANCE, BOTH), rows);
    }

    /** Found or not, and the field of those found. */
    static GroupTable values(
            String field, Map<String, Counts<StatementCount>> groups, StatementCount all, StatementCount right) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((key, counts) -> rows.add(new Row(
                key,
                List.of(
                        (double) counts.of(StatementCount.GOLD),
                        counts.share(StatementCount.FOUND, StatementCount.GOLD),
                        counts.share(right, all),
                        counts.share(StatementCount.BOTH_RIGHT, StatementCount.BOTH)))));
        return new GroupTable(field, List.of(GOLD, RECALL, new Column(field, false), BOTH), rows);
    }

    /** Parts of the texts. */
    static GroupTable parts(String part, Map<String, Counts<StatementCount>> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((key, counts) -> {
            List<Double> values = new ArrayList<>(List.of((double) counts.of(StatementCount.TEXTS)));
            values.addAll(found(counts));
            values.add(counts.share(StatementCount.FACTUALITY_RIGHT, StatementCount.FACTUALITY));
            values.add((double) counts.of(StatementCount.NEGATIVE));
            values.add(counts.share(StatementCount.ALARMED, StatementCount.NEGATIVE));
            rows.add(new Row(key, values));
        });
        List<Column> columns = List.of(
                new Column(GroupTable.TEXTS, true), GOLD, RECALL, GIVEN, PRECISION, BALANCE, BOTH, new Column("factuality", false),
                new Column("negative", true), new Column("alarms", false));
        return new GroupTable(part, columns, rows);
    }

    private static List<Double> found(Counts<StatementCount> counts) {
        double recall = counts.share(StatementCount.FOUND, StatementCount.GOLD);
        double precision = counts.share(StatementCount.FOUND, StatementCount.GIVEN);
        boolean any = counts.of(StatementCount.GOLD) + counts.of(StatementCount.GIVEN) > 0;
        return List.of(
                (double) counts.of(StatementCount.GOLD),
                recall,
                (double) counts.of(StatementCount.GIVEN),
                precision,
                any ? Figure.balance(precision, recall) : Double.NaN,
                counts.share(StatementCount.BOTH_RIGHT, StatementCount.BOTH));
    }
}
