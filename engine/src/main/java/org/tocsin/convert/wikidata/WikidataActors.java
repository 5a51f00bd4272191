package org.tocsin.convert.wikidata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.EntryYaml;
import org.tocsin.convert.PublicOffice;
import org.tocsin.convert.wikidata.Entity.Dated;
import org.tocsin.convert.wikidata.References.Position;
import org.tocsin.convert.wikidata.Roots.Root;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.DateReader;

/** Entries of organisations and office holders. */
final class WikidataActors {

    private final References references;
    private final Conversion to;

    WikidataActors(References references, Conversion to) {
        this.references = references;
        this.to = to;
    }

    void organization(Entity entity) {
        Set<String> names = entity.aliases();
        Optional<ActorEntry> there = to.known().actor(entity.label(), null);
        if (there.isPresent()) {
            List<String> fresh = names.stream().filter(name -> !to.known().hasName(there.get(), name)).toList();
            if (fresh.isEmpty()) {
                to.lost("organisations that are known already, with nothing new");
            } else {
                to.add(new EntryYaml().text("id", there.get().id()).raw("add", "true").texts("aliases", fresh));
            }
            return;
        }
        List<Root> roots = Roots.of(entity.items("P31"));
        Root root = roots.get(0);
        String country = references.state(entity.items("P17"));
        String since = entity.date("P571");
        to.add(new EntryYaml()
                .text("id", References.newId(entity.id()))
                .text("name", entity.label())
                .raw("kind", root.kind().equals("organ") && country == null ? "organization" : root.kind())
                .text("country", root.sectors().contains("IGO") ? null : country)
                .texts("sectors", root.sectors())
                .texts("aliases", List.copyOf(names))
                .raws("parents", parents(entity))
                .text("since", checked(since))
                .text("until", end(since, entity.date("P576")))
                .text("source", "Wikidata " + entity.id()));
    }

    /** Parents that are written too, or known already. */
    private List<String> parents(Entity entity) {
        Set<String> parents = new LinkedHashSet<>();
        for (String property : List.of("P749", "P361")) {
            for (Dated parent : entity.dated(property)) {
                Optional<String> id = parent.item().equals(entity.id()) ? Optional.empty() : references.id(parent.item());
                if (id.isEmpty()) {
                    to.lost("parents that are no actors of ours");
                } else {
                    parents.add("{id: " + EntryYaml.quoted(id.get()) + period(parent) + "}");
                }
            }
        }
        return List.copyOf(parents);
    }

    void person(Entity entity) {
        List<String> offices = new ArrayList<>();
        for (Dated held : entity.dated("P39")) {
            office(held).ifPresent(offices::add);
        }
        if (offices.isEmpty() || entity.label().isEmpty()) {
            to.lost("persons without a dated office of a state, or without an English name");
        } else if (to.known().actor(entity.label(), null).isPresent()) {
            to.lost("office holders that are known already");
        } else {
            to.add(new EntryYaml()
                    .text("id", References.newId(entity.id()))
                    .text("name", entity.label())
                    .raw("kind", "person")
                    .text("country", references.state(entity.items("P27")))
                    .texts("aliases", List.copyOf(entity.aliases()))
                    .raws("offices", offices)
                    .text("source", "Wikidata " + entity.id()));
        }
    }

    private Optional<String> office(Dated held) {
        Position position = references.position(held.item());
        if (!WikidataDump.isDated(held) || position.title().isEmpty()) {
            to.lost("positions without days, or without an English name");
            return Optional.empty();
        }
        int of = position.title().lastIndexOf(" of ");
        Optional<String> named = of < 0
                ? Optional.empty()
                : to.known().state(position.title().substring(of + " of ".length()).replaceFirst("^the ", ""));
        String title = named.isPresent() ? position.title().substring(0, of) : position.title();
        String state = named.orElse(references.state(position.states()));
        Optional<String> sector = PublicOffice.sector(title);
        if (state == null || sector.isEmpty()) {
            to.lost("positions that are no plain office of a state");
            return Optional.empty();
        }
        return Optional.of("{title: " + EntryYaml.quoted(capital(title)) + ", country: " + EntryYaml.quoted(state) + ", sectors: ["
                + sector.get() + "]" + period(held) + "}");
    }

    private static String capital(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }

    private String period(Dated dated) {
        String from = checked(dated.from());
        String to = end(from, dated.to());
        return (from == null ? "" : ", from: " + EntryYaml.quoted(from)) + (to == null ? "" : ", to: " + EntryYaml.quoted(to));
    }

    private @Nullable String checked(@Nullable String day) {
        if (day != null && DateReader.first(day).isEmpty()) {
            to.lost("dates that the calendar lacks");
            return null;
        }
        return day;
    }

    /** The last day, unless it lies before the first. */
    private @Nullable String end(@Nullable String first, @Nullable String last) {
        String end = checked(last);
        Optional<LocalDate> from = first == null ? Optional.empty() : DateReader.first(first);
        Optional<LocalDate> until = end == null ? Optional.empty() : DateReader.last(end);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            to.lost("ends that lie before their beginning");
            return null;
        }
        return end;
    }
}
