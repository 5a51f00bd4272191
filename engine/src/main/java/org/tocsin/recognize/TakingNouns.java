package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.RoleNoun;

/**
 * The nouns that can take an actor up later: a body by its head noun ("the fund"), its kind ("the group") and what it does
 * ("the rebels"), a person by the office ("the secretary"), people by what they are called.
 */
final class TakingNouns {

    private static final Set<String> GROUP =
            Set.of("group", "militia", "movement", "organization", "organisation", "faction", "outfit");

    private static final Set<String> COALITION = Set.of("coalition", "alliance", "bloc", "group");

    private static final Set<String> COMPANY = Set.of("company", "firm", "carrier", "giant", "corporation");

    private static final Set<String> FORCE = Set.of("peacekeepers", "mission", "force", "troops");

    private static final Set<String> ORGANIZATION = Set.of("agency", "body", "organization", "organisation");

    /** Nouns that take up a body by what it does. */
    private static final Map<String, Set<String>> BY_SECTOR = Map.ofEntries(
            Map.entry("REB", Set.of("rebels", "insurgents", "militants", "fighters", "guerrillas", "insurgency")),
            Map.entry("PRM", Set.of("paramilitaries", "militiamen", "mercenaries", "fighters")),
            Map.entry("IMG", Set.of("militants", "jihadists", "fighters")),
            Map.entry("MIL", Set.of("army", "military", "armed forces", "troops")),
            Map.entry("LEG", Set.of("parliament", "chamber", "assembly", "legislature", "lawmakers")),
            Map.entry("JUD", Set.of("court", "tribunal", "judges")),
            Map.entry("PTY", Set.of("party")),
            Map.entry("COP", Set.of("police")),
            Map.entry("CRM", Set.of("gang", "cartel")),
            Map.entry("IGO", Set.of("organization", "organisation", "bloc")),
            Map.entry("NGO", Set.of("organization", "organisation", "charity", "watchdog")),
            Map.entry("LAB", Set.of("union")),
            Map.entry("JRN", Set.of("newspaper", "broadcaster", "channel", "agency")));

    /** Nouns of which each takes up people who were called by another one of its set. */
    private static final List<Set<String>> SYNONYMS = List.of(
            Set.of("protesters", "demonstrators", "marchers", "crowd", "crowds", "protestors"),
            Set.of("rebels", "insurgents", "guerrillas", "fighters", "militants"),
            Set.of("gunmen", "attackers", "assailants", "militants"),
            Set.of("soldiers", "troops", "servicemen"),
            Set.of("generals", "junta", "putschists", "military rulers", "coup leaders"),
            Set.of("lawmakers", "deputies", "parliamentarians", "legislators"),
            Set.of("hostages", "captives"),
            Set.of("prisoners", "inmates", "detainees"),
            Set.of("villagers", "residents"),
            Set.of("migrants", "refugees"),
            Set.of("jihadists", "militants", "extremists"),
            Set.of("mercenaries", "contractors"),
            Set.of("prime minister", "premier"),
            Set.of("leader", "chief", "head", "boss"),
            Set.of("journalist", "reporter", "correspondent"),
            Set.of("spokesman", "spokesperson"),
            Set.of("spokeswoman", "spokesperson"),
            Set.of("king", "monarch"),
            Set.of("lawmaker", "deputy", "legislator"),
            Set.of("politician", "opposition leader"),
            Set.of("court", "judges"),
            Set.of("pontiff", "pope"));

    private static final Map<String, Set<String>> SYNONYMS_OF = synonyms();

    /** Nouns for the head of a state or government. */
    private static final Set<String> HEADS =
            Set.of("president", "prime minister", "king", "chancellor", "premier", "emir", "leader", "supreme leader");

    /** Ranks whose bearers are officers. */
    private static final Set<String> RANKS = Set.of(
            "colonel", "captain", "major", "lieutenant", "lieutenant colonel", "brigadier", "sergeant", "inspector", "corporal");

