package org.tocsin.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Domain;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.WordSet;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/**
 * Tells words of conflict that mean something else by the words around them: batters bombard a bullpen, a bidder lays siege
 * to a firm, a virus attacks birds. A domain's strong word counts three points, a weak one a single point. Three points,
 * a strong word among them, outweigh a statement in which no state, armed body, office holder or weapon has a part; for such
 * a statement the sentences before and after count too. Eight outweigh an assault between states; in sport four do, strong or
 * weak.
 */
final class FalseFriends {

    private static final int STRONG = 3;
    private static final int ENOUGH = 3;
    private static final int ENOUGH_AGAINST_STATES = 8;

    /** Domains in which people die, so that deaths speak for no conflict. */
    private static final Set<String> DEADLY = Set.of("nature", "health", "accident", "petty-crime", "drill", "history", "statistics");

    /** The domain of crimes that are no conflict: who arrests or judges is always of the state. */
    private static final String PETTY_CRIME = "petty-crime";

    private static final String ACCIDENT = "accident";

    private static final String DRILL = "drill";

    private static final String SPORT = "sport";

    /** Domains whose set phrases mean no conflict, whoever takes part in what they say: "fired the starting gun". */
    private static final Set<String> IDIOMS = Set.of("idiom", "politics-figurative", DRILL);

    private static final int LONGEST_IDIOM = 6;

    /** Words of sport that tell of a match between nations, or, without a strong one among them, of any other. */
    private static final int MANY = 4;

