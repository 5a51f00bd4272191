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
import org.tocsin.knowledge.WordSet;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/**
 * Tells words of conflict that mean something else by the words around them: batters bombard a bullpen, a bidder lays siege
 * to a firm, a virus attacks birds. A domain's strong word counts three points, a weak one a single point. Three points,
 * a strong word among them, outweigh a statement in which no state, armed body, office holder or weapon has a part; eight outweigh an assault between
 * states.
 */
final class FalseFriends {

    private static final int STRONG = 3;
    private static final int ENOUGH = 3;
    private static final int ENOUGH_AGAINST_STATES = 8;

    /** Domains in which people die, so that deaths speak for no conflict. */
    private static final Set<String> DEADLY = Set.of("nature", "health", "accident", "petty-crime", "drill", "history", "statistics");

    /** The domain of crimes that are no conflict: who arrests or judges is always of the state. */
    private static final String PETTY_CRIME = "petty-crime";

    private static final String DRILL = "drill";

    private static final Set<EventType> OF_THE_LAW =
            Set.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.REQUEST, EventType.RETREAT);

    private static final Set<String> POLITICAL = Set.of(
            "GOV", "MIL", "REB", "PTY", "OPP", "LEG", "SPY", "IGO", "PRM", "UAF", "SEP", "REF", "JRN", "ELI", "UNO");

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
        for (String phrase : words.phrases()) {
            List<String> parts = List.of(phrase.split(" ", -1));
            byLast.computeIfAbsent(parts.get(parts.size() - 1), key -> new ArrayList<>(1))
                    .add(new Word(domain, points, parts));
        }
    }

    /** Moves the statements that are of another domain from a list to the rejections. */
    void remove(List<Statement> statements, Set<String> harm, List<Rejection> rejections) {
        if (statements.isEmpty() || byLast.isEmpty()) {
            return;
        }
        List<Map<String, Integer>> found = found(statements.get(0).candidates().sentence());
        if (found.isEmpty()) {
            return;
        }
        statements.removeIf(statement -> {
            String reason = reason(statement, found, harm);
            if (reason != null) {
                rejections.add(new Rejection(
                        statement.rule(), statement.trigger(), statement.first(), statement.last(),
                        statement.rule().conditions().size(), Rejection.Cause.FALSE_FRIEND, null, reason));
            }
            return reason != null;
        });
    }

    /** The words of each domain with their points; an empty list where there are none at all. */
    private List<Map<String, Integer>> found(Sentence sentence) {
        List<Map<String, Integer>> found = new ArrayList<>(0);
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            String form = token.form().toLowerCase(Locale.ROOT);
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
        Set<String> own = words(statement);
        Anchor anchor = null;
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
            if (!strong || points < ENOUGH) {
                continue;
            }
            anchor = anchor == null ? anchor(statement) : anchor;
            if (outweighs(domain, points, anchor, statement, harm)) {
                return "words of " + domain + ": " + String.join(", ", telling.stream().sorted().toList());
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
            return false;
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
            case STATE -> type == EventType.ASSAULT && points >= ENOUGH_AGAINST_STATES && !deaths;
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
                .anyMatch(actor -> actor != null && actor.human() && actor.form() != ActorMention.Form.PRONOUN);
    }

    private static Anchor anchor(Statement statement) {
        Candidates candidates = statement.candidates();
        boolean weapon = !statement.fillers(Role.WEAPON).isEmpty() || !candidates.weapons().isEmpty();
        Anchor best = weapon ? Anchor.ARMED : Anchor.NONE;
        for (Role role : new Role[] {Role.ACTOR, Role.RECIPIENT}) {
            for (Filler filler : statement.fillers(role)) {
                Anchor anchor = anchor(candidates, filler.token());
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

    private static Anchor anchor(Candidates candidates, int token) {
        ActorMention actor = candidates.actorAt(token);
        if (actor == null) {
            return candidates.nationalityAt(token) != null || candidates.placeAt(token) != null ? Anchor.STATE : Anchor.NONE;
        }
        if (actor.armed()) {
            return Anchor.ARMED;
        }
        if (actor.entry() != null || holds(actor, POLITICAL)) {
            return Anchor.POLITICAL;
        }
        boolean state = actor.form() == ActorMention.Form.STATE || actor.form() == ActorMention.Form.CAPITAL
                || actor.form() == ActorMention.Form.PEOPLE || holds(actor, OF_STATE);
        return state ? Anchor.STATE : Anchor.NONE;
    }

    private static boolean holds(ActorMention actor, Set<String> sectors) {
        return actor.role() != null && actor.role().sectors().stream().anyMatch(sectors::contains);
    }
}
