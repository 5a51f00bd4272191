package org.tocsin.convert.ofac;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.EntryYaml;
import org.tocsin.convert.Names;
import org.tocsin.convert.PublicOffice;
import org.tocsin.knowledge.ActorEntry;

/**
 * Turns OFAC's {@code sdn.xml} into actors. Kept are organisations, and of persons those alone whose title is an office of
 * state and whose program is about that state; all other persons, ships and aircraft are counted and left out. The list
 * gives no days, so that designations and offices have none; weak other names are left out and counted.
 */
public final class SdnFile {

    private static final String SOURCE = "OFAC SDN list";

    private static final Pattern COMPANY = Pattern.compile(
            ".*\\b(company|co|corp|corporation|l ?l ?c|ltd|limited|inc|gmbh|s ?a|s ?r ?l|j ?s ?c|p ?j ?s ?c|o ?o ?o|fze|fzco|plc|holding|holdings"
                    + "|trading|bank|airlines?|airways|industries|shipping|tanker|petrochemical)\\b.*");

    private final String file;
    private final Conversion to;

    private SdnFile(String file, Conversion to) {
        this.file = file;
        this.to = to;
    }

    /**
     * Adds the actors of a list. What is no such list is a fault, and what was read before it stays.
     *
     * @param file its name, for faults
     * @param in its bytes; not closed here
     */
    public static void read(String file, InputStream in, Conversion to) {
        try {
            SdnReader.read(in, new SdnFile(file, to)::entry);
        } catch (SdnException e) {
            to.fault(file, e.line(), e.getMessage() + "; the rest is not read");
        }
    }

    private void entry(SdnEntry entry) {
        switch (entry.type()) {
            case "Entity" -> organization(entry);
            case "Individual" -> person(entry);
            case "Vessel", "Aircraft" -> to.lost("ships and aircraft");
            default -> to.fault(file, entry.line(), "sdnType \"" + entry.type()
                    + "\", expected Entity, Individual, Vessel or Aircraft; the entry is left out");
        }
    }

    private void organization(SdnEntry entry) {
        String name = Names.readable(entry.lastName());
        if (name.isEmpty()) {
            to.fault(file, entry.line(), "an entry without lastName, expected its name; it is left out");
            return;
        }
        String country = country(entry);
        Set<String> names = names(entry, name);
        Optional<ActorEntry> there = to.known().actor(name, country);
        if (there.isPresent()) {
            addTo(there.get(), entry, names);
            return;
        }
        String kind = kind(entry);
        to.add(new EntryYaml()
                .text("id", to.newId(name))
                .text("name", name)
                .raw("kind", kind)
                .text("country", country)
                .texts("sectors", sectors(entry, kind))
                .texts("aliases", List.copyOf(names))
                .raws("designations", designations(entry, List.of()))
                .text("source", SOURCE + ", uid " + entry.uid()));
    }

    private void addTo(ActorEntry there, SdnEntry entry, Set<String> names) {
        List<String> lists = there.designations().stream().map(ActorEntry.Designation::by).toList();
        List<String> fresh = names.stream().filter(name -> !to.known().hasName(there, name)).toList();
        List<String> designations = designations(entry, lists);
        if (fresh.isEmpty() && designations.isEmpty()) {
            to.lost("organisations that are known already, with nothing new");
        } else {
            to.add(new EntryYaml()
                    .text("id", there.id())
                    .raw("add", "true")
                    .texts("aliases", fresh)
                    .raws("designations", designations));
        }
    }

    /** A person is kept as the holder of a public office, and for nothing else. */
    private void person(SdnEntry entry) {
        String state = Programs.state(entry.programs());
        Optional<String> sector = PublicOffice.sector(entry.title());
        String name = Names.readable((entry.firstName() + " " + entry.lastName()).strip());
        if (state == null || !to.known().isState(state) || sector.isEmpty() || name.isEmpty()) {
            to.lost("private persons, or persons whose public office is not plain");
        } else if (to.known().actor(name, null).isPresent()) {
            to.lost("office holders that are known already");
        } else {
            String office = "{title: " + EntryYaml.quoted(entry.title()) + ", country: " + EntryYaml.quoted(state)
                    + ", sectors: [" + sector.get() + "]}";
            to.add(new EntryYaml()
                    .text("id", to.newId(name))
                    .text("name", name)
                    .raw("kind", "person")
                    .texts("aliases", List.copyOf(names(entry, name)))
                    .raws("designations", designations(entry, List.of()))
                    .raws("offices", List.of(office))
                    .text("source", SOURCE + ", uid " + entry.uid()));
        }
    }

    /** The strong other names; acronyms stay in capitals. */
    private Set<String> names(SdnEntry entry, String first) {
        Set<String> names = new LinkedHashSet<>();
        for (SdnEntry.OtherName other : entry.otherNames()) {
            if (!other.strong()) {
                to.lost("weak other names");
            } else if (!other.name().isEmpty()) {
                names.add(Names.readable(other.name()));
            }
        }
        names.remove(first);
        return names;
    }

    private static List<String> designations(SdnEntry entry, List<String> there) {
        List<String> designations = new ArrayList<>();
        for (String list : Programs.lists(entry.programs())) {
            if (!there.contains(list)) {
                designations.add("{by: " + list + "}");
            }
        }
        return designations;
    }

    /** The one country of all addresses, else the one that its programs are about. */
    private @Nullable String country(SdnEntry entry) {
        Set<String> countries = new LinkedHashSet<>();
        for (String country : entry.countries()) {
            countries.add(to.known().state(country).orElse(""));
        }
        String only = countries.size() == 1 ? countries.iterator().next() : "";
        String state = countries.isEmpty() ? Programs.state(entry.programs()) : only;
        return state == null || !to.known().isState(state) ? null : state;
    }

    private static String kind(SdnEntry entry) {
        String plain = entry.lastName().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        if (COMPANY.matcher(plain).matches()) {
            return "company";
        }
        return entry.programs().contains("FTO") || entry.programs().contains("TCO") ? "group" : "organization";
    }

    private static List<String> sectors(SdnEntry entry, String kind) {
        if (kind.equals("company")) {
            return List.of("BUS");
        }
        if (entry.programs().contains("FTO")) {
            return List.of("REB");
        }
        return entry.programs().contains("TCO") ? List.of("CRM") : List.of();
    }
}