    private static final Set<EventType> ON_THE_FIELD = Set.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT);

    private static final Set<EventType> OF_THE_LAW =
            Set.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.REQUEST, EventType.RETREAT);

    private static final Set<String> POLITICAL = Set.of(
            "GOV", "MIL", "REB", "PTY", "OPP", "LEG", "SPY", "IGO", "PRM", "UAF", "SEP", "REF", "JRN", "UNO");

    /** Those who protest by their work or study. */
    private static final Set<String> PROTESTING = Set.of("LAB", "EDU", "AGR", "REL", "NGO", "CRM", "MED");

    private static final Set<String> OF_STATE = Set.of("COP", "JUD", "CRM");

    private record Word(int domain, int points, List<String> words) {}

    /** How much speaks against a domain's reading. */
    private enum Anchor {
        NONE,
        STATE,
        POLITICAL,
        ARMED
    }

    private final List<Domain> domains;
    private final Map<String, List<Word>> byLast = new HashMap<>();

    FalseFriends(List<Domain> domains) {
        this.domains = List.copyOf(domains);
        for (int i = 0; i < domains.size(); i++) {
            add(i, STRONG, domains.get(i).strong());
            add(i, 1, domains.get(i).weak());
        }
    }

    private void add(int domain, int points, WordSet words) {
        for (String phrase : words.sorted()) {
            List<String> parts = WordSet.words(phrase);
            byLast.computeIfAbsent(parts.get(parts.size() - 1), key -> new ArrayList<>(1))
                    .add(new Word(domain, points, parts));
        }
    }

    /** Moves the statements that are of another domain, or that nobody did, from a list to the rejections. */
    void remove(
            List<Statement> statements, Set<String> harm, Figurative figurative, Surroundings around, List<Rejection> rejections) {
        if (statements.isEmpty()) {
            return;
        }
        List<Map<String, Integer>> found = found(statements.get(0).candidates().sentence());
        boolean loose = statements.stream().anyMatch(statement -> anchor(statement, Set.of()) == Anchor.NONE);
        List<Map<String, Integer>> wide = loose ? wide(found, around) : found;
        statements.removeIf(statement -> {
            boolean anchored = anchor(statement, Set.of()) != Anchor.NONE;
            String reason = reason(statement, anchored ? found : wide, harm);
            if (reason == null) {
                reason = figurative.reason(statement, anchored, harms(statement, harm) || hitsPeople(statement), around);
            }
            if (reason != null) {
                rejections.add(new Rejection(
                        statement.rule(), statement.trigger(), statement.first(), statement.last(),
                        statement.rule().conditions().size(), Rejection.Cause.FALSE_FRIEND, null, reason));
            }
            return reason != null;
        });
    }

    /** With the words of the sentences before and after. */
    private List<Map<String, Integer>> wide(List<Map<String, Integer>> own, Surroundings around) {
        List<Map<String, Integer>> wide = new ArrayList<>(domains.size());
        own.forEach(words -> wide.add(new HashMap<>(words)));
        for (Sentence other : new Sentence[] {around.before(), around.after()}) {
            List<Map<String, Integer>> found = other == null ? List.of() : found(other);
            for (int i = 0; i < found.size(); i++) {
                if (i == wide.size()) {
                    wide.add(new HashMap<>());
                }
                found.get(i).forEach(wide.get(i)::putIfAbsent);
            }
        }
        return wide;
    }

    /** The words of each domain with their points; an empty list where there are none at all. */
    private List<Map<String, Integer>> found(Sentence sentence) {
        List<Map<String, Integer>> found = new ArrayList<>(0);
        for (Token token : sentence.tokens()) {
            String lemma = sentence.lowerLemma(token.index());
            String form = sentence.lowerForm(token.index());
            collect(sentence, token.index(), lemma, found);
            if (!form.equals(lemma)) {
                collect(sentence, token.index(), form, found);
            }
        }
        return found;
    }

    private void collect(Sentence sentence, int at, String key, List<Map<String, Integer>> found) {
        for (Word word : byLast.getOrDefault(key, List.of())) {
            boolean whole = word.words().size() == 1 || FillerTests.firstOfPhrase(word.words(), sentence, at) >= 0;
            if (whole) {
                while (found.size() < domains.size()) {
                    found.add(new HashMap<>());
                }
                found.get(word.domain()).merge(String.join(" ", word.words()), word.points(), Math::max);
            }
        }
    }

    private @Nullable String reason(Statement statement, List<Map<String, Integer>> found, Set<String> harm) {
        String idiom = idiom(statement);
        if (idiom != null) {
            return "a figure of speech: " + idiom;
        }
        Set<String> own = words(statement);
        for (int i = 0; i < found.size(); i++) {
            String domain = domains.get(i).name();
            int points = 0;
            boolean strong = false;
            Set<String> telling = new LinkedHashSet<>();
            for (Map.Entry<String, Integer> word : found.get(i).entrySet()) {
                if (!own.contains(word.getKey())) {
                    points += word.getValue();
                    strong |= word.getValue() == STRONG;
                    telling.add(word.getKey());
                }
            }
            if ((!strong && !(domain.equals(SPORT) && points >= MANY)) || points < ENOUGH) {
                continue;
            }
            Anchor anchor = anchor(statement, telling);
            if (outweighs(domain, points, anchor, statement, harm)) {
                return "words of " + domain + ": " + String.join(", ", telling.stream().sorted().toList());
            }
        }
        return null;
    }

    /** The set phrase that the trigger is a part of, whoever takes part, or null. */
    private @Nullable String idiom(Statement statement) {
        Sentence sentence = statement.candidates().sentence();
        int end = Math.min(sentence.size(), statement.last() + LONGEST_IDIOM);
        for (int at = statement.trigger(); at < end; at++) {
            String lemma = sentence.lowerLemma(at);
            String form = sentence.lowerForm(at);
            for (String key : lemma.equals(form) ? List.of(lemma) : List.of(lemma, form)) {
                for (Word word : byLast.getOrDefault(key, List.of())) {
                    if (word.points() == STRONG && word.words().size() > 1 && IDIOMS.contains(domains.get(word.domain()).name())) {
                        int first = FillerTests.firstOfPhrase(word.words(), sentence, at);
                        if (first >= 0 && first <= statement.trigger()) {
                            return String.join(" ", word.words());
                        }
                    }
                }
            }
        }
        return null;
    }

    private static boolean outweighs(String domain, int points, Anchor anchor, Statement statement, Set<String> harm) {
        EventType type = statement.rule().type();
        if (domain.equals(PETTY_CRIME)) {
            return OF_THE_LAW.contains(type) && !isPolitical(statement, statement.fillers(Role.RECIPIENT));
        }
        if (domain.equals(DRILL)) {
            return type == EventType.ASSAULT && anchor != Anchor.ARMED;
        }
        if (type == EventType.AID && DEADLY.contains(domain)) {
            return domain.equals(ACCIDENT) && anchor == Anchor.NONE;
        }
        if ("censor".equals(statement.rule().mode())) {
            return false;
        }
        boolean ofWork = type == EventType.PROTEST || type == EventType.THREATEN;
        if (ofWork && (DEADLY.contains(domain) || isLabour(statement))) {
            return false;
        }
        boolean deaths = type == EventType.ASSAULT && !DEADLY.contains(domain) && (harms(statement, harm) || hitsPeople(statement));
        return switch (anchor) {
            case NONE -> !deaths;
            case STATE -> domain.equals(SPORT)
                    ? ON_THE_FIELD.contains(type) && points >= MANY && !deaths && statement.fillers(Role.TARGET).isEmpty()
                    : type == EventType.ASSAULT && points >= ENOUGH_AGAINST_STATES && !deaths;
            case POLITICAL, ARMED -> false;
        };
    }

    /** Lemmas and forms of the trigger, which speak for nothing. */
    private static Set<String> words(Statement statement) {
        Sentence sentence = statement.candidates().sentence();
        Set<String> words = new LinkedHashSet<>();
        for (int at = statement.first(); at <= statement.last(); at++) {
            words.add(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
            words.add(sentence.token(at).form().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static boolean harms(Statement statement, Set<String> harm) {
        Sentence sentence = statement.candidates().sentence();
        return harm.contains(sentence.token(statement.trigger()).lemma())
                || statement.absorbed().stream().anyMatch(token -> harm.contains(sentence.token(token).lemma()));
    }

    private static boolean isLabour(Statement statement) {
        return statement.fillers(Role.ACTOR).stream()
                .map(filler -> statement.candidates().actorAt(filler.token()))
                .anyMatch(actor -> actor != null && holds(actor, PROTESTING));
    }

    private static boolean hitsPeople(Statement statement) {
        return statement.fillers(Role.RECIPIENT).stream()
                .map(filler -> statement.candidates().actorAt(filler.token()))
                .anyMatch(actor -> actor != null && actor.human() && actor.form() != ActorMention.Form.PRONOUN && !isNamelessGroup(actor));
    }

    /** A word that tells of the domain does not speak against it: the captain of a team. */
    private static Anchor anchor(Statement statement, Set<String> telling) {
        Candidates candidates = statement.candidates();
        boolean weapon = !statement.fillers(Role.WEAPON).isEmpty() || !candidates.weapons().isEmpty();
        Anchor best = weapon ? Anchor.ARMED : Anchor.NONE;
        for (Role role : new Role[] {Role.ACTOR, Role.RECIPIENT}) {
            for (Filler filler : statement.fillers(role)) {
                Anchor anchor = anchor(candidates, filler.token());
                ActorMention actor = candidates.actorAt(filler.token());
                boolean named = actor != null && actor.entry() != null;
                if (!named && anchor.compareTo(Anchor.STATE) > 0 && telling.contains(candidates.sentence().lowerLemma(filler.token()))) {
                    anchor = Anchor.STATE;
                }
                best = anchor.compareTo(best) > 0 ? anchor : best;
            }
        }
        return best;
    }

    /** Gangs and burglars bear arms at times, and are no party for that. */
    private static boolean isPolitical(Statement statement, List<Filler> fillers) {
        Candidates candidates = statement.candidates();
        return fillers.stream().map(Filler::token).anyMatch(token -> {
            ActorMention actor = candidates.actorAt(token);
            boolean criminal = actor != null && actor.role() != null && actor.role().sectors().contains("CRM");
            return !criminal && anchor(candidates, token).compareTo(Anchor.POLITICAL) >= 0;
        });
    }

    /** "an army of crabs" */
    static boolean isCrowdOfThings(Candidates candidates, ActorMention actor) {
        if (actor.entry() != null || actor.role() == null || actor.role().kind() == RoleNoun.Kind.PERSON) {
            return false;
        }
        Sentence sentence = candidates.sentence();
        for (int child : sentence.children(actor.head())) {
            int mark = sentence.child(child, "case");
            boolean of = mark >= 0 && sentence.lowerForm(mark).equals("of");
            if (of && sentence.token(child).tag().equals("NNS") && candidates.actorAt(child) == null) {
                return true;
            }
        }
        return false;
    }

    /** "a chemicals group" can be a company. */
    private static boolean isNamelessGroup(ActorMention actor) {
        return actor.role() != null && actor.role().kind() == RoleNoun.Kind.GROUP && actor.role().sectors().isEmpty();
    }

    private static Anchor anchor(Candidates candidates, int token) {
        ActorMention actor = candidates.actorAt(token);
        if (actor == null) {
            return candidates.nationalityAt(token) != null || candidates.placeAt(token) != null ? Anchor.STATE : Anchor.NONE;
        }
        if (isCrowdOfThings(candidates, actor)) {
            return Anchor.NONE;
        }
        if (actor.armed()) {
            return Anchor.ARMED;
        }
        if (isPolitical(actor)) {
            return Anchor.POLITICAL;
        }
        boolean state = actor.form() == ActorMention.Form.STATE || actor.form() == ActorMention.Form.CAPITAL
                || actor.form() == ActorMention.Form.PEOPLE || holds(actor, OF_STATE);
        return state ? Anchor.STATE : Anchor.NONE;
    }

    /** Whether an actor is known by name, or by an office or side in politics. */
    static boolean isPolitical(ActorMention actor) {
        return actor.entry() != null || holds(actor, POLITICAL);
    }

    private static boolean holds(ActorMention actor, Set<String> sectors) {
        return actor.role() != null && actor.role().sectors().stream().anyMatch(sectors::contains);
    }
}
