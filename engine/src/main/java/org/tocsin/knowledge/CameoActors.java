package org.tocsin.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How CAMEO writes an actor: chunks of three letters, the country before the roles before the group, as TABARI and PETRARCH do
 * ({@code IRQREB}, {@code USAMIL}, {@code PSEREBHMS}); what belongs to no country begins with {@code IGO}, {@code NGO},
 * {@code MNC} or {@code IMG}.
 *
 * @param sectors CAMEO's role by PLOVER's sector
 * @param actors CAMEO's code of a known group or organisation by our id
 */
public record CameoActors(Map<String, String> sectors, Map<String, String> actors) {

    /** Knows nothing, so that there are no codes. */
    public static final CameoActors NONE = new CameoActors(Map.of(), Map.of());

    private static final List<String> FIRST = List.of("IGO", "NGO", "MNC", "IMG");

    public CameoActors {
        sectors = Map.copyOf(sectors);
        actors = Map.copyOf(actors);
    }

    /**
     * The code of an actor.
     *
     * @param country its state, or null
     * @param sectors its PLOVER sectors in order; such as CAMEO lacks are left out
     * @param id its id, or null; a group with a code of its own has one role alone
     * @return the code, or null where neither state nor role is known
     */
    public @Nullable String code(@Nullable String country, List<String> sectors, @Nullable String id) {
        Set<String> chunks = new LinkedHashSet<>();
        List<String> roles = sectors.stream().filter(this.sectors::containsKey).map(this::role).toList();
        if (country == null) {
            boolean armed = !roles.isEmpty() && roles.get(0).equals("REB");
            boolean union = roles.contains("UNO") || roles.contains("EEC");
            FIRST.stream().filter(roles::contains).findFirst().ifPresent(chunks::add);
            if (chunks.isEmpty() && (armed || union)) {
                chunks.add(armed ? "IMG" : "IGO");
            }
        } else {
            chunks.add(country);
        }
        String group = id == null || roles.isEmpty() ? null : actors.get(id);
        if (group == null) {
            chunks.addAll(roles);
        } else {
            chunks.add(roles.get(0));
            chunks.addAll(roles.contains("UNO") ? List.of("UNO", group) : List.of(group));
        }
        return chunks.isEmpty() ? null : String.join("", chunks);
    }

    private String role(String sector) {
        return Objects.requireNonNull(sectors.get(sector));
    }

    /** These and what others know besides. */
    CameoActors and(CameoActors others) {
        Map<String, String> allSectors = new TreeMap<>(others.sectors);
        allSectors.putAll(sectors);
        Map<String, String> allActors = new TreeMap<>(others.actors);
        allActors.putAll(actors);
        return new CameoActors(allSectors, allActors);
    }

    /** Adds the rows of a table {@code kind, key, code, means}; of two rows for one key the first holds. */
    static CameoActors read(List<SourceFile> files, Faults faults) {
        Map<String, String> sectors = new TreeMap<>();
        Map<String, String> actors = new TreeMap<>();
        for (SourceFile file : files) {
            Table.read(file, faults, List.of("kind", "key", "code"), List.of("means"), row -> {
                String key = row.cell("key");
                String code = row.cell("code");
                String kind = row.cell("kind");
                if (!code.matches("[A-Z]{3}")) {
                    row.fault("code", "\"" + code + "\" is no code, expected three capital letters");
                } else if (kind.equals("sector") && !Sectors.isSector(key)) {
                    row.fault("key", Sectors.unknown(key));
                } else if (kind.equals("sector")) {
                    sectors.putIfAbsent(key, code);
                } else if (kind.equals("actor") && !key.isEmpty()) {
                    actors.putIfAbsent(key, code);
                } else {
                    row.fault("kind", "a row of kind \"" + kind + "\" for \"" + key + "\", expected sector or actor, and its key");
                }
            });
        }
        return new CameoActors(sectors, actors);
    }
}
