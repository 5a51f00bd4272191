package org.tocsin.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
 * <tr><td>{@code rules/commonness.tsv}</td><td>words that news of conflict uses everywhere, as {@link CommonWords}
 *     says</td></tr>
 * <tr><td>{@code actors/countries.yaml}</td><td>states: {@code code, name, names, adjectives, people, capital,
 *     capital_names, capital_at: [lat, lon], at, geonames, cow, since, until}</td></tr>
 * <tr><td>{@code actors/*.yaml}</td><td>actors known by name: {@code id, name, kind, country, sectors, aliases, parents,
 *     sponsors, splinter_of: [id, or {id, from, to}], ideology, designations: [{by, on, until}], since, until, offices:
 *     [{title, of, country, sectors, from, to}], source}; a year or month as since or from means its first day, as until
 *     or to its last</td></tr>
 * <tr><td>{@code actors/roles.tsv}</td><td>nouns for people and bodies: {@code noun, plural, sectors, kind,
 *     flags}</td></tr>
 * <tr><td>{@code actors/cameo.tsv}</td><td>how CAMEO writes actors: {@code kind} sector or actor, {@code key} a PLOVER sector or
 *     an id, {@code code, means}</td></tr>
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
    private final List<String> roots = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();
    private final @Nullable KnowledgeBase base;
    private final Origins origins;

    private KnowledgeReader(@Nullable KnowledgeBase base) {
        this.base = base;
        this.origins = base == null ? Origins.none() : Origins.beside(base.knowledge().origins());
    }

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
        KnowledgeReader reader = new KnowledgeReader(null);
        reader.addFolder(folder);
        reader.addExtra(extraRuleFolders, extraFolders);
        return reader.read().knowledge();
    }

    /**
     * Reads the knowledge with what it takes to add to it later.
     *
     * @throws KnowledgeException if files hold faults, with all of them
     */
    public static KnowledgeBase base(Path folder) {
        KnowledgeReader reader = new KnowledgeReader(null);
        reader.addFolder(folder);
        return reader.read();
    }

    /**
     * Adds a user's rules and a user's knowledge to knowledge that is there. What comes out is what
     * {@link #read(Path, List, List)} makes of all the folders, and has the same version.
     *
     * @throws KnowledgeException if files of the user's hold faults, with all of them
     */
    public static Knowledge extend(KnowledgeBase base, List<Path> extraRuleFolders, List<Path> extraFolders) {
        if (extraRuleFolders.isEmpty() && extraFolders.isEmpty()) {
            return base.knowledge();
        }
        KnowledgeReader reader = new KnowledgeReader(base);
        reader.files.addKnown(base.files());
        reader.addExtra(extraRuleFolders, extraFolders);
        return reader.read().knowledge();
    }

    /** Whether a file is one of those that are read and stamped, by its name below the knowledge folder. */
    public static boolean isKnowledge(String name) {
        return KnowledgeFiles.isKnowledge(name);
    }

    /** Whether a file is a list of places in compact form, packed, of which nothing but the names that are asked for is read. */
    public static boolean isPackedList(String name) {
        return KnowledgeFiles.isPackedList(name);
    }

    private void addFolder(Path folder) {
        files.addFolder(folder);
        roots.add("");
        prefixes.add("rules/");
    }

    private void addExtra(List<Path> ruleFolders, List<Path> folders) {
        ruleFolders.forEach(extra -> prefixes.add(files.addRules(extra)));
        for (Path extra : new LinkedHashSet<>(folders)) {
            String root = files.addKnowledge(extra);
            roots.add(root);
            prefixes.add(root + "rules/");
        }
    }

    private KnowledgeBase read() {
        // Without the folder every later fault would follow from this one.
        faults.throwIfAny();
        Knowledge known = base == null ? basics() : base.knowledge();
        Map<String, Frame> frames = new TreeMap<>(base == null ? Map.of() : base.frames());
        WordSetReader setReader = new WordSetReader(known.sets(), base == null ? Map.of() : base.setLocations(), faults);
        for (String prefix : prefixes) {
            files.file(prefix + SETS).ifPresent(setReader::add);
            files.file(prefix + FRAMES).ifPresent(file -> FrameReader.read(file, faults, frames));
        }
        Map<String, WordSet> sets = setReader.sets();
        Ontology ontology = known.ontology();
        Map<EventType, Definition> definitions = files.file(DEFINITIONS)
                .map(file -> DefinitionReader.read(file, ontology, faults))
                .orElse(known.definitions());
        List<Context> contexts = files.file(CONTEXTS)
                .map(file -> ContextReader.read(file, ontology, sets, faults))
                .orElse(known.contexts());
        RuleReader ruleReader = new RuleReader(known.rules(), ontology, sets, frames, faults);
        List<Rule> rules = new ArrayList<>(known.rules());
        for (String prefix : prefixes) {
            List<String> special = List.of(prefix + SETS, prefix + FRAMES, prefix + CUES, prefix + DOMAINS, CONTEXTS, DEFINITIONS);
            files.files(name -> name.startsWith(prefix) && isYaml(name) && !special.contains(name))
                    .forEach(file -> rules.addAll(ruleReader.read(file, !prefix.equals("rules/"))));
        }
        Cues cues = files.file("rules/" + CUES).map(file -> CueReader.read(file, faults)).orElse(known.cues());
        CountryReader countryReader = new CountryReader(known.countries(), faults, origins);
        ActorReader actorReader = new ActorReader(known.actors(), faults, origins);
        for (String root : roots) {
            files.file(root + COUNTRIES).ifPresent(countryReader::add);
            files.files(name -> name.startsWith(root + "actors/") && isYaml(name) && !name.equals(root + COUNTRIES))
                    .forEach(actorReader::add);
        }
        List<Country> countries = countryReader.countries();
        List<ActorEntry> actors = actorReader.actors(countries);
        List<RoleNoun> roleNouns = tables(known.roleNouns(), "actors/roles.tsv", name -> true, TableReaders::roleNouns);
        Gazetteer gazetteer = known.gazetteer().and(files.gazetteer());
        List<PlaceEntry> tabled = tables(known.places(), "places/", name -> !isAliases(name), TableReaders::places);
        List<PlaceEntry> places = tables(tabled, "places/", KnowledgeReader::isAliases, new PlaceAliases(gazetteer)::read);
        List<WeaponEntry> weapons = tables(known.weapons(), "weapons/", name -> true, TableReaders::weapons);
        List<Outlet> outlets = tables(known.outlets(), "media/", name -> true, TableReaders::outlets);
        List<Announcement> announcements = files.file("rules/announcements.tsv")
                .map(file -> AnnouncementReader.read(file, ontology, faults))
                .orElse(known.announcements());
        List<Domain> domains = files.file("rules/" + DOMAINS)
                .map(file -> DomainReader.read(file, faults))
                .orElse(known.domains());
        ConfidenceTable confidence = files.file("rules/confidence.tsv")
                .map(file -> ConfidenceTable.read(file, faults))
                .orElse(known.confidence());
        CommonWords commonWords = files.file("rules/commonness.tsv")
                .map(file -> CommonWords.read(file, faults))
                .orElse(known.commonWords());
        CameoActors cameoActors = known.cameoActors().and(CameoActors.read(
                roots.stream().flatMap(root -> files.file(root + "actors/cameo.tsv").stream()).toList(), faults));
        faults.throwIfAny();
        SortedMap<String, FileStamp> stamps = files.stamps();
        Knowledge all = new Knowledge(FileStamp.version(stamps), ontology, contexts, definitions, rules, sets, cues, countries, actors,
                roleNouns, places, gazetteer, weapons, outlets, announcements, domains, confidence, commonWords, origins, cameoActors);
        return new KnowledgeBase(all, frames, setReader.locations(), stamps);
    }

    /** Whether a table gives names to places that are listed elsewhere. */
    private static boolean isAliases(String name) {
        return name.substring(name.lastIndexOf('/') + 1).startsWith("aliases-");
    }

    /** Knowledge of nothing but the tables that all else is checked against. */
    private Knowledge basics() {
        Ontology ontology = OntologyReader.read(
                needed("rules/ontology.tsv"), ContextReader.names(needed(CONTEXTS), faults), needed("rules/cameo.tsv"), faults);
        // A fault in the tables would make a fault of every rule.
        faults.throwIfAny();
        return new Knowledge("", ontology, List.of(), Map.of(), List.of(), Map.of(), new Cues(Map.of()), List.of(), List.of(),
                List.of(), List.of(), Gazetteer.NONE, List.of(), List.of(), List.of(), List.of(), ConfidenceTable.NONE, CommonWords.NONE,
                origins, CameoActors.NONE);
    }

    private <T> List<T> tables(List<T> known, String part, Predicate<String> named, TableReader<T> reader) {
        List<T> all = new ArrayList<>(known);
        for (String root : roots) {
            files.files(name -> name.startsWith(root + part) && name.endsWith(".tsv") && named.test(name))
                    .forEach(file -> all.addAll(reader.read(file, faults, origins)));
        }
        return all;
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
