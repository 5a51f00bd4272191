package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.GoldDyad.Side;
import org.tocsin.evaluate.GroupTable.Column;
import org.tocsin.evaluate.GroupTable.Row;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Participant;

/**
 * Compares coded texts with one gold event each, whose sides are told by country and sector.
 *
 * <ul>
 *   <li>type recall: the text has an event of the gold type, be it any or a primary one
 *   <li>type precision: events whose type is the gold's or one of those that are right as well
 *   <li>type + dyad: an event of the gold type with actor and recipient of the gold's countries; international bodies are
 *       one country, a side without country asks nothing, and where the gold has no target either role may hold a source
 *   <li>swapped roles: of events that join source and target, those with the roles exchanged
 *   <li>sector: of gold sectors whose participant was found by country and role, those that it has
 * </ul>
 */
public final class DyadScoring implements Scoring<DyadScoring.CodedText> {

    private static final String INTERNATIONAL = "international";
    private static final Set<String> INTERNATIONAL_CODES = Set.of("IGO", "NGO", "UNO");
    private static final Set<String> INTERNATIONAL_SECTORS = Set.of("IGO", "NGO");
    private static final Set<String> UNJUDGED_SECTORS = Set.of("IGO", "NGO", "IMG", "ISM");
    private static final Map<String, String> SAME_SECTOR = Map.of("CIV", "CVL", "INS", "REB", "SEP", "REB");

    private static final List<Figure<DyadCount>> FIGURES = List.of(
            Figure.share("type recall", DyadCount.FOUND, DyadCount.GOLD),
            Figure.share("type recall, primary", DyadCount.FOUND_PRIMARY, DyadCount.GOLD),
            Figure.share("type precision", DyadCount.RIGHT, DyadCount.GIVEN),
            Figure.share("type precision, primary", DyadCount.PRIMARY_RIGHT, DyadCount.PRIMARY),
            Figure.balance("type F1", DyadCount.RIGHT, DyadCount.GIVEN, DyadCount.FOUND, DyadCount.GOLD),
            Figure.balance(
                    "type F1, primary prec.", DyadCount.PRIMARY_RIGHT, DyadCount.PRIMARY, DyadCount.FOUND, DyadCount.GOLD),
            Figure.balance(
                    "type F1, primary both", DyadCount.PRIMARY_RIGHT, DyadCount.PRIMARY, DyadCount.FOUND_PRIMARY,
                    DyadCount.GOLD),
            Figure.share("type + dyad recall", DyadCount.DYAD, DyadCount.GOLD),
            Figure.share("swapped roles", DyadCount.EXCHANGED, DyadCount.JOINED),
            Figure.share("sector of those found", DyadCount.SECTOR_RIGHT, DyadCount.SECTOR_SEEN),
            Figure.share("sector of all", DyadCount.SECTOR_RIGHT, DyadCount.SECTORS),
            Figure.share("mode of right type", DyadCount.MODE_RIGHT, DyadCount.MODE_SEEN),
            Figure.share("deaths of right type", DyadCount.DEAD_RIGHT, DyadCount.DEAD_SEEN),
            Figure.share("texts with no event", DyadCount.NONE, DyadCount.GOLD));

    private final List<Counts<DyadCount>> texts = new ArrayList<>();
    private final Map<String, Counts<DyadCount>> types = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<JudgedEvent> judged = new ArrayList<>();

    /** A gold event with the text that it is about. */
    public record CodedText(GoldDyad gold, String text) {}

