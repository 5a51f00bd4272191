package org.tocsin.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Statement;
import org.tocsin.document.Quote;
import org.tocsin.event.EventType;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.NounPhrases;
import org.tocsin.recognize.Quantity;
import org.tocsin.recognize.QuantityFinder;
import org.tocsin.resolve.Participants.Resolved;
import org.tocsin.resolve.Resolver.ResolvedEvent;

/**
 * Whose acts do what a sentence tells of: in "The coalition conducted 23 strikes. Near Palmyra, two strikes destroyed a
 * tank" and in "the strikes destroyed a tank" the strikes are the coalition's. Only acts that the text takes up by "the",
 * or by counting them out of a larger number, are somebody's whom it named before.
 */
final class CountedActs {

    /** Lists of acts are long. */
    private static final int REACH = 15;

    private static final QuantityFinder QUANTITIES = new QuantityFinder();

    private static final Set<String> ACTS =
            Set.of("strike", "airstrike", "attack", "raid", "mission", "operation", "bombardment", "sortie", "bombing", "shelling");

    private static final Set<String> GOING_ON = Set.of("conj", "parataxis", "dep");

    private static final Set<String> TAKING_UP = Set.of("the", "these", "those");

    private CountedActs() {}

    /**
     * The doers of the acts that stand as a statement's subject; none where the text does not say whose they are.
     *
     * @param statement an assault without an actor
     * @param here its sentence
     * @param earlier the events of the sentences before, by sentence
     */
    static List<Resolved> doers(Statement statement, SentenceFindings here, List<List<ResolvedEvent>> earlier) {
        Sentence sentence = here.sentence();
        int subject = statement.rule().type() == EventType.ASSAULT ? subject(sentence, statement.predicate()) : -1;
        if (subject < 0 || !ACTS.contains(lemma(sentence, subject))) {
            return List.of();
        }
        int count = count(sentence, subject);
        boolean takenUp = isTakenUp(sentence, subject);
        Event before = takenUp || count > 0 ? last(lemma(sentence, subject), earlier) : null;
        if (before == null || (!takenUp && before.count() < count)) {
            return List.of();
        }
        int first = NounPhrases.first(sentence, subject);
        Quote words = Participants.quote(sentence, here.text(), first, subject);
        return before.actors().stream()
                .map(who -> new Resolved(
                        first, subject, who.in(words, null), "\"" + words.text() + "\" stands for its doer \"" + who.name() + "\""))
                .toList();
    }

    /** The doers of acts and how many there were of these; 0 where that is not said. */
    private record Event(List<Participant> actors, int count) {}

    private static @Nullable Event last(String act, List<List<ResolvedEvent>> earlier) {
        for (int at = earlier.size() - 1; at >= Math.max(0, earlier.size() - REACH); at--) {
            List<ResolvedEvent> events = earlier.get(at);
            for (int i = events.size() - 1; i >= 0; i--) {
                Statement statement = events.get(i).statement();
                Sentence sentence = statement.candidates().sentence();
                boolean same = statement.rule().type() == EventType.ASSAULT && lemma(sentence, statement.trigger()).equals(act);
                if (same && !events.get(i).event().actor().isEmpty() && !statement.fillers(Role.ACTOR).isEmpty()) {
                    return new Event(events.get(i).event().actor(), count(sentence, statement.trigger()));
                }
            }
        }
        return null;
    }

    /** The subject of a clause, or of the one that it goes on from: "struck a tank; destroyed a bridge". */
    private static int subject(Sentence sentence, int predicate) {
        int at = predicate;
        while (at >= 0 && sentence.child(at, "nsubj") < 0 && GOING_ON.contains(sentence.token(at).relation())) {
            at = sentence.token(at).head();
        }
        return at < 0 ? -1 : sentence.child(at, "nsubj");
    }

    private static boolean isTakenUp(Sentence sentence, int act) {
        int first = NounPhrases.first(sentence, act);
        boolean alone = first == act || sentence.token(first).tag().equals("CD");
        return alone && first > 0 && TAKING_UP.contains(sentence.token(first - 1).form().toLowerCase(Locale.ROOT));
    }

    private static int count(Sentence sentence, int act) {
        int numeral = sentence.child(act, "nummod");
        if (numeral < 0) {
            return 0;
        }
        for (Quantity quantity : QUANTITIES.find(sentence)) {
            if (quantity.firstToken() <= numeral && numeral <= quantity.lastToken() && quantity.best() != null) {
                return quantity.best();
            }
        }
        return 0;
    }

    /** The singular, which a tagger that takes a plural for one leaves to us. */
    private static String lemma(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
