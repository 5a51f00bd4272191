package org.tocsin.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.ActorEntry.Designation;
import org.tocsin.knowledge.ActorEntry.Office;
import org.tocsin.knowledge.ActorEntry.Relation;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Lookup;
import org.tocsin.knowledge.Outlet;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.Relations;
import org.tocsin.knowledge.WeaponEntry;

/** Entries of the knowledge for people: a name, then a line or more for each thing known, names in place of ids. */
final class KnowledgeText {

    private static final String INDENT = "  ";
    private static final int COLUMN = 18;

    private final Knowledge knowledge;
    private final Lookup lookup;
    private final Relations relations;
    private final Ink ink;

    KnowledgeText(Knowledge knowledge, Lookup lookup, Ink ink) {
        this.knowledge = knowledge;
        this.lookup = lookup;
        this.relations = new Relations(knowledge);
        this.ink = ink;
    }

    /** All that is known of an entry. */
    String of(Record entry) {
        StringBuilder text = new StringBuilder();
        if (entry instanceof ActorEntry actor) {
            actor(text, actor);
        } else if (entry instanceof Country country) {
            country(text, country);
        } else if (entry instanceof PlaceEntry place) {
            heading(text, place.name(), place.feature().label() + at(place.country()));
            line(text, "precision", place.precision().label());
            line(text, "region", place.admin1());
            line(text, "also called", list(place.aliases()));
            line(text, "lies at", point(place.at()));
            line(text, "GeoNames", place.geonames() == null ? null : place.geonames().toString());
        } else if (entry instanceof WeaponEntry weapon) {
            heading(text, weapon.name(), "weapon: " + weapon.kind().label());
            line(text, "also called", list(weapon.aliases()));
        } else if (entry instanceof Outlet outlet) {
            heading(text, outlet.name(), (outlet.state() ? "news outlet controlled by a state" : "news outlet") + at(outlet.country()));
            line(text, "also called", list(outlet.aliases()));
            line(text, "language", outlet.language());
            line(text, "addresses", list(outlet.domains()));
        }
        line(text, "written in", knowledge.origins().of(entry).map(place -> place.file() + ":" + place.line()).orElse(null));
        return text.toString();
    }

    private void actor(StringBuilder text, ActorEntry actor) {
        heading(text, actor.name(), kind(actor) + at(actor.country()));
        line(text, "sectors", SectorWords.of(actor.sectors()));
        line(text, "also called", list(actor.aliases()));
        line(text, "existed", Dates.period(actor.since(), actor.until()).strip());
        lines(text, "part of", actor.parents(), this::related);
        lines(text, "backed by", actor.sponsors(), this::related);
        lines(text, "broke away from", actor.splinterOf(), this::origin);
        others(text, actor.id());
        line(text, "stands for", list(actor.ideology()));
        lines(text, "listed", actor.designations(), this::designation);
        lines(text, "offices", actor.offices(), this::office);
        holders(text, actor.id());
        line(text, "source", actor.source());
        line(text, "id", actor.id());
        line(text, "CAMEO code", knowledge.cameoActors().code(actor.country(), actor.sectors(), actor.id()));
        lines(text, "added to in", knowledge.origins().additions(actor), place -> place.file() + ":" + place.line());
    }

    private void country(StringBuilder text, Country country) {
        heading(text, country.name(), "state (" + country.code() + ")");
        line(text, "also called", list(country.names()));
        line(text, "adjectives", list(country.adjectives()));
        line(text, "CAMEO code", country.code());
        line(text, "people", list(country.people()));
        line(text, "existed", Dates.period(country.since(), country.until()).strip());
        String capital = list(Stream.concat(Stream.ofNullable(country.capital()), country.capitalNames().stream()).toList());
        line(text, "capital", country.capitalAt() == null ? capital : capital + ", at " + point(country.capitalAt()));
        line(text, "lies around", country.at() == null ? null : point(country.at()));
        line(text, "GeoNames", country.geonames() == null ? null : country.geonames().toString());
        line(text, "COW", country.cow() == null ? null : country.cow().toString());
        others(text, country.code());
        holders(text, country.code());
    }

