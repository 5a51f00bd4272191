package org.tocsin.resolve;

import java.util.List;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.event.Factuality;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;

/**
 * What can be seen of an event that says how likely its type and participants are right. What each sign is worth stands in
 * {@link org.tocsin.knowledge.ConfidenceTable}.
 *
 * <table>
 * <caption>Signs</caption>
 * <tr><th>sign</th><th>values</th></tr>
 * <tr><td>type</td><td>the PLOVER type</td></tr>
 * <tr><td>actor, recipient</td><td>known: the knowledge base knows one; coded: one has a country or a sector; plain: neither;
 *     none: nobody is named</td></tr>
 * <tr><td>trigger</td><td>verb, noun, adjective</td></tr>
 * <tr><td>acting, undergoing</td><td>how the role of the actor, of the recipient was first filled: subject, object, link:
 *     by one other step in the tree; far: by several; none</td></tr>
 * <tr><td>sides</td><td>both, actor, recipient, none: those that are named</td></tr>
 * <tr><td>factuality</td><td>asserted, claimed ...</td></tr>
 * <tr><td>primary</td><td>yes, no</td></tr>
 * <tr><td>sentence</td><td>short: fewer than 15 tokens; middle: fewer than 30; long</td></tr>
 * </table>
 */
public final class Confidence {

    private static final int SHORT = 15;
    private static final int MIDDLE = 30;

    private Confidence() {}

    /** The signs of an event, in a fixed order. */
    public static List<String> signs(
            Statement statement,
            Factuality factuality,
            boolean primary,
            List<Participant> actor,
            List<Participant> recipient) {
        Rule rule = statement.rule();
        return List.of(
                "type " + rule.type(),
                "actor " + side(actor),
                "recipient " + side(recipient),
                "trigger " + trigger(statement),
                "acting " + reach(statement, Role.ACTOR),
                "undergoing " + reach(statement, Role.RECIPIENT),
                "sides " + sides(actor, recipient),
                "factuality " + factuality.label(),
                "primary " + (primary ? "yes" : "no"),
                "sentence " + length(statement.candidates().sentence().size()));
    }

    private static String side(List<Participant> participants) {
        if (participants.isEmpty()) {
            return "none";
        }
        if (participants.stream().anyMatch(Participant::known)) {
            return "known";
        }
        boolean coded = participants.stream().anyMatch(party -> party.country() != null || !party.sectors().isEmpty());
        return coded ? "coded" : "plain";
    }

    private static String trigger(Statement statement) {
        Token head = statement.candidates().sentence().token(statement.trigger());
        return head.isVerb() ? "verb" : head.isNoun() ? "noun" : "adjective";
    }

    private static String sides(List<Participant> actor, List<Participant> recipient) {
        if (actor.isEmpty()) {
            return recipient.isEmpty() ? "none" : "recipient";
        }
        return recipient.isEmpty() ? "actor" : "both";
    }

    /** How far the first filler of a role stands from the trigger, by its path: "killed <subject gunmen". */
    private static String reach(Statement statement, Role role) {
        List<Filler> fillers = statement.fillers(role);
        if (fillers.isEmpty()) {
            return "none";
        }
        String path = fillers.get(0).path();
        long steps = path.chars().filter(c -> c == '<' || c == '>').count();
        if (steps > 1) {
            return "far";
        }
        return path.contains("<subject ") ? "subject" : path.contains("<object ") ? "object" : "link";
    }

    private static String length(int tokens) {
        return tokens < SHORT ? "short" : tokens < MIDDLE ? "middle" : "long";
    }
}