    /** Words in a body's name that take it up wherever they stand in it. */
    private static final Set<String> NAME_NOUNS = Set.of(
            "police", "army", "navy", "court", "ministry", "council", "union", "party", "guard", "guards", "command", "service",
            "directorate", "militia", "commission", "agency", "company");

    private final @Nullable LocalDate day;

    /** @param day the day of publication, on which offices are looked up, or null */
    TakingNouns(@Nullable LocalDate day) {
        this.day = day;
    }

    private static Map<String, Set<String>> synonyms() {
        Map<String, Set<String>> all = new HashMap<>();
        for (Set<String> set : SYNONYMS) {
            for (String noun : set) {
                all.computeIfAbsent(noun, key -> new HashSet<>()).addAll(set);
            }
        }
        return Map.copyOf(all);
    }

    /** The nouns, in lower case; none where nothing takes the actor up. */
    Set<String> of(ActorMention actor, Candidates found) {
        Set<String> nouns = new HashSet<>();
        ActorEntry entry = actor.entry();
        switch (actor.form()) {
            case KNOWN -> {
                if (entry != null && entry.kind() == ActorEntry.Kind.PERSON) {
                    addOffices(actor, entry, found, nouns);
                } else {
                    addBody(found.sentence().words(actor.first(), actor.last()), nouns);
                    addKind(entry, nouns);
                    addDescription(actor, found, nouns);
                }
            }
            case PERSON -> addOffices(actor, null, found, nouns);
            case ORGANIZATION -> {
                addBody(found.sentence().words(actor.first(), actor.last()), nouns);
                addDescription(actor, found, nouns);
            }
            case ROLE -> addRole(actor, found, nouns);
            case STATE, PEOPLE, CAPITAL, PRONOUN -> {
                // Short forms of states are names of their own.
            }
        }
        for (String noun : Set.copyOf(nouns)) {
            nouns.addAll(SYNONYMS_OF.getOrDefault(noun, Set.of()));
        }
        return nouns;
    }

    private static void addRole(ActorMention actor, Candidates found, Set<String> nouns) {
        RoleNoun role = actor.role();
        boolean plural = found.sentence().token(actor.head()).tag().endsWith("S");
        boolean single = role != null && role.kind() == RoleNoun.Kind.PERSON && !plural;
        if (role != null && !single) {
            addEnds(plural ? role.plural() : role.noun(), nouns);
            if (role.kind() == RoleNoun.Kind.BODY) {
                role.sectors().forEach(sector -> nouns.addAll(BY_SECTOR.getOrDefault(sector, Set.of())));
            }
        }
    }

    private static void addKind(@Nullable ActorEntry entry, Set<String> nouns) {
        if (entry == null) {
            return;
        }
        addBody(entry.name(), nouns);
        boolean international = entry.kind() == ActorEntry.Kind.ORGANIZATION || entry.kind() == ActorEntry.Kind.COALITION;
        if (international && (entry.sectors().contains("MIL") || entry.sectors().contains("IMG"))) {
            nouns.addAll(FORCE);
            return;
        }
        switch (entry.kind()) {
            case GROUP -> nouns.addAll(GROUP);
            case COALITION -> nouns.addAll(COALITION);
            case COMPANY -> nouns.addAll(COMPANY);
            case ORGANIZATION -> {
                nouns.addAll(ORGANIZATION);
                entry.aliases().stream().filter(alias -> alias.indexOf(' ') > 0).forEach(alias -> addBody(alias, nouns));
            }
            case ORGAN, PERSON -> {
                // Their own head nouns and sectors say what they are.
            }
        }
        entry.sectors().forEach(sector -> nouns.addAll(BY_SECTOR.getOrDefault(sector, Set.of())));
    }

