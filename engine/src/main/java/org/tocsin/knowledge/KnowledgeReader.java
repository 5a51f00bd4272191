package org.tocsin.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tocsin.event.EventType;

/**
 * Reads all that the coder knows from a folder, which may lie inside a jar:
 *
 * <table>
 * <caption>Files of the knowledge folder</caption>
 * <tr><th>file</th><th>holds</th></tr>
 * <tr><td>{@code rules/*.yaml}</td><td>rules, as {@link RuleReader} tells</td></tr>
 * <tr><td>{@code rules/sets.yaml}</td><td>word sets: a map from names to lemmas, phrases and {@code @other} sets</td></tr>
 * <tr><td>{@code rules/frames.yaml}</td><td>how classes of words fill their roles: a map from names to {@code verb} and
 *     {@code noun}, each a map from roles to paths</td></tr>
 * <tr><td>{@code rules/cues.yaml}</td><td>words of stance: a map from names to lemmas</td></tr>
 * <tr><td>{@code rules/contexts.yaml}</td><td>PLOVER's contexts and what tells them, as {@link ContextReader}
 *     says</td></tr>
 * <tr><td>{@code rules/definitions.yaml}</td><td>what types and modes mean, as {@link DefinitionReader} says</td></tr>
 * <tr><td>{@code rules/ontology.tsv, cameo.tsv}</td><td>PLOVER's types, modes and scores, CAMEO's codes; these and the
 *     contexts must be there</td></tr>
 * <tr><td>{@code rules/domains.yaml}</td><td>words of fields of life that use the words of conflict for other things: a map
 *     from names to {@code strong} and {@code weak}</td></tr>
 * <tr><td>{@code rules/confidence.tsv}</td><td>how far each sign of an event speaks for it: {@code sign, points}, and
 *     {@code events, right} for readers</td></tr>
 * <tr><td>{@code actors/countries.yaml}</td><td>states: {@code code, name, names, adjectives, people, capital,
 *     capital_names, capital_at: [lat, lon], at, geonames, cow, since, until}</td></tr>
 * <tr><td>{@code actors/*.yaml}</td><td>actors known by name: {@code id, name, kind, country, sectors, aliases, parents,
 *     sponsors, splinter_of: [id, or {id, from, to}], ideology, designations: [{by, on, until}], since, until, offices:
 *     [{title, of, country, sectors, from, to}], source}; a year or month as since or from means its first day, as until
 *     or to its last</td></tr>
 * <tr><td>{@code actors/roles.tsv}</td><td>nouns for people and bodies: {@code noun, plural, sectors, kind,
 *     flags}</td></tr>
 * <tr><td>{@code places/*.tsv}</td><td>{@code name, country, admin1, lat, lon, precision, feature, geonames, aliases}; the last
 *     three columns but one may be missing</td></tr>
 * <tr><td>{@code places/aliases-*.tsv}</td><td>other names of settlements in the lists of places: {@code name, country,
 *     admin1, aliases}, as {@link PlaceAliases} says</td></tr>
 * <tr><td>{@code places/*.gaz, *.gaz.gz}</td><td>lists of places in compact form, as {@link GazetteerTable} says</td></tr>
 * <tr><td>{@code weapons/*.tsv}</td><td>{@code name, kind, aliases}</td></tr>
 * <tr><td>{@code media/*.tsv}</td><td>{@code name, country, state, language, domains, aliases}</td></tr>
 * </table>
 *
 * <p>A user's folder of knowledge is laid out in the same way, each part as one likes; it adds to what is there. An entry
 * {@code {id, add: true, aliases, offices}} adds to the lists of the actor with that id, as {@link ActorAdditions} says.
 *
 * <p>A user's folder of rules holds rule files, and if need be its own {@code sets.yaml} and {@code frames.yaml}, whose
 * names must be new.
 */
public final class KnowledgeReader {

    private static final String SETS = "sets.yaml";
    private static final String FRAMES = "frames.yaml";
    private static final String CUES = "cues.yaml";
    private static final String DOMAINS = "domains.yaml";
    private static final String CONTEXTS = "rules/contexts.yaml";
    private static final String DEFINITIONS = "rules/definitions.yaml";
    private static final String COUNTRIES = "actors/countries.yaml";

    private final Faults faults = new Faults();
    private final KnowledgeFiles files = new KnowledgeFiles(faults);
    private final Origins origins = new Origins();
    private final List<String> roots = new ArrayList<>(List.of(""));

    private KnowledgeReader() {}

    /**
     * Reads the knowledge.
     *
     * @throws KnowledgeException if files hold faults, with all of them
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static Knowledge read(Path folder) {
        return read(folder, List.of());
    }

    /** Reads the knowledge and a user's rules from further folders, which add to those of the knowledge. */
    public static Knowledge read(Path folder, List<Path> extraRuleFolders) {
        return read(folder, extraRuleFolders, List.of());
    }

