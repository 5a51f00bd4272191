package org.tocsin.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.document.Dateline;
import org.tocsin.document.Document;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.PlaceFeature;
import org.tocsin.locate.Containment.Narrowed;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.recognize.PlaceMention.Area;

/**
 * Decides for the place names of a document which places they stand for. What the words beside a name say narrows it (a
 * wider place, a nationality, a kind of place), for the other mentions of the name too; then all that is left is weighed:
 * {@link Signs}. Safe for use by many threads.
 */
public final class Locator {

    /** Points of one capital lie no further apart. */
    private static final double SEAT = 50;

    private final Senses senses;
    private final Containment containment;
    private final Homes homes;

    public Locator(Knowledge knowledge) {
        this.senses = new Senses(knowledge);
        this.containment = new Containment(senses);
        this.homes = new Homes(knowledge, senses);
    }

    /**
     * A document whose places are decided.
     *
     * @param candidates what was recognized in each sentence, with the places that its names stand for
     * @param dateline the dateline's place, or null
     */
    public record Located(List<Candidates> candidates, @Nullable PlaceEntry dateline) {

        public Located {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Decides the places of a document.
     *
     * @param recognized what was recognized in each of its sentences, in order
     */
    public Located locate(AnnotatedDocument document, List<Candidates> recognized) {
        Document article = document.zoned().document();
        List<Toponym> toponyms = new ToponymFinder(senses).find(recognized);
        Map<Toponym, Narrowed> narrowed = narrowed(toponyms, recognized);
        List<Group> all = new ArrayList<>();
        Map<Toponym, Group> groupOf = new HashMap<>();
        for (Toponym toponym : toponyms) {
            Narrowed own = narrowed.get(toponym);
            List<Sense> left = own == null ? toponym.senses() : own.senses();
            if (!left.isEmpty()) {
                Group group = all.stream()
                        .filter(other -> other.means(toponym.key(), left))
                        .findFirst()
                        .orElse(null);
                if (group == null) {
                    group = new Group(toponym.key(), left, own == null ? null : own.reason(), own != null && own.placed());
                    all.add(group);
                }
                group.add(toponym);
                groupOf.put(toponym, group);
            }
        }
        for (int i = 1; i < toponyms.size(); i++) {
            Group one = groupOf.get(toponyms.get(i - 1));
            Group other = groupOf.get(toponyms.get(i));
            if (one != null && other != null && isListed(toponyms.get(i - 1), toponyms.get(i))) {
                one.list(other);
                other.list(one);
            }
        }
        Sense outlet = homes.of(article);
        Sense dateline = dateline(document.zoned().dateline(), recognized, outlet);
        Weighing.settle(new Setting(recognized, all, dateline, outlet));
        List<Candidates> located = new ArrayList<>(recognized.size());
        int at = 0;
        for (int i = 0; i < recognized.size(); i++) {
            List<Toponym> here = new ArrayList<>(4);
            while (at < toponyms.size() && toponyms.get(at).at() == i) {
                here.add(toponyms.get(at));
                at++;
            }
            located.add(here.isEmpty() && recognized.get(i).places().isEmpty() ? recognized.get(i) : candidates(recognized.get(i), here, groupOf));
        }
        return new Located(located, dateline == null ? null : dateline.place());
    }

    /** "Arizona, Colorado and Georgia": two names with nothing but commas and "and" between. */
    private static boolean isListed(Toponym one, Toponym other) {
        int gap = other.first() - one.last();
        boolean joined = gap == 2 && (one.behind(1).equals(",") || one.behind(1).equals("and") || one.behind(1).equals("or"));
        return one.at() == other.at() && (joined || (gap == 3 && one.behind(1).equals(",") && one.behind(2).equals("and")));
    }

    /** What the words beside the names say; what they say of one mention holds for the others of the name that say nothing. */
    private Map<Toponym, Narrowed> narrowed(List<Toponym> toponyms, List<Candidates> recognized) {
        Map<Toponym, Narrowed> narrowed = new HashMap<>();
        Map<Integer, List<Toponym>> bySentence = toponyms.stream().collect(Collectors.groupingBy(Toponym::at));
        Map<String, Narrowed> first = new HashMap<>();
        for (Toponym toponym : toponyms) {
            List<Toponym> beside = bySentence.getOrDefault(toponym.at(), List.of()).stream()
                    .filter(other -> !other.equals(toponym))
                    .toList();
            Narrowed wider = toponym.senses().isEmpty()
                    ? null
                    : containment.narrow(toponym, beside, recognized.get(toponym.at()));
            Narrowed both = byFeature(toponym, wider);
            if (both != null) {
                narrowed.put(toponym, both);
            }
            if (wider != null && wider.senses().stream().anyMatch(Sense::isState) == toponym.senses().stream().anyMatch(Sense::isState)) {
                first.putIfAbsent(toponym.key(), wider);
            }
        }
        for (Toponym toponym : toponyms) {
            Narrowed elsewhere = first.get(toponym.key());
            Narrowed own = narrowed.get(toponym);
            if (elsewhere != null && own == null) {
                narrowed.put(toponym, new Narrowed(elsewhere.senses(), "elsewhere in the report " + elsewhere.reason(), elsewhere.placed()));
            } else if (elsewhere != null && own != null) {
                List<Sense> shared = own.senses().stream().filter(elsewhere.senses()::contains).toList();
                narrowed.put(toponym, shared.isEmpty() ? own : new Narrowed(shared, own.reason(), own.placed()));
            }
        }
        return narrowed;
    }

    /** Narrows by the noun beside a name; where only a town bears the name of a province, the province is made of it. */
    private static @Nullable Narrowed byFeature(Toponym toponym, @Nullable Narrowed wider) {
        List<Sense> senses = wider == null ? toponym.senses() : wider.senses();
        String noun = FeatureNouns.beside(toponym);
        Set<PlaceFeature> features = FeatureNouns.of(noun);
        if (features == null || senses.isEmpty()) {
            return wider;
        }
        String reason = (wider == null ? "" : wider.reason() + "; ") + "it is called a " + noun;
        List<Sense> fitting = senses.stream()
                .filter(sense -> !sense.isState() && features.contains(sense.place().feature()))
                .toList();
        if (!fitting.isEmpty()) {
            return new Narrowed(fitting, reason, wider != null);
        }
        boolean unit = features.contains(PlaceFeature.PROVINCE) || noun.equals("district");
        if (!unit || toponym.behind(1).isEmpty() || !toponym.behind(1).equals(noun)) {
            return wider;
        }
        PlaceFeature feature = features.contains(PlaceFeature.PROVINCE) ? PlaceFeature.PROVINCE : PlaceFeature.DISTRICT;
        List<Sense> seats = senses.stream()
                .filter(sense -> sense.place().feature().settled())
                .map(seat -> unit(seat, feature))
                .toList();
        return seats.isEmpty() ? wider : new Narrowed(seats, reason + " with its seat's name", wider != null);
    }

    private static Sense unit(Sense seat, PlaceFeature feature) {
        PlaceEntry place = seat.place();
        PlaceEntry unit = new PlaceEntry(
                place.name(), place.country(), feature == PlaceFeature.PROVINCE ? place.name() : place.admin1(), place.at(),
                feature.precision(), feature, null, place.population(), List.of());
        return new Sense(unit, null, false, seat.described());
    }

    private Candidates candidates(Candidates recognized, List<Toponym> toponyms, Map<Toponym, Group> groupOf) {
        List<PlaceMention> places = new ArrayList<>(toponyms.size());
        List<ActorMention> actors = new ArrayList<>(recognized.actors());
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            Group group = groupOf.get(toponym);
            Sense sense = group == null ? null : group.best();
            Toponym next = i + 1 < toponyms.size() ? toponyms.get(i + 1) : null;
            Group nextGroup = next == null ? null : groupOf.get(next);
            Sense nextSense = nextGroup == null ? null : nextGroup.best();
            if (sense == null) {
                PlaceEntry within = within(toponym, toponyms, groupOf);
                places.add(new PlaceMention(
                        toponym.first(), toponym.last(), null, false, within, null,
                        within == null ? null : "no such place is listed; the words set it there"));
                continue;
            }
            Area area = Areas.offset(toponym, sense);
            if (area == null && next != null && nextSense != null) {
                area = Areas.between(toponym, sense, next, nextSense);
            }
            places.add(new PlaceMention(
                    toponym.first(), toponym.last(), sense.state(), sense.capital(), sense.isState() ? null : sense.place(),
                    area, group == null ? null : group.reason()));
            actors.removeIf(actor -> toponym.covers(actor.head()) && contradicts(actor, sense));
        }
        return recognized.with(places, actors);
    }

