package org.tocsin.knowledge.compiled;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Announcement;
import org.tocsin.knowledge.CameoActors;
import org.tocsin.knowledge.CommonWords;
import org.tocsin.knowledge.ConfidenceTable;
import org.tocsin.knowledge.Context;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Cues;
import org.tocsin.knowledge.Definition;
import org.tocsin.knowledge.Domain;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.FileStamp;
import org.tocsin.knowledge.Frame;
import org.tocsin.knowledge.Gazetteer;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeBase;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.knowledge.Ontology;
import org.tocsin.knowledge.Origins;
import org.tocsin.knowledge.Outlet;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.Rule;
import org.tocsin.knowledge.WeaponEntry;
import org.tocsin.knowledge.WordSet;

/** All of the knowledge but its examples and where its entries are written. */
final class KnowledgeCodec implements Codec<KnowledgeBase> {

    private static final TableCodec<FileStamp> FILES = new TableCodec<>(StampCodec.CODEC);
    private static final TableCodec<Frame> FRAMES = new TableCodec<>(FrameCodec.CODEC);
    private static final TableCodec<FileLocation> LOCATIONS = new TableCodec<>(LocationCodec.CODEC);
    private static final TableCodec<WordSet> SETS = new TableCodec<>(SharedWordSetCodec.CODEC);
    private static final TableCodec<Set<String>> CUES = new TableCodec<>(TextSetCodec.CODEC);
    private static final TableCodec<Double> POINTS = new TableCodec<>(DecimalCodec.CODEC);
    private static final TableCodec<Integer> COUNTS = new TableCodec<>(NumberCodec.CODEC);
    private static final TableCodec<String> CODES = new TableCodec<>(TextCodec.CODEC);

    private final RuleCodec rules;
    private final ContextCodec contexts;
    private final Supplier<Source> written;
    private final Function<String, byte[]> files;

    /**
     * @param examples takes in or gives the examples
     * @param written gives the section of where entries are written
     * @param files gives what a file of the knowledge holds
     */
    KnowledgeCodec(Examples examples, Supplier<Source> written, Function<String, byte[]> files) {
        this.rules = new RuleCodec(examples);
        this.contexts = new ContextCodec(examples);
        this.written = written;
        this.files = files;
    }

    /** What tells the files from others; the rest is not looked at. */
    static SortedMap<String, FileStamp> files(Source source) {
        return new TreeMap<>(FILES.read(source));
    }

    @Override
    public void write(KnowledgeBase base, Sink sink) {
        Knowledge knowledge = base.knowledge();
        FILES.write(base.files(), sink);
        sink.text(knowledge.version());
        OntologyCodec.CODEC.write(knowledge.ontology(), sink);
        SETS.writeSorted(knowledge.sets(), sink);
        FRAMES.writeSorted(base.frames(), sink);
        LOCATIONS.writeSorted(base.setLocations(), sink);
        sink.list(knowledge.contexts(), contexts);
        writeDefinitions(knowledge.definitions(), sink);
        sink.list(knowledge.rules(), rules);
        CUES.writeSorted(knowledge.cues().lists(), sink);
        sink.list(knowledge.countries(), CountryCodec.CODEC);
        sink.list(knowledge.actors(), ActorCodec.CODEC);
        sink.list(knowledge.roleNouns(), RoleNounCodec.CODEC);
        sink.list(knowledge.places(), PlaceCodec.CODEC);
        sink.list(knowledge.weapons(), WeaponCodec.CODEC);
        sink.list(knowledge.outlets(), OutletCodec.CODEC);
        sink.list(knowledge.announcements(), AnnouncementCodec.CODEC);
        sink.list(knowledge.domains(), DomainCodec.CODEC);
        POINTS.writeSorted(knowledge.confidence().points(), sink);
        sink.number(knowledge.commonWords().sentences());
        COUNTS.writeSorted(knowledge.commonWords().terms(), sink);
        CODES.writeSorted(knowledge.cameoActors().sectors(), sink);
        CODES.writeSorted(knowledge.cameoActors().actors(), sink);
    }

    @Override
    public KnowledgeBase read(Source source) {
        SortedMap<String, FileStamp> stamps = files(source);
        String version = source.text();
        Ontology ontology = OntologyCodec.CODEC.read(source);
        Map<String, WordSet> sets = SETS.read(source);
        Map<String, Frame> frames = FRAMES.read(source);
        Map<String, FileLocation> setLocations = LOCATIONS.read(source);
        List<Context> contextList = source.list(contexts);
        Map<EventType, Definition> definitions = readDefinitions(source);
        List<Rule> ruleList = source.list(rules);
        Cues cues = new Cues(CUES.read(source));
        List<Country> countries = source.list(CountryCodec.CODEC);
        List<ActorEntry> actors = source.list(ActorCodec.CODEC);
        List<RoleNoun> roleNouns = source.list(RoleNounCodec.CODEC);
        List<PlaceEntry> places = source.list(PlaceCodec.CODEC);
        List<WeaponEntry> weapons = source.list(WeaponCodec.CODEC);
        List<Outlet> outlets = source.list(OutletCodec.CODEC);
        List<Announcement> announcements = source.list(AnnouncementCodec.CODEC);
        List<Domain> domains = source.list(DomainCodec.CODEC);
        ConfidenceTable confidence = new ConfidenceTable(POINTS.read(source));
        CommonWords commonWords = new CommonWords(source.number(), COUNTS.read(source));
        CameoActors cameoActors = new CameoActors(CODES.read(source), CODES.read(source));
        Written origins = new Written(List.of(countries, actors, roleNouns, places, weapons, outlets), written);
        Knowledge knowledge = new Knowledge(
                version, ontology, contextList, definitions, ruleList, sets, cues, countries, actors, roleNouns, places,
                gazetteer(stamps), weapons, outlets, announcements, domains, confidence, commonWords, Origins.from(origins::of),
                cameoActors);
        return new KnowledgeBase(knowledge, frames, setLocations, stamps);
    }

    private Gazetteer gazetteer(SortedMap<String, FileStamp> stamps) {
        List<String> lists = stamps.keySet().stream().filter(KnowledgeReader::isPackedList).toList();
        return Gazetteer.late(() -> lists.stream().map(files).toList());
    }

    private static void writeDefinitions(Map<EventType, Definition> definitions, Sink sink) {
        sink.number(definitions.size());
        definitions.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            sink.constant(entry.getKey());
            DefinitionCodec.CODEC.write(entry.getValue(), sink);
        });
    }

    private static Map<EventType, Definition> readDefinitions(Source source) {
        Map<EventType, Definition> definitions = new EnumMap<>(EventType.class);
        for (int i = source.number(); i > 0; i--) {
            definitions.put(source.constant(EventType.class), DefinitionCodec.CODEC.read(source));
        }
        return definitions;
    }
}
