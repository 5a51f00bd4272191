package org.tocsin.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.ActorEntry.Office;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Outlet;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.Rule;
import org.tocsin.knowledge.WeaponEntry;

/**
 * A line of a list of knowledge.
 *
 * @param cells what it shows, by column: text, a number, a list of texts, or null
 * @param countries by which it is chosen
 * @param kind by which it is chosen, or null
 * @param sectors by which it is chosen
 */
record Listed(Map<String, @Nullable Object> cells, Set<String> countries, @Nullable String kind, Set<String> sectors) {

    /** What is listed. */
    enum What {
        ACTORS,
        COUNTRIES,
        PLACES,
        ROLES,
        WEAPONS,
        MEDIA,
        RULES;

        /** The value as the command line writes it. */
        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** The lines of a list, in the order of the knowledge; of actors and states, those of a day where one is given. */
    static Stream<Listed> of(Knowledge knowledge, What what, @Nullable LocalDate on) {
        return switch (what) {
            case ACTORS -> knowledge.actors().stream().filter(actor -> on == null || stood(actor, on)).map(actor -> actor(actor, on));
            case COUNTRIES -> knowledge.countries().stream().filter(state -> on == null || state.existedOn(on)).map(Listed::country);
            case PLACES -> knowledge.places().stream().map(Listed::place);
            case ROLES -> knowledge.roleNouns().stream().map(Listed::role);
            case WEAPONS -> knowledge.weapons().stream().map(Listed::weapon);
            case MEDIA -> knowledge.outlets().stream().map(Listed::outlet);
            case RULES -> knowledge.rules().stream().map(Listed::rule);
        };
    }

    /** Whether a body existed, or a person held one of the offices known. */
    private static boolean stood(ActorEntry actor, LocalDate on) {
        boolean held = actor.offices().isEmpty() || actor.offices().stream().anyMatch(office -> office.heldOn(on));
        return actor.existedOn(on) && (actor.kind() != ActorEntry.Kind.PERSON || held);
    }

    /** A person has the countries and sectors of the offices held, on the day where one is given. */
    private static Listed actor(ActorEntry actor, @Nullable LocalDate on) {
        List<Office> offices = actor.offices().stream().filter(office -> on == null || office.heldOn(on)).toList();
        Set<String> countries = new LinkedHashSet<>();
        Set<String> sectors = new LinkedHashSet<>(actor.sectors());
        Stream.concat(Stream.ofNullable(actor.country()), offices.stream().map(Office::country).flatMap(Stream::ofNullable))
                .forEach(countries::add);
        offices.forEach(office -> sectors.addAll(office.sectors()));
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", actor.id());
        cells.put("name", actor.name());
        cells.put("kind", lower(actor.kind()));
        cells.put("country", List.copyOf(countries));
        cells.put("sectors", List.copyOf(sectors));
        cells.put("since", actor.since() == null ? null : actor.since().toString());
        cells.put("until", actor.until() == null ? null : actor.until().toString());
        cells.put("aliases", actor.aliases());
        return new Listed(cells, countries, lower(actor.kind()), sectors);
    }

    private static Listed country(Country country) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("code", country.code());
        cells.put("name", country.name());
        cells.put("capital", country.capital());
        cells.put("since", country.since() == null ? null : country.since().toString());
        cells.put("until", country.until() == null ? null : country.until().toString());
        cells.put("aliases", country.names());
        return new Listed(cells, Set.of(country.code()), null, Set.of());
    }

    private static Listed place(PlaceEntry place) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("name", place.name());
        cells.put("country", place.country());
        cells.put("admin1", place.admin1());
        cells.put("lat", place.at().lat());
        cells.put("lon", place.at().lon());
        cells.put("precision", place.precision().label());
        cells.put("feature", place.feature().label());
        cells.put("geonames", place.geonames());
        cells.put("aliases", place.aliases());
        return new Listed(cells, only(place.country()), place.precision().label(), Set.of());
    }

    private static Listed role(RoleNoun role) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("noun", role.noun());
        cells.put("plural", role.plural());
        cells.put("sectors", role.sectors());
        cells.put("kind", lower(role.kind()));
        cells.put("flags", role.flags().stream().sorted().map(Listed::lower).toList());
        return new Listed(cells, Set.of(), lower(role.kind()), Set.copyOf(role.sectors()));
    }

    private static Listed weapon(WeaponEntry weapon) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("name", weapon.name());
        cells.put("kind", weapon.kind().label());
        cells.put("aliases", weapon.aliases());
        return new Listed(cells, Set.of(), weapon.kind().label(), Set.of());
    }

    private static Listed outlet(Outlet outlet) {
        String kind = outlet.state() ? "state" : "other";
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("name", outlet.name());
        cells.put("country", outlet.country());
        cells.put("kind", kind);
        cells.put("language", outlet.language());
        cells.put("domains", outlet.domains());
        cells.put("aliases", outlet.aliases());
        return new Listed(cells, only(outlet.country()), kind, Set.of());
    }

    private static Listed rule(Rule rule) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", rule.id());
        cells.put("type", rule.type().name());
        cells.put("mode", rule.mode());
        cells.put("cameo", rule.cameo());
        cells.put("contexts", rule.contexts());
        cells.put("written", rule.location().file() + ":" + rule.location().line());
        return new Listed(cells, Set.of(), rule.type().name().toLowerCase(Locale.ROOT), Set.of());
    }

    private static Set<String> only(@Nullable String country) {
        return Stream.ofNullable(country).collect(Collectors.toSet());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