    /** Whether words that were taken for a state mean another place. */
    private static boolean contradicts(ActorMention actor, Sense sense) {
        boolean state = actor.form() == ActorMention.Form.STATE;
        if (!state && actor.form() != ActorMention.Form.CAPITAL) {
            return false;
        }
        if (state || sense.isState()) {
            return !sense.isState() || !state;
        }
        GeoPoint capital = actor.countries().get(0).capitalAt();
        return capital == null || capital.kilometres(sense.at()) > SEAT;
    }

    /** A place that nobody lists lies in the one that the words set it in, and is known no better. */
    private static @Nullable PlaceEntry within(Toponym toponym, List<Toponym> beside, Map<Toponym, Group> groupOf) {
        Toponym wider = Containment.wider(toponym, beside.stream().filter(other -> !other.equals(toponym)).toList());
        Group group = wider == null ? null : groupOf.get(wider);
        Sense outer = group == null ? null : group.best();
        if (outer == null || outer.place().precision() == PlacePrecision.POINT) {
            return null;
        }
        PlaceEntry place = outer.place();
        boolean region = place.precision() == PlacePrecision.ADMIN1 && place.admin1() == null;
        return new PlaceEntry(
                Containment.words(toponym), place.country(), region ? place.name() : place.admin1(), place.at(),
                place.precision(), PlaceFeature.SETTLEMENT, null, 0, List.of());
    }

    /** "LAGOS, Nigeria": the dateline's place among those of its name. */
    private @Nullable Sense dateline(@Nullable Dateline dateline, List<Candidates> recognized, @Nullable Sense outlet) {
        if (dateline == null || dateline.place() == null) {
            return null;
        }
        String[] parts = dateline.text().split(",", -1);
        String name = dateline.place().split(",", 2)[0];
        List<Sense> named = senses.of(NameFolding.placeKey(name));
        if (parts.length > 1) {
            List<Sense> inside = Containment.inside(named, containment.region(parts[1].split("\\(", 2)[0]));
            named = inside.isEmpty() ? named : inside;
        }
        if (named.isEmpty()) {
            return null;
        }
        Group group = new Group(name, named, null, false);
        Weighing.settle(new Setting(recognized, List.of(group), null, outlet));
        return group.best();
    }
}
