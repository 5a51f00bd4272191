package org.tocsin.resolve;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Statement;
import org.tocsin.event.Casualties;
import org.tocsin.event.Effect;
import org.tocsin.event.EventType;
import org.tocsin.recognize.CasualtyMention;

/** Gives each group of people harmed to the statement of its sentence that harmed them: to one, never to two. */
final class CasualtyChoice {

    private CasualtyChoice() {}

    /** The casualties of each statement, parallel to the statements of one sentence. */
    static List<List<Casualties>> share(List<Statement> statements, SentenceFindings findings) {
        List<List<Casualties>> shares = new ArrayList<>(statements.size());
        statements.forEach(statement -> shares.add(new ArrayList<>(0)));
        for (CasualtyMention mention : findings.casualties()) {
            int owner = owner(statements, findings.sentence(), mention);
            if (owner >= 0 && !mention.part()) {
                shares.get(owner).add(new Casualties(
                        mention.effect(),
                        mention.who(),
                        findings.text().quote(findings.sentence().span(mention.firstToken(), mention.lastToken())),
                        mention.low(),
                        mention.best(),
                        mention.high()));
            }
        }
        return shares;
    }

    private static int owner(List<Statement> statements, Sentence sentence, CasualtyMention mention) {
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (harms(statement.rule().type(), mention.effect())) {
                int distance = distance(sentence, statement, mention.effectToken());
                if (distance < nearest) {
                    best = i;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private static boolean harms(EventType type, Effect effect) {
        return switch (effect) {
            case DETAINED -> type == EventType.COERCE;
            case DISPLACED -> type == EventType.ASSAULT || type == EventType.SANCTION || type == EventType.COERCE;
            case KILLED, INJURED, MISSING -> type == EventType.ASSAULT || type == EventType.PROTEST;
            case ABDUCTED -> type == EventType.ASSAULT;
            case DESTROYED, DAMAGED, NONE, UNKNOWN -> false;
        };
    }

    /** 0 for the statement whose own words say so, else by words apart; assault before protest. */
    private static int distance(Sentence sentence, Statement statement, int effectToken) {
        boolean own = statement.trigger() == effectToken
                || statement.absorbed().contains(effectToken)
                || statement.predicate() == effectToken;
        if (own) {
            return 0;
        }
        int head = sentence.token(effectToken).head();
        int apart = head == statement.trigger() || head == statement.predicate()
                ? 1
                : 1 + Math.abs(statement.trigger() - effectToken);
        return statement.rule().type() == EventType.PROTEST ? apart + sentence.size() : apart;
    }
}
