package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;

/**
 * Compares coded texts with texts whose gold lists every event.
 *
 * <p>Events are matched as {@link Matching} tells; fields are judged on matched events, and only those that the gold has.
 * An actor or recipient is right where each gold party is among those given and each given one among the gold. A negative
 * is a text whose gold is empty.
 */
public final class StatementScoring implements Scoring<GoldText> {

    private final List<Counts<StatementCount>> texts = new ArrayList<>();
    private final Groups types = new Groups();
    private final Groups modes = new Groups();
    private final Groups stances = new Groups();
    private final Groups styles = new Groups();
    private final Groups phenomena = new Groups();
    private final List<Finding> findings = new ArrayList<>();
    private final List<JudgedEvent> judged = new ArrayList<>();

    /** Counts by a key. */
    private static final class Groups {

        private final Map<String, Counts<StatementCount>> counts = new TreeMap<>();

        void add(@Nullable String key, Counts<StatementCount> more) {
            if (key != null) {
                counts.computeIfAbsent(key, missing -> new Counts<>(StatementCount.class)).addAll(more);
            }
        }
    }

    @Override
    public void add(GoldText gold, List<Event> given) {
        Counts<StatementCount> counts = new Counts<>(StatementCount.class);
        counts.add(StatementCount.TEXTS);
        counts.addIf(gold.events().isEmpty(), StatementCount.NEGATIVE);
        counts.addIf(gold.events().isEmpty() && !given.isEmpty(), StatementCount.ALARMED);
        primaries(gold, given, counts);
        Matching matching = Matching.of(gold.events(), given);
        for (Matching.Pair pair : matching.pairs()) {
            counts.addAll(matched(gold, pair));
        }
        for (GoldEvent event : matching.missed()) {
            counts.addAll(missed(gold, event));
        }
        for (Event event : matching.extra()) {
            counts.addAll(extra(gold, event));
        }
        texts.add(counts);
        styles.add(gold.style(), counts);
        gold.phenomena().stream().distinct().forEach(phenomenon -> phenomena.add(phenomenon, counts));
    }

    private static void primaries(GoldText gold, List<Event> given, Counts<StatementCount> counts) {
        if (gold.events().stream().allMatch(event -> event.judges(GoldField.PRIMARY))) {
            Matching matching = Matching.of(
                    gold.events().stream().filter(GoldEvent::primary).toList(),
                    given.stream().filter(Event::primary).toList());
            counts.add(StatementCount.PRIMARY_GOLD, matching.pairs().size() + matching.missed().size());
            counts.add(StatementCount.PRIMARY_FOUND, matching.pairs().size());
            counts.add(StatementCount.PRIMARY_GIVEN, matching.pairs().size() + matching.extra().size());
        }
    }

    private Counts<StatementCount> matched(GoldText text, Matching.Pair pair) {
        GoldEvent gold = pair.gold();
        Event given = pair.given();
        PairJudge judge = PairJudge.of(pair);
        Counts<StatementCount> counts = goldCounts(gold);
        counts.add(StatementCount.FOUND);
        counts.add(StatementCount.GIVEN);
        counts.addAll(judge.counts());
        group(gold, counts);
        for (PairJudge.Wrong wrong : judge.wrong()) {
            findings.add(new Finding(
                    Finding.Kind.FIELD, text.document().id(), wrong.field(), given.type().name(), given.trigger().text(),
                    wrong.gold(), wrong.given(), given.rule(), shown(text)));
        }
        Boolean right = PairJudge.sidesRight(gold, given);
        if (right != null) {
            judged.add(new JudgedEvent(given, right));
        }
        return counts;
    }

    private Counts<StatementCount> missed(GoldText text, GoldEvent gold) {
        Counts<StatementCount> counts = goldCounts(gold);
        group(gold, counts);
        findings.add(new Finding(
                Finding.Kind.MISS, text.document().id(), null, gold.type().name(), gold.trigger(), shown(gold), null, null,
                shown(text)));
        return counts;
    }

    private Counts<StatementCount> extra(GoldText text, Event given) {
        Counts<StatementCount> counts = new Counts<>(StatementCount.class);
        counts.add(StatementCount.GIVEN);
        types.add(given.type().name(), counts);
        judged.add(new JudgedEvent(given, false));
        findings.add(new Finding(
                text.events().isEmpty() ? Finding.Kind.ALARM : Finding.Kind.EXTRA, text.document().id(), null,
                given.type().name(), given.trigger().text(), null, shown(given), given.rule(), shown(text)));
        return counts;
    }

    private static Counts<StatementCount> goldCounts(GoldEvent gold) {
        Counts<StatementCount> counts = new Counts<>(StatementCount.class);
        counts.add(StatementCount.GOLD);
        counts.addIf(gold.judges(GoldField.ACTOR) && gold.judges(GoldField.RECIPIENT), StatementCount.BOTH_GOLD);
        return counts;
    }

    private void group(GoldEvent gold, Counts<StatementCount> counts) {
        types.add(gold.type().name(), counts);
        if (gold.judges(GoldField.MODE)) {
            modes.add(gold.type().name() + (gold.mode() == null ? "" : " " + gold.mode()), counts);
        }
        stances.add(gold.factuality() == null ? null : gold.factuality().label(), counts);
    }

    private static String shown(GoldEvent event) {
        return kind(event.type().name(), event.mode()) + ": " + String.join("; ", event.actor()) + " -> "
                + String.join("; ", event.recipient());
    }

    private static String shown(Event event) {
        return kind(event.type().name(), event.mode()) + ": " + names(event.actor()) + " -> " + names(event.recipient());
    }

    private static String kind(String type, @Nullable String mode) {
        return mode == null ? type : type + " " + mode;
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(participant -> participant.quote().text()).collect(Collectors.joining("; "));
    }

    private static String shown(GoldText text) {
        String title = text.document().title();
        return title == null ? text.document().text() : title + " | " + text.document().text();
    }

    @Override
    public Report report() {
        return new Report(
                texts.size(),
                Bootstrap.scores(StatementCount.class, texts, StatementFigures.FIGURES),
                List.of(
                        StatementFigures.types(types.counts),
                        StatementFigures.values("mode", modes.counts, StatementCount.MODE, StatementCount.MODE_RIGHT),
                        StatementFigures.values(
                                "factuality", stances.counts, StatementCount.FACTUALITY, StatementCount.FACTUALITY_RIGHT),
                        StatementFigures.parts("style", styles.counts),
                        StatementFigures.parts("phenomenon", phenomena.counts)),
                Reliability.ofEvents(judged));
    }

    @Override
    public List<JudgedEvent> judged() {
        return List.copyOf(judged);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
