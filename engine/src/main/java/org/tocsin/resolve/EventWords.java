package org.tocsin.resolve;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Context.Part;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.Candidates;

/**
 * Which words of a sentence belong to one statement, and to which part of it: its trigger, what it is about, the phrases of
 * those who take part. Relative clauses, appositions, coordinated clauses, the time and the place of the act, and clauses
 * that state another event by its side are not its words; complements are, whatever they state.
 */
final class EventWords {

    /** What follows these tells when, how or in spite of what the act was, or whose another was, and not its matter. */
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "after", "before", "since", "until", "till", "during", "amid", "amidst", "despite", "following", "within",
            "throughout", "while", "when", "as", "if", "unless", "although", "though", "whereas", "without", "except",
            "according", "like", "unlike", "alongside", "by");

    private static final Set<String> GROUND = Set.of("over", "for", "about");
    private static final Set<String> COMPLEMENT = Set.of("of", "over", "for", "about", "against", "from", "on", "with");
    private static final Set<String> OF = Set.of("of");

    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "from", "to", "across", "around", "outside", "inside", "into", "through", "along", "toward",
            "towards", "off", "between", "outskirts");

    /** Participles of these types say what a protest is for: "marched, demanding elections". */
    private static final Set<EventType> VOICED = Set.of(
            EventType.REQUEST, EventType.PROTEST, EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

    private final Statement statement;
    private final List<Statement> all;
    private final Candidates candidates;
    private final Sentence sentence;
    private final byte[] parts;

    private EventWords(Statement statement, List<Statement> all) {
        this.statement = statement;
        this.all = all;
        this.candidates = statement.candidates();
        this.sentence = candidates.sentence();
        this.parts = new byte[sentence.size()];
    }

    /**
     * The parts of a statement's words, a bit of {@link #bit} for each; 0 for words that are not its own.
     *
     * @param statement the statement
     * @param all all statements of its sentence
     */
    static byte[] of(Statement statement, List<Statement> all) {
        EventWords words = new EventWords(statement, all);
        words.markParties(Role.ACTOR, Part.ACTOR);
        words.markParties(Role.RECIPIENT, Part.RECIPIENT);
        for (Filler filler : statement.fillers(Role.TARGET)) {
            words.phrase(filler.token(), bit(Part.MATTER));
        }
        words.markAct(statement.trigger());
        for (int absorbed : statement.absorbed()) {
            words.markAct(absorbed);
        }
        words.matter(statement.trigger());
        if (statement.predicate() != statement.trigger()) {
            words.matter(statement.predicate());
        }
        for (int absorbed : statement.absorbed()) {
            words.matter(absorbed);
        }
        return words.parts;
    }

    static byte bit(Part part) {
        return switch (part) {
            case ACT -> 1;
            case MATTER -> 2;
            case ACTOR -> 4;
            case RECIPIENT -> 8;
            case HEADS -> 16;
        };
    }

    private void markParties(Role role, Part part) {
        for (Filler filler : statement.fillers(role)) {
            parts[filler.token()] |= bit(Part.HEADS);
            phrase(filler.token(), bit(part));
        }
    }

    /** The words of a phrase that are not yet another part's. */
    private void phrase(int head, byte part) {
        if ((parts[head] & ~bit(Part.HEADS)) != 0) {
            return;
        }
        parts[head] |= part;
        for (int child : sentence.children(head)) {
            if (isGround(child) && (parts[head] & bit(Part.HEADS)) != 0) {
                // "sanctions on two generals over abuses": the parser hangs the ground of an act on its last noun.
                parts[child] |= bit(Part.MATTER);
                matter(child);
            } else if (modifies(child) && !circumstance(child)) {
                phrase(child, part);
            }
        }
    }

    /** "over", "for" and "about" name the ground of an act, and so does "of" after words of accusation. */
    private boolean isGround(int token) {
        return sentence.token(token).relation().equals("nmod")
                && parts[token] == 0
                && (joinedBy(token, GROUND)
                        || (statement.rule().type() == EventType.ACCUSE && joinedBy(token, OF) && !isNamed(token)));
    }

    private boolean isNamed(int token) {
        return candidates.actorAt(token) != null || candidates.placeAt(token) != null;
    }

    private boolean modifies(int token) {
        String relation = sentence.token(token).relation();
        return switch (relation) {
            case "compound", "amod", "nmod", "nmod:poss", "flat", "case", "nummod", "advmod", "fixed" -> true;
            default -> false;
        };
    }

    private void markAct(int trigger) {
        int first = trigger == statement.trigger() ? statement.first() : trigger;
        int last = trigger == statement.trigger() ? statement.last() : trigger;
        for (int at = first; at <= last; at++) {
            parts[at] |= bit(Part.ACT);
        }
        parts[trigger] |= bit(Part.ACT);
        for (int child : sentence.children(trigger)) {
            String relation = sentence.token(child).relation();
            if ((relation.equals("compound") || relation.equals("amod")) && parts[child] == 0) {
                phrase(child, bit(Part.ACT));
            }
        }
    }

    /** What hangs from a word of the act. */
    private void matter(int head) {
        for (int child : sentence.children(head)) {
            if (parts[child] == 0 && belongs(child, head)) {
                parts[child] |= bit(Part.MATTER);
                matter(child);
            }
        }
    }

    private boolean belongs(int child, int head) {
        Token word = sentence.token(child);
        String relation = word.relation();
        switch (relation) {
            case "acl:relcl", "appos", "parataxis", "punct", "discourse", "vocative", "obl:tmod", "cc", "dislocated" -> {
                return false;
            }
            case "conj" -> {
                return !word.isVerb() && !statesOther(child);
            }
            case "acl" -> {
                return !word.tag().equals("VBN") && !word.tag().equals("VBD") && own(child) && !circumstance(child);
            }
            case "advcl" -> {
                boolean content = word.tag().equals("VBG") || isInfinitive(child) || hasMark(child, "because");
                // "accused of spreading", "jailed for smuggling": complements, whatever they state.
                return joinedBy(child, COMPLEMENT) || (content && child > head && own(child) && !circumstance(child));
            }
            default -> {
                return !circumstance(child) && !isWhere(child);
            }
        }
    }

    /** Whether a clause states no other event, or says what a protest is for. */
    private boolean own(int token) {
        for (Statement other : all) {
            if (states(other, token)) {
                return statement.rule().type() == EventType.PROTEST && VOICED.contains(other.rule().type());
            }
        }
        return true;
    }

    private boolean statesOther(int token) {
        for (Statement other : all) {
            if (states(other, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another event than this one, or its announcement, is stated by a token. */
    private boolean states(Statement other, int token) {
        return other.trigger() != statement.trigger() && (other.trigger() == token || other.predicate() == token);
    }

    private boolean isInfinitive(int token) {
        int mark = sentence.child(token, "mark");
        return mark >= 0 && sentence.token(mark).tag().equals("TO");
    }

    private boolean hasMark(int token, String form) {
        int mark = sentence.child(token, "mark");
        return mark >= 0 && lower(mark).equals(form);
    }

    private boolean circumstance(int token) {
        return joinedBy(token, CIRCUMSTANCE);
    }

    /** The place of an act: "in oil-rich Delta state". */
    private boolean isWhere(int token) {
        return candidates.placeAt(token) != null && joinedBy(token, WHERE);
    }

    private boolean joinedBy(int token, Set<String> words) {
        for (int child : sentence.children(token)) {
            String relation = sentence.token(child).relation();
            if ((relation.equals("case") || relation.equals("mark")) && words.contains(lower(child))) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return sentence.lowerForm(token);
    }
}
