package org.tocsin.detect;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.WordSet;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/**
 * Tells acts that nobody did: those of a story's characters ("a comedy about a colonel who declares war"), and force that
 * is a figure of speech, in a text that names no party of a conflict, no arms and no dead ("the widow's pension battle").
 */
final class Figurative {

    /** A story can be banned, its author arrested or praised: only what it tells is no event. */
    private static final Set<EventType> TOLD = EnumSet.complementOf(EnumSet.of(
            EventType.SUPPORT, EventType.ACCUSE, EventType.CONSULT, EventType.REQUEST, EventType.AGREE));

    private static final Set<EventType> OF_FORCE = EnumSet.of(
            EventType.ASSAULT, EventType.MOBILIZE, EventType.THREATEN, EventType.RETREAT, EventType.COERCE);

    private static final Set<EventType> OF_WORDS = EnumSet.of(
            EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE, EventType.COOPERATE, EventType.AID,
            EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SANCTION);

    /** Those who speak on public matters, though they are of no state. */
    private static final Set<String> PUBLIC = Set.of("LAB", "EDU", "NGO", "REL", "SOC", "CRM", "MED", "AGR", "REF");

    private static final Set<String> TRADE = Set.of("BUS", "EDU");

    /** How far below an act the place may hang at which it is said to happen. */
    private static final int NEAR = 2;

    private final WordSet works;
    private final WordSet narrating;
    private final WordSet figures;
    private final WordSet players;
    private final Set<String> occurrence;

    Figurative(Grammar grammar) {
        this.works = grammar.fiction();
        this.narrating = grammar.narrating();
        this.figures = grammar.figures();
        this.players = grammar.players();
        this.occurrence = grammar.occurrence();
    }

    /** The reason why nobody did what a statement says, or null. */
    @Nullable String reason(Statement statement, boolean anchored, boolean people, Surroundings around) {
        String work = TOLD.contains(statement.rule().type()) ? work(statement) : null;
        if (work != null) {
            return "told by a work of fiction: " + work;
        }
        if (anchored || around.conflict()) {
            return null;
        }
        if (!people && isFigure(statement)) {
            return "a word of force in a text that names no party of a conflict, no arms and no dead";
        }
        return OF_WORDS.contains(statement.rule().type()) && isPrivate(statement)
                ? "between private parties, in a text that names none of politics or arms"
                : null;
    }

    /** A pronoun can stand for a state that the sentence names. */
    private static boolean isPrivate(Statement statement) {
        Candidates candidates = statement.candidates();
        boolean pronoun = Stream.of(Role.ACTOR, Role.RECIPIENT)
                .flatMap(role -> statement.fillers(role).stream())
                .map(filler -> candidates.actorAt(filler.token()))
                .anyMatch(actor -> actor != null && actor.form() == ActorMention.Form.PRONOUN);
        return candidates.actors().stream().noneMatch(actor -> isPublic(actor) || (pronoun && isState(actor)));
    }

    private static boolean isState(ActorMention actor) {
        return actor.form() == ActorMention.Form.STATE || actor.form() == ActorMention.Form.CAPITAL;
    }

    private static boolean isPublic(ActorMention actor) {
        return actor.form() == ActorMention.Form.PERSON
                || (actor.role() != null && actor.role().sectors().stream().anyMatch(PUBLIC::contains));
    }

    private boolean isFigure(Statement statement) {
        Sentence sentence = statement.candidates().sentence();
        return OF_FORCE.contains(statement.rule().type())
                && FillerTests.isWord(figures, sentence, statement.last())
                && (statement.first() == statement.last()
                        || !FillerTests.isWord(figures, sentence, statement.trigger()))
                && (isOfTrade(statement)
                        || (statement.fillers(Role.TARGET).isEmpty()
                                && !happens(sentence.token(statement.trigger()), sentence)
                                && !hasPlace(statement)));
    }

    /** Whether firms or the like are said to do it, or something that is no actor at all: "bakers invade the old quarter". */
    private static boolean isOfTrade(Statement statement) {
        Candidates candidates = statement.candidates();
        List<Filler> actors = statement.fillers(Role.ACTOR);
        if (!actors.isEmpty()) {
            return actors.stream().map(filler -> candidates.actorAt(filler.token())).allMatch(Figurative::isFirm);
        }
        int subject = candidates.sentence().child(statement.predicate(), "nsubj");
        return subject >= 0
                && candidates.sentence().token(subject).isNoun()
                && candidates.actorAt(subject) == null
                && subject != statement.trigger()
                && statement.fillers(Role.WEAPON).isEmpty();
    }

    private static boolean isFirm(@Nullable ActorMention actor) {
        return actor != null && actor.entry() == null
                && (actor.form() == ActorMention.Form.ORGANIZATION
                        || (actor.role() != null && TRADE.containsAll(actor.role().sectors())));
    }

    /** "Fighting erupted": what breaks out or goes on is no figure. */
    private boolean happens(Token word, Sentence sentence) {
        return word.relation().startsWith("nsubj") && occurrence.contains(sentence.lowerLemma(word.head()));
    }

    private static boolean hasPlace(Statement statement) {
        Candidates candidates = statement.candidates();
        return candidates.places().stream().anyMatch(place -> {
            int at = place.last();
            for (int step = 0; step <= NEAR && at >= 0; step++) {
                if (at == statement.trigger() || at == statement.predicate()) {
                    return true;
                }
                at = candidates.sentence().token(at).head();
            }
            return false;
        });
    }

    /** The work that tells of an act: it governs the act, or it is what a verb of telling above it starts from. */
    private @Nullable String work(Statement statement) {
        Sentence sentence = statement.candidates().sentence();
        Set<Integer> seen = new HashSet<>();
        int at = statement.trigger();
        boolean own = true;
        while (at >= 0 && seen.add(at)) {
            Token token = sentence.token(at);
            own |= at == statement.predicate();
            String told = toldBy(sentence, at, own);
            if (told != null) {
                return told;
            }
            own &= token.relation().equals("conj");
            at = token.head();
            if (at >= 0 && isWork(sentence, at) && !isDoneTo(sentence, token)) {
                return sentence.token(at).form();
            }
        }
        return null;
    }

    /** "the novel that was burned": a relative clause without a doer of its own is about the work itself. */
    private static boolean isDoneTo(Sentence sentence, Token act) {
        int subject = sentence.child(act.index(), "nsubj");
        boolean own = subject >= 0 && !sentence.token(subject).tag().startsWith("W");
        return !act.relation().startsWith("nmod") && !own;
    }

    private @Nullable String toldBy(Sentence sentence, int verb, boolean own) {
        boolean tells = FillerTests.isWord(narrating, sentence, verb);
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            boolean subject = tells && relation.startsWith("nsubj");
            boolean party = relation.startsWith("nsubj") || relation.equals("obj");
            if (party && FillerTests.isWord(players, sentence, child)) {
                return sentence.token(child).form();
            }
            boolean scene = own && relation.startsWith("obl") && isIn(sentence, child);
            if ((subject || scene) && isWork(sentence, child)) {
                return sentence.token(child).form();
            }
        }
        return null;
    }

    private static boolean isIn(Sentence sentence, int token) {
        int mark = sentence.child(token, "case");
        return mark >= 0 && sentence.lowerForm(mark).equals("in");
    }

    private boolean isWork(Sentence sentence, int token) {
        return FillerTests.isWord(works, sentence, token);
    }
}