    /** Reads the knowledge, a user's rules and a user's knowledge, which add to it, from further folders. */
    public static Knowledge read(Path folder, List<Path> extraRuleFolders, List<Path> extraFolders) {
        KnowledgeReader reader = new KnowledgeReader();
        reader.files.addFolder(folder);
        List<String> prefixes = new ArrayList<>(List.of("rules/"));
        extraRuleFolders.forEach(extra -> prefixes.add(reader.files.addRules(extra)));
        for (Path extra : new LinkedHashSet<>(extraFolders)) {
            String root = reader.files.addKnowledge(extra);
            reader.roots.add(root);
            prefixes.add(root + "rules/");
        }
        // Without the folder every later fault would follow from this one.
        reader.faults.throwIfAny();
        return reader.read(prefixes);
    }

    private Knowledge read(List<String> prefixes) {
        Ontology ontology = OntologyReader.read(
                needed("rules/ontology.tsv"), ContextReader.names(needed(CONTEXTS), faults), needed("rules/cameo.tsv"), faults);
        // A fault in the tables would make a fault of every rule.
        faults.throwIfAny();
        WordSetReader setReader = new WordSetReader(faults);
        Map<String, Frame> frames = new TreeMap<>();
        for (String prefix : prefixes) {
            files.file(prefix + SETS).ifPresent(setReader::add);
            files.file(prefix + FRAMES).ifPresent(file -> FrameReader.read(file, faults, frames));
        }
        Map<String, WordSet> sets = setReader.sets();
        Map<EventType, Definition> definitions = files.file(DEFINITIONS)
                .map(file -> DefinitionReader.read(file, ontology, faults))
                .orElse(Map.of());
        List<Context> contexts = ContextReader.read(needed(CONTEXTS), ontology, sets, faults);
        RuleReader ruleReader = new RuleReader(ontology, sets, frames, faults);
        List<Rule> rules = new ArrayList<>();
        for (String prefix : prefixes) {
            List<String> special = List.of(prefix + SETS, prefix + FRAMES, prefix + CUES, prefix + DOMAINS, CONTEXTS, DEFINITIONS);
            files.files(name -> name.startsWith(prefix) && isYaml(name) && !special.contains(name))
                    .forEach(file -> rules.addAll(ruleReader.read(file, !prefix.equals("rules/"))));
        }
        Cues cues = files.file("rules/" + CUES).map(file -> CueReader.read(file, faults)).orElse(new Cues(Map.of()));
        CountryReader countryReader = new CountryReader(faults, origins);
        ActorReader actorReader = new ActorReader(faults, origins);
        for (String root : roots) {
            files.file(root + COUNTRIES).ifPresent(countryReader::add);
            files.files(name -> name.startsWith(root + "actors/") && isYaml(name) && !name.equals(root + COUNTRIES))
                    .forEach(actorReader::add);
        }
        List<Country> countries = countryReader.countries();
        List<ActorEntry> actors = actorReader.actors(countries);
        List<RoleNoun> roleNouns = roots.stream()
                .flatMap(root -> files.file(root + "actors/roles.tsv").stream())
                .flatMap(file -> TableReaders.roleNouns(file, faults, origins).stream())
                .toList();
        Gazetteer gazetteer = files.gazetteer();
        List<PlaceEntry> places = new ArrayList<>(tables("places/", name -> !isAliases(name), TableReaders::places));
        PlaceAliases aliases = new PlaceAliases(gazetteer);
        places.addAll(tables("places/", KnowledgeReader::isAliases, aliases::read));
        List<WeaponEntry> weapons = tables("weapons/", name -> true, TableReaders::weapons);
        List<Outlet> outlets = tables("media/", name -> true, TableReaders::outlets);
        List<Announcement> announcements = files.file("rules/announcements.tsv")
                .map(file -> AnnouncementReader.read(file, ontology, faults))
                .orElse(List.of());
        List<Domain> domains = files.file("rules/" + DOMAINS)
                .map(file -> DomainReader.read(file, faults))
                .orElse(List.of());
        ConfidenceTable confidence = files.file("rules/confidence.tsv")
                .map(file -> ConfidenceTable.read(file, faults))
                .orElse(ConfidenceTable.NONE);
        faults.throwIfAny();
        return new Knowledge(files.version(), ontology, contexts, definitions, rules, sets, cues, countries, actors, roleNouns, places, gazetteer,
                weapons, outlets, announcements, domains, confidence, origins);
    }

    /** Whether a table gives names to places that are listed elsewhere. */
    private static boolean isAliases(String name) {
        return name.substring(name.lastIndexOf('/') + 1).startsWith("aliases-");
    }

    private <T> List<T> tables(String part, Predicate<String> named, TableReader<T> reader) {
        return roots.stream()
                .flatMap(root -> files.files(name -> name.startsWith(root + part) && name.endsWith(".tsv") && named.test(name))
                        .stream())
                .flatMap(file -> reader.read(file, faults, origins).stream())
                .toList();
    }

    /** Reads the rows of a table. */
    @FunctionalInterface
    private interface TableReader<T> {
        List<T> read(SourceFile file, Faults faults, Origins origins);
    }

    private SourceFile needed(String name) {
        return files.file(name)
                .orElseThrow(() -> new KnowledgeException(List.of(name + ": no such file, expected one; the knowledge"
                        + " needs rules/ontology.tsv, rules/contexts.yaml and rules/cameo.tsv")));
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
