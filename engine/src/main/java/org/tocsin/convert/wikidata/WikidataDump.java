package org.tocsin.convert.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.wikidata.Entity.Dated;
import org.tocsin.knowledge.ActorEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a dump of Wikidata into actors. It is read three times and one entity is held at a time: first states, organisations and
 * the offices that persons held are noted by number, then the names of those offices, then entries are written. Kept are
 * instances of the kinds of {@link Roots}, and humans with a dated position (P39) that is a public office of a state; nothing
 * else is read of a person but name, citizenship and offices.
 */
public final class WikidataDump {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> COUNTRY = List.of("P1001", "P17");
    private static final byte[] POSITION = bytes("\"P39\"");
    private static final byte[] STATE_CODE = bytes("\"P298\"");
    private static final byte[] CLAIMS = bytes("\"claims\"");
    private static final Set<Long> ROOTS = Roots.numbers();

    private final String file;
    private final Dump dump;
    private final Conversion to;
    private final References references = new References();

    private WikidataDump(String file, Dump dump, Conversion to) {
        this.file = file;
        this.dump = dump;
        this.to = to;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds the actors of a dump.
     *
     * @param file its name, for faults
     * @throws IOException where it cannot be read
     */
    public static void read(String file, Dump dump, Conversion to) throws IOException {
        WikidataDump reading = new WikidataDump(file, dump, to);
        References references = reading.references;
        reading.pass(true, WikidataDump::isPromising, reading::note);
        reading.pass(false, lines -> lines.item() < 0 || references.isAsked(lines.item()), reading::position);
        WikidataActors actors = new WikidataActors(references, to);
        Predicate<EntityLines> written =
                lines -> lines.item() < 0 || lines.holds(POSITION) || references.isOrganization(lines.item());
        reading.pass(false, written, entity -> {
            if (reading.isOrganization(entity)) {
                actors.organization(entity);
            } else if (isOfficeHolder(entity)) {
                actors.person(entity);
            }
        });
    }

    /**
     * Reads the dump once.
     *
     * @param first whether faults are named, which is done once
     * @param wanted which lines are read as JSON
     */
    private void pass(boolean first, Predicate<EntityLines> wanted, Consumer<Entity> taker) throws IOException {
        try (InputStream in = dump.open()) {
            EntityLines lines = new EntityLines(in);
            while (lines.next()) {
                if (lines.isTooLong()) {
                    fault(first, lines, "a line longer than any entity; it is left out");
                } else if (wanted.test(lines)) {
                    take(lines, first, taker);
                }
            }
        }
    }

    /** Whether a line may hold a state, an office holder or an organisation, or is no entity at all. */
    private static boolean isPromising(EntityLines lines) {
        return lines.holds(POSITION) || lines.holds(STATE_CODE) || lines.names(ROOTS) || !lines.holds(CLAIMS);
    }

    private void take(EntityLines lines, boolean first, Consumer<Entity> taker) {
        String text = lines.entity();
        if (text.isEmpty()) {
            return;
        }
        try {
            Entity entity = new Entity(MAPPER.readTree(text));
            if (!entity.json().isObject() || entity.id().isEmpty()) {
                fault(first, lines, "no entity, expected an object with an id; it is left out");
            } else if (entity.id().matches("Q\\d{1,12}")) {
                taker.accept(entity);
            }
        } catch (JacksonException e) {
            fault(first, lines, "no JSON: " + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("") + "; it is left out");
        }
    }

    private void fault(boolean first, EntityLines lines, String message) {
        if (first) {
            to.fault(file, lines.number(), message);
        }
    }

    private void note(Entity entity) {
        String code = entity.text("P298");
        if (to.known().isState(code)) {
            references.state(entity.id(), code);
        }
        if (isOrganization(entity)) {
            Optional<ActorEntry> there = to.known().actor(entity.label(), null);
            references.organization(entity.id(), there.map(ActorEntry::id).orElse(null));
        } else if (isOfficeHolder(entity)) {
            entity.dated("P39").stream().filter(WikidataDump::isDated).map(Dated::item).forEach(references::ask);
        }
    }

    private void position(Entity entity) {
        if (references.isAsked(References.number(entity.id()))) {
            Set<String> states = new LinkedHashSet<>();
            COUNTRY.forEach(property -> states.addAll(entity.items(property)));
            references.position(entity.id(), new References.Position(entity.label(), states));
        }
    }

    private boolean isOrganization(Entity entity) {
        return !entity.label().isEmpty() && !Roots.of(new HashSet<>(entity.items("P31"))).isEmpty();
    }

    private static boolean isOfficeHolder(Entity entity) {
        return entity.items("P31").contains(Roots.HUMAN) && entity.dated("P39").stream().anyMatch(WikidataDump::isDated);
    }

    static boolean isDated(Dated statement) {
        return statement.from() != null || statement.to() != null;
    }
}