    @Override
    public void add(CodedText coded, List<Event> given) {
        GoldDyad gold = coded.gold();
        Counts<DyadCount> counts = new Counts<>(DyadCount.class);
        List<Event> typed = given.stream().filter(event -> event.type() == gold.type()).toList();
        counts.add(DyadCount.GOLD);
        counts.addIf(given.isEmpty(), DyadCount.NONE);
        counts.addIf(!typed.isEmpty(), DyadCount.FOUND);
        counts.addIf(typed.stream().anyMatch(Event::primary), DyadCount.FOUND_PRIMARY);
        counts.addIf(typed.stream().anyMatch(event -> joins(event.actor(), event.recipient(), gold)), DyadCount.DYAD);
        direction(gold, typed, counts);
        sectors(gold.source(), typed.stream().map(Event::actor).toList(), counts);
        sectors(gold.target(), typed.stream().map(Event::recipient).toList(), counts);
        if (gold.mode() != null && !typed.isEmpty()) {
            counts.add(DyadCount.MODE_SEEN);
            counts.addIf(typed.stream().anyMatch(event -> gold.mode().equals(event.mode())), DyadCount.MODE_RIGHT);
        }
        if (gold.dead() != null && gold.dead() > 0 && !typed.isEmpty()) {
            counts.add(DyadCount.DEAD_SEEN);
            counts.addIf(typed.stream().anyMatch(event -> killed(event, gold.dead())), DyadCount.DEAD_RIGHT);
        }
        group(gold.type()).addAll(counts);
        for (Event event : given) {
            Counts<DyadCount> one = given(gold, event);
            counts.addAll(one);
            group(event.type()).addAll(one);
        }
        texts.add(counts);
        find(coded, given, typed, counts);
    }

    private Counts<DyadCount> group(EventType type) {
        return types.computeIfAbsent(type.name(), missing -> new Counts<>(DyadCount.class));
    }

    private Counts<DyadCount> given(GoldDyad gold, Event event) {
        Counts<DyadCount> counts = new Counts<>(DyadCount.class);
        boolean right = isRight(gold, event);
        counts.add(DyadCount.GIVEN);
        counts.addIf(right, DyadCount.RIGHT);
        counts.addIf(event.primary(), DyadCount.PRIMARY);
        counts.addIf(event.primary() && right, DyadCount.PRIMARY_RIGHT);
        judged.add(new JudgedEvent(event, right && joins(event.actor(), event.recipient(), gold)));
        return counts;
    }

    private static boolean isRight(GoldDyad gold, Event event) {
        return event.type() == gold.type() || gold.also().contains(event.type());
    }

    private static void direction(GoldDyad gold, List<Event> typed, Counts<DyadCount> counts) {
        Set<String> source = goldKeys(gold.source());
        Set<String> target = goldKeys(gold.target());
        if (source.isEmpty() || target.isEmpty() || meet(source, target)) {
            return;
        }
        boolean straight = typed.stream().anyMatch(event -> joins(event.actor(), event.recipient(), gold));
        boolean exchanged = typed.stream().anyMatch(event -> joins(event.recipient(), event.actor(), gold));
        counts.addIf(straight || exchanged, DyadCount.JOINED);
        counts.addIf(exchanged && !straight, DyadCount.EXCHANGED);
    }