    /** "fund" of "World Monuments Fund", "department" of "Department of State", "police" of "State Police Command". */
    private static void addBody(String name, Set<String> nouns) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String preposition : new String[] {" of ", " for ", " in ", " on ", " against "}) {
            int at = lower.indexOf(preposition);
            lower = at > 0 ? lower.substring(0, at) : lower;
        }
        nouns.add(lower.substring(lower.lastIndexOf(' ') + 1));
        if (name.contains("Workers") || name.contains("Labour") || name.contains("Labor") || name.contains("Teachers")) {
            nouns.add("union");
        }
        for (String word : lower.split(" ", -1)) {
            if (NAME_NOUNS.contains(word)) {
                nouns.add(word);
            }
        }
    }

    /** "Azure Front, an alliance of parties": a body is taken up by the noun of its apposition. */
    private static void addDescription(ActorMention actor, Candidates found, Set<String> nouns) {
        Sentence sentence = found.sentence();
        int below = sentence.child(actor.head(), "appos");
        boolean apposed = sentence.token(actor.head()).relation().equals("appos");
        for (int token : new int[] {below, apposed ? sentence.token(actor.head()).head() : -1}) {
            if (token >= 0 && !actor.covers(token) && sentence.token(token).tag().equals("NN")) {
                nouns.add(sentence.lowerForm(token));
            }
        }
    }

    private void addOffices(ActorMention person, @Nullable ActorEntry entry, Candidates found, Set<String> nouns) {
        Sentence sentence = found.sentence();
        if (person.role() != null) {
            addTitle(person.role().noun(), nouns);
        }
        for (int token : descriptions(person, sentence)) {
            ActorMention described = token < 0 ? null : found.actorAt(token);
            if (described != null && described.form() == ActorMention.Form.ROLE && described.role() != null) {
                addTitle(described.role().noun(), nouns);
            }
        }
        if (entry == null || day == null) {
            return;
        }
        for (ActorEntry.Office office : entry.offices()) {
            Set<String> titles = new HashSet<>();
            addOffice(office, titles);
            if (office.heldOn(day)) {
                nouns.addAll(titles);
            } else if (office.from() == null || !office.from().isAfter(day)) {
                titles.forEach(title -> nouns.add("former " + title));
            }
        }
    }

    /** Where the words beside a person's name say who it is: its apposition, what it is one to, and what it is said to be. */
    private static int[] descriptions(ActorMention person, Sentence sentence) {
        int head = person.head();
        int above = sentence.token(head).head();
        boolean apposed = sentence.token(head).relation().equals("appos");
        boolean said = above >= 0 && sentence.token(head).relation().startsWith("nsubj") && sentence.child(above, "cop") >= 0;
        return new int[] {sentence.child(head, "appos"), apposed || said ? above : -1};
    }

    private static void addOffice(ActorEntry.Office office, Set<String> nouns) {
        String title = office.title().toLowerCase(Locale.ROOT);
        int of = title.indexOf(" of ");
        addTitle(of < 0 ? title : title.substring(0, of), nouns);
        if (of > 0) {
            nouns.add(title);
            String whole = title.substring(of + 4);
            nouns.add((whole.startsWith("the ") ? whole.substring(4) : whole) + " " + title.substring(0, of));
        }
        if (office.of() != null && (title.startsWith("secretary-general") || title.startsWith("head") || title.startsWith("chairman"))) {
            nouns.add("leader");
        }
        if (!office.sectors().isEmpty() && office.sectors().get(0).equals("MIL")) {
            nouns.add("general");
            nouns.add("commander");
        }
    }

    private static void addTitle(String title, Set<String> nouns) {
        addEnds(title, nouns);
        if (HEADS.contains(title)) {
            nouns.add("leader");
        }
        if (RANKS.contains(title)) {
            nouns.add("officer");
        }
    }

    /** "prime minister" and "minister". */
    private static void addEnds(String noun, Set<String> nouns) {
        String rest = noun;
        while (true) {
            nouns.add(rest);
            int space = rest.indexOf(' ');
            if (space < 0) {
                return;
            }
            rest = rest.substring(space + 1);
        }
    }
}