    private void others(StringBuilder text, String id) {
        lines(text, "its parts", relations.parts(id), KnowledgeText::related);
        lines(text, "backs", relations.backed(id), KnowledgeText::related);
        lines(text, "its splinters", relations.splinters(id), KnowledgeText::splinter);
    }

    private void holders(StringBuilder text, String id) {
        lines(text, "office holders", relations.holders(id), holder ->
                holder.office().title() + ": " + holder.person().name() + Dates.period(holder.office().from(), holder.office().to()));
    }

    private void heading(StringBuilder text, String name, String what) {
        text.append(ink.block("", ink.strong(Terminal.oneLine(name)) + ", " + Terminal.oneLine(what)));
    }

    private void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append(ink.block(INDENT + ink.faint(padded(label)), Terminal.oneLine(value)));
        }
    }

    /** Each value on a line of its own, the label before the first. */
    private <T> void lines(StringBuilder text, String label, List<T> values, Function<T, String> words) {
        String lead = label;
        for (T value : values) {
            text.append(ink.block(INDENT + ink.faint(padded(lead)), Terminal.oneLine(words.apply(value))));
            lead = "";
        }
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, COLUMN - label.length()));
    }

    private static String list(List<String> values) {
        return String.join("; ", values);
    }

    private static String point(GeoPoint point) {
        return point.lat() + ", " + point.lon();
    }

    private static String kind(ActorEntry actor) {
        return switch (actor.kind()) {
            case ORGAN -> "organ of a state";
            case GROUP -> "group";
            case COALITION -> "coalition";
            case ORGANIZATION -> "organization";
            case COMPANY -> "company";
            case PERSON -> "person";
        };
    }

    private String at(@Nullable String country) {
        return country == null ? "" : ", " + country(country);
    }

    /** "Iraq (IRQ)". */
    private String country(String code) {
        String name = lookup.nameOf(code);
        return name.equals(code) ? code : name + " (" + code + ")";
    }

    private String related(Relation relation) {
        return lookup.nameOf(relation.id()) + Dates.period(relation.from(), relation.to());
    }

    private static String related(Relations.Related related) {
        return related.actor().name() + Dates.period(related.from(), related.to());
    }

    private String origin(Relation relation) {
        return lookup.nameOf(relation.id()) + (relation.from() == null ? "" : " in " + Dates.first(relation.from()));
    }

    private static String splinter(Relations.Related related) {
        return related.actor().name() + (related.from() == null ? "" : " in " + Dates.first(related.from()));
    }

    private String designation(Designation designation) {
        String list = switch (designation.by()) {
            case "US-FTO" -> "by the United States as a foreign terrorist organization";
            case "US-SDGT" -> "by the United States as a specially designated global terrorist";
            case "US-SDN" -> "by the United States as a specially designated national";
            case "EU" -> "by the European Union as a terrorist organization";
            case "UN" -> "by the United Nations under sanctions of the Security Council";
            default -> "by " + withArticle(lookup.nameOf(designation.by())) + " as a terrorist or banned organization";
        };
        return list + Dates.period(designation.on(), designation.until());
    }

    private static String withArticle(String state) {
        String lower = state.toLowerCase(Locale.ROOT);
        boolean plural = lower.startsWith("united ") || lower.endsWith("republic") || lower.endsWith("philippines")
                || lower.endsWith("netherlands") || lower.endsWith("soviet union");
        return plural ? "the " + state : state;
    }

    private String office(Office office) {
        List<String> of = new ArrayList<>();
        if (office.of() != null) {
            of.add(lookup.nameOf(office.of()));
        }
        if (office.country() != null && (office.of() == null || !office.of().equals(office.country()))) {
            of.add(country(office.country()));
        }
        String sectors = SectorWords.of(office.sectors());
        return office.title()
                + of.stream().collect(Collectors.joining(", ", of.isEmpty() ? "" : " of ", ""))
                + Dates.period(office.from(), office.to())
                + (sectors.isEmpty() ? "" : "; " + sectors);
    }
}