    private static boolean joins(List<Participant> actor, List<Participant> recipient, GoldDyad gold) {
        Set<String> actors = keys(actor);
        Set<String> recipients = keys(recipient);
        Set<String> source = goldKeys(gold.source());
        Set<String> target = goldKeys(gold.target());
        if (gold.target().isEmpty()) {
            return source.isEmpty() || meet(source, actors) || meet(source, recipients);
        }
        return (source.isEmpty() || meet(source, actors)) && (target.isEmpty() || meet(target, recipients));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** What two codings of a party must share: its country, or that it is an international body; null for neither. */
    private static @Nullable String key(@Nullable String country, List<String> sectors) {
        boolean bodied = country == null && sectors.stream().anyMatch(INTERNATIONAL_SECTORS::contains);
        return bodied || INTERNATIONAL_CODES.contains(Objects.requireNonNullElse(country, "")) ? INTERNATIONAL : country;
    }

    private static Set<String> keys(List<Participant> side) {
        return side.stream()
                .map(party -> key(party.country(), party.sectors()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> goldKeys(List<Side> side) {
        return side.stream()
                .map(party -> key(party.country(), party.sectors()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void sectors(List<Side> gold, List<List<Participant>> given, Counts<DyadCount> counts) {
        for (Side side : gold) {
            Set<String> wanted = sectors(side.sectors());
            if (UNJUDGED_SECTORS.containsAll(wanted)) {
                continue;
            }
            String key = key(side.country(), side.sectors());
            List<Participant> found = given.stream()
                    .flatMap(List::stream)
                    .filter(party -> key == null || key.equals(key(party.country(), party.sectors())))
                    .toList();
            counts.add(DyadCount.SECTORS);
            counts.addIf(!found.isEmpty(), DyadCount.SECTOR_SEEN);
            counts.addIf(found.stream().anyMatch(party -> meet(wanted, sectors(party.sectors()))), DyadCount.SECTOR_RIGHT);
        }
    }

    /** Sectors by their first three letters, those that mean the same as one. */
    private static Set<String> sectors(List<String> sectors) {
        return sectors.stream()
                .map(sector -> sector.substring(0, Math.min(3, sector.length())))
                .map(sector -> SAME_SECTOR.getOrDefault(sector, sector))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean killed(Event event, int dead) {
        return event.casualties().stream()
                .anyMatch(harm -> harm.effect() == Effect.KILLED && Objects.equals(harm.best(), dead));
    }

    private void find(CodedText coded, List<Event> given, List<Event> typed, Counts<DyadCount> counts) {
        GoldDyad gold = coded.gold();
        if (typed.isEmpty()) {
            add(Finding.Kind.MISS, coded, null, shown(gold), null, null);
        } else {
            if (counts.of(DyadCount.DYAD) == 0) {
                add(Finding.Kind.FIELD, coded, "dyad", shown(gold), shown(typed), typed.get(0));
            }
            if (counts.of(DyadCount.MODE_SEEN) > counts.of(DyadCount.MODE_RIGHT)) {
                add(Finding.Kind.FIELD, coded, "mode", gold.mode(), modes(typed), typed.get(0));
            }
            if (counts.of(DyadCount.DEAD_SEEN) > counts.of(DyadCount.DEAD_RIGHT)) {
                add(Finding.Kind.FIELD, coded, "deaths", String.valueOf(gold.dead()), deaths(typed), typed.get(0));
            }
        }
        given.stream()
                .filter(event -> !isRight(gold, event))
                .forEach(event -> add(Finding.Kind.EXTRA, coded, null, null, shown(List.of(event)), event));
    }

    private void add(
            Finding.Kind kind,
            CodedText coded,
            @Nullable String field,
            @Nullable String golden,
            @Nullable String given,
            @Nullable Event event) {
        findings.add(new Finding(
                kind, coded.gold().id(), field, (event == null ? coded.gold().type() : event.type()).name(),
                event == null ? "" : event.trigger().text(), golden, given, event == null ? null : event.rule(), coded.text()));
    }

    private static String shown(GoldDyad gold) {
        return gold.type() + (gold.mode() == null ? "" : " " + gold.mode()) + ": " + sides(gold.source()) + " -> "
                + sides(gold.target());
    }

    private static String sides(List<Side> sides) {
        return sides.stream().map(side -> code(side.country(), side.sectors())).collect(Collectors.joining("; "));
    }

    private static String shown(List<Event> events) {
        return events.stream()
                .map(event -> event.type() + (event.mode() == null ? "" : " " + event.mode()) + ": "
                        + parties(event.actor()) + " -> " + parties(event.recipient()))
                .collect(Collectors.joining(" | "));
    }

    private static String parties(List<Participant> parties) {
        return parties.stream()
                .map(party -> party.quote().text() + " " + code(party.country(), party.sectors()))
                .collect(Collectors.joining("; "));
    }

    private static String code(@Nullable String country, List<String> sectors) {
        return "(" + (country == null ? "-" : country) + sectors.stream().map(s -> " " + s).collect(Collectors.joining()) + ")";
    }

    private static String modes(List<Event> events) {
        return events.stream().map(event -> String.valueOf(event.mode())).distinct().collect(Collectors.joining("; "));
    }

    private static String deaths(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.casualties().stream())
                .filter(harm -> harm.effect() == Effect.KILLED)
                .map(harm -> String.valueOf(harm.best()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Report report() {
        List<Row> rows = new ArrayList<>();
        types.forEach((type, counts) -> rows.add(new Row(
                type,
                List.of(
                        (double) counts.of(DyadCount.GOLD),
                        counts.share(DyadCount.FOUND, DyadCount.GOLD),
                        counts.share(DyadCount.DYAD, DyadCount.GOLD),
                        (double) counts.of(DyadCount.GIVEN),
                        counts.share(DyadCount.RIGHT, DyadCount.GIVEN)))));
        List<Column> columns = List.of(
                new Column("gold", true), new Column("recall", false), new Column("dyad", false),
                new Column("given", true), new Column("precision", false));
        return new Report(
                texts.size(),
                Bootstrap.scores(DyadCount.class, texts, FIGURES),
                List.of(new GroupTable("type", columns, rows)),
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
