package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.WeaponKind;

/** Readers of the tables of data: role nouns, places, weapons, outlets. Lists in a cell are separated by "; ". */
final class TableReaders {

    private static final String LIST = ";";
    private static final String COUNTRY = "[A-Z]{3,4}";

    private TableReaders() {}

    /** {@code noun plural sectors kind flags}; plural "=" as the singular, "-" none; sectors and flags with commas. */
    static List<RoleNoun> roleNouns(SourceFile file, Faults faults, Origins origins) {
        List<RoleNoun> nouns = new ArrayList<>();
        Table.read(file, faults, List.of("noun", "plural", "sectors", "kind", "flags"), List.of(), row -> {
            String noun = needed(row, "noun");
            String plural = switch (row.cell("plural")) {
                case "=" -> noun;
                case "-" -> "";
                default -> needed(row, "plural");
            };
            List<String> sectors = row.list("sectors", "[,;]");
            sectors.stream()
                    .filter(sector -> !Sectors.ALL.contains(sector))
                    .forEach(sector -> row.fault("sectors", Sectors.unknown(sector)));
            Set<RoleNoun.Flag> flags = EnumSet.noneOf(RoleNoun.Flag.class);
            for (String flag : row.list("flags", "[,;]")) {
                RoleNoun.Flag read = label(row, "flags", RoleNoun.Flag.class, Labels::lower, flag);
                if (read != null) {
                    flags.add(read);
                }
            }
            RoleNoun.Kind kind = label(row, "kind", RoleNoun.Kind.class, Labels::lower, row.cell("kind"));
            if (kind != null) {
                nouns.add(origins.note(new RoleNoun(noun, plural, sectors, kind, flags), row.location()));
            }
        });
        return nouns;
    }

    /** {@code name country admin1 lat lon precision aliases}, and {@code feature}, {@code geonames} where known. */
    static List<PlaceEntry> places(SourceFile file, Faults faults, Origins origins) {
        List<PlaceEntry> places = new ArrayList<>();
        List<String> columns = List.of("name", "country", "admin1", "lat", "lon", "precision", "aliases");
        Table.read(file, faults, columns, List.of("feature", "geonames"), row -> {
            GeoPoint at = point(row);
            PlacePrecision precision =
                    label(row, "precision", PlacePrecision.class, PlacePrecision::label, row.cell("precision"));
            if (at != null && precision != null) {
                PlaceFeature feature = row.cell("feature").isEmpty()
                        ? PlaceFeature.of(precision)
                        : label(row, "feature", PlaceFeature.class, PlaceFeature::label, row.cell("feature"));
                PlaceEntry place = new PlaceEntry(
                        needed(row, "name"),
                        country(row),
                        optional(row, "admin1"),
                        at,
                        precision,
                        feature == null ? PlaceFeature.of(precision) : feature,
                        number(row),
                        0,
                        row.list("aliases", LIST));
                places.add(origins.note(place, row.location()));
            }
        });
        return places;
    }

    /** {@code name kind aliases}. */
    static List<WeaponEntry> weapons(SourceFile file, Faults faults, Origins origins) {
        List<WeaponEntry> weapons = new ArrayList<>();
        Table.read(file, faults, List.of("name", "kind", "aliases"), List.of(), row -> {
            WeaponKind kind = label(row, "kind", WeaponKind.class, WeaponKind::label, row.cell("kind"));
            if (kind != null) {
                WeaponEntry weapon = new WeaponEntry(needed(row, "name"), kind, row.list("aliases", LIST));
                weapons.add(origins.note(weapon, row.location()));
            }
        });
        return weapons;
    }

    /** {@code name country state domains aliases}; state is true, yes or 1 where a state controls it, else false, no, 0 or empty. */
    static List<Outlet> outlets(SourceFile file, Faults faults, Origins origins) {
        List<Outlet> outlets = new ArrayList<>();
        Table.read(file, faults, List.of("name", "country", "state", "domains", "aliases"), List.of("language"), row -> {
            String state = row.cell("state");
            boolean controlled = Set.of("true", "yes", "1", "state").contains(state);
            if (!controlled && !Set.of("", "false", "no", "0", "-").contains(state)) {
                row.fault("state", Valid.unknown("state", state, "one of", List.of("true", "false")));
            }
            Outlet outlet = new Outlet(
                    needed(row, "name"),
                    country(row),
                    controlled,
                    optional(row, "language"),
                    row.list("domains", LIST),
                    row.list("aliases", LIST));
            outlets.add(origins.note(outlet, row.location()));
        });
        return outlets;
    }

    private static String needed(Table.Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            row.fault(column, "an empty " + column + ", expected text");
        }
        return cell;
    }

    private static @Nullable String optional(Table.Row row, String column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable String country(Table.Row row) {
        String code = optional(row, "country");
        if (code != null && !code.matches(COUNTRY)) {
            row.fault("country", "country \"" + code + "\", expected its code of three capital letters, or nothing");
        }
        return code;
    }

    private static <E extends Enum<E>> @Nullable E label(
            Table.Row row, String column, Class<E> type, Function<E, String> name, String label) {
        E constant = Labels.read(type, label, name).orElse(null);
        if (constant == null) {
            row.fault(column, Valid.unknown(column, label, "one of", Labels.all(type, name)));
        }
        return constant;
    }

    private static @Nullable Long number(Table.Row row) {
        String cell = row.cell("geonames");
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,18}")) {
            row.fault("geonames", "geonames \"" + cell + "\" is no number, expected digits or nothing");
            return null;
        }
        return Long.valueOf(cell);
    }

    private static @Nullable GeoPoint point(Table.Row row) {
        try {
            return new GeoPoint(Double.parseDouble(row.cell("lat")), Double.parseDouble(row.cell("lon")));
        } catch (IllegalArgumentException e) {
            row.fault("lat", "\"" + row.cell("lat") + "\", \"" + row.cell("lon")
                    + "\" is no point, expected latitude and longitude in degrees");
            return null;
        }
    }
}
