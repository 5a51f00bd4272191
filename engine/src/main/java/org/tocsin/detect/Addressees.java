package org.tocsin.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/**
 * Whom a protest or a threat is meant for, where not its own words say so but those of its purpose or its condition: "went
 * on strike to demand more pay of the ministry", "rallied over the killing of a driver by soldiers", "threatened to break off
 * the talks unless Israel withdrew".
 */
final class Addressees {

    private static final int DEEPEST = 8;

    private static final Step SUBJECT = new Step(Function.SUBJECT, "");

    /** Kinds of statements whose recipient a protest is meant for, if they tell its purpose. */
    private static final Set<EventType> PURPOSES = Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT);

    /** Kinds of deeds that protests are against. */
    private static final Set<EventType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE, EventType.REJECT);

    private static final Set<String> AGAINST = Set.of("against", "over", "at", "about", "of");

    private static final Set<String> BELOW =
            Set.of("advcl", "acl", "acl:relcl", "xcomp", "ccomp", "dep", "conj", "obl", "nmod", "obj", "parataxis");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");

    private final Candidates candidates;
    private final Sentence sentence;
    private final Arguments arguments;

    Addressees(Candidates candidates, Arguments arguments) {
        this.candidates = candidates;
        this.sentence = candidates.sentence();
        this.arguments = arguments;
    }

    /** The statements, those without a recipient with whom the rest of the sentence says that they are meant for. */
    List<Statement> fill(List<Statement> statements) {
        List<Statement> filled = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            List<Filler> addressed = statement.fillers(Role.RECIPIENT).isEmpty() ? addressed(statement, statements) : List.of();
            filled.add(addressed.isEmpty() ? statement : with(statement, addressed));
        }
        return filled;
    }

    private List<Filler> addressed(Statement statement, List<Statement> statements) {
        if (statement.rule().type() == EventType.PROTEST) {
            return ofProtest(statement, statements);
        }
        return statement.rule().type() == EventType.THREATEN ? ofThreat(statement) : List.of();
    }

    private static Statement with(Statement statement, List<Filler> recipients) {
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        roles.putAll(statement.roles());
        roles.put(Role.RECIPIENT, recipients);
        return new Statement(
                statement.candidates(), statement.rule(), statement.trigger(), statement.first(), statement.last(),
                statement.predicate(), roles, statement.absorbed());
    }

    private List<Filler> ofProtest(Statement protest, List<Statement> statements) {
        for (Statement other : statements) {
            List<Filler> recipients = others(other.fillers(Role.RECIPIENT), protest);
            boolean purpose = PURPOSES.contains(other.rule().type()) && !recipients.isEmpty() && isPurpose(other, protest);
            if (purpose && isBelow(other.trigger(), protest, Set.of())) {
                return recipients;
            }
        }
        for (Statement other : statements) {
            List<Filler> doers = others(other.fillers(Role.ACTOR), protest);
            if (DEEDS.contains(other.rule().type()) && !doers.isEmpty() && isBelow(other.trigger(), protest, AGAINST)) {
                return doers;
            }
        }
        return List.of();
    }

    /** What the protesters do themselves or a clause without a doer says: "demanding", "to denounce". */
    private boolean isPurpose(Statement other, Statement protest) {
        List<Filler> doers = other.fillers(Role.ACTOR);
        Token word = sentence.token(other.predicate());
        boolean open = word.tag().equals("VBG") || word.tag().equals("VB") || word.isNoun();
        boolean taken = doers.stream().allMatch(doer -> isPronoun(doer.token()));
        return taken ? open : doers.size() != others(doers, protest).size();
    }

    private boolean isPronoun(int token) {
        ActorMention actor = candidates.actorAt(token);
        return actor != null && actor.form() == ActorMention.Form.PRONOUN;
    }

    /** The fillers that are not among the protesters or threateners themselves. */
    private static List<Filler> others(List<Filler> fillers, Statement statement) {
        return fillers.stream()
                .filter(filler -> statement.fillers(Role.ACTOR).stream().noneMatch(own -> own.token() == filler.token()))
                .toList();
    }

    /** Whether a word hangs below a statement's; where prepositions are given, one of them must be on the way. */
    private boolean isBelow(int token, Statement statement, Set<String> prepositions) {
        boolean marked = prepositions.isEmpty();
        int at = token;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            if (at == statement.trigger() || at == statement.predicate() || statement.absorbed().contains(at)) {
                return marked && steps > 0;
            }
            if (!BELOW.contains(sentence.token(at).relation())) {
                return false;
            }
            int mark = sentence.child(at, "case");
            marked |= mark >= 0 && prepositions.contains(sentence.lowerForm(mark));
            at = sentence.token(at).head();
        }
        return false;
    }

    /** "threatened to leave the talks if Israel builds": who can turn the threat away. */
    private List<Filler> ofThreat(Statement threat) {
        for (int clause = threat.trigger() + 1; clause < sentence.size(); clause++) {
            if (isCondition(clause) && isBelow(clause, threat, Set.of())) {
                return others(subjects(clause, threat), threat);
            }
        }
        return List.of();
    }

    private boolean isCondition(int clause) {
        int mark = sentence.token(clause).relation().equals("advcl") ? sentence.child(clause, "mark") : -1;
        return mark >= 0 && CONDITIONS.contains(sentence.lowerForm(mark));
    }

    private List<Filler> subjects(int clause, Statement threat) {
        List<Filler> found = new ArrayList<>(1);
        String path = sentence.token(threat.trigger()).form() + " <condition " + sentence.token(clause).form();
        for (int subject : arguments.step(clause, SUBJECT)) {
            ActorMention actor = candidates.actorAt(subject);
            if (actor != null && actor.form() != ActorMention.Form.PRONOUN) {
                found.add(new Filler(subject, path + " <subject " + sentence.token(subject).form()));
            }
        }
        return found;
    }
}
