package org.tocsin.attribute;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.Statement;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.knowledge.Role;

/** Says what a governing verb, noun or adjective makes of its complement. */
final class Governors {

    /** The lists whose words have a say on the stance of their complements. */
    static final List<String> LISTS = List.of(
            "denying",
            "preventing",
            "preventing-from",
            "failing",
            "foiling",
            "trying",
            "refusing",
            "claiming",
            "claim-nouns",
            "alleging",
            "threatening",
            "vowing",
            "wanting",
            "planning",
            "doubting",
            "hearsay",
            "commemorating");

    private final Tree tree;
    private final Statement statement;
    private final OwnSide ownSide;
    private final Speech speech;
    private final Map<Integer, Statement> ruled;

    /** @param ruled the statements whose rules say what holds in their complements, by trigger and predicate */
    Governors(Tree tree, Statement statement, Map<Integer, Statement> ruled) {
        this.tree = tree;
        this.statement = statement;
        this.ownSide = new OwnSide(tree, statement);
        this.speech = new Speech(tree);
        this.ruled = ruled;
    }

    /**
     * @param at the word below
     * @param head the word above
     * @param inner what has been made of the act so far
     */
    Governor of(int at, int head, Reading inner) {
        Statement above = ruled.get(head);
        if (above != null && above.trigger() != statement.trigger() && above.rule().clause() != null) {
            return byRule(above.rule().clause(), head);
        }
        if (reports(at, head)) {
            return reported(at, head, inner);
        }
        return byList(at, head, inner);
    }

    /** What a participle or a relative clause says of the noun before it: "an attack claimed by the group". */
    Governor ofParticiple(int participle) {
        int agent = tree.passive(participle) ? speech.agent(participle) : speech.speakerOf(participle);
        if (tree.in("claiming", participle)) {
            return Governor.spoken(Operator.CLAIM, agent);
        }
        if (tree.in("alleging", participle)) {
            return Governor.spoken(Operator.ALLEGE, agent);
        }
        if (tree.in("foiling", participle)) {
            return Governor.of(Operator.FOIL);
        }
        return tree.in("planning", participle) ? Governor.of(Operator.PLAN) : Governor.SILENT;
    }

    /** Whether a speaker tells of its own side's deed, and the deed is not itself a word. */
    boolean isOwnDeed(int speaker) {
        return !saying() && ownSide.speaks(speaker);
    }

    /** Whether a word is one of the statement's actors itself. */
    boolean isActor(int at) {
        return statement.fillers(Role.ACTOR).stream().anyMatch(actor -> actor.token() == at);
    }

    private Governor byRule(Factuality clause, int head) {
        Operator operator = Operator.of(clause);
        return switch (clause) {
            case ALLEGED, DENIED, CLAIMED -> new Governor(operator, speech.speakerOf(head), false);
            case ASSERTED, NEGATED, PLANNED, THREATENED, HYPOTHETICAL, HISTORICAL -> new Governor(operator, -1, false);
        };
    }

    /** Whether the word above is a verb of speech and the word below what is said. */
    private boolean reports(int at, int head) {
        if (!tree.token(head).isVerb()) {
            return false;
        }
        boolean speech = tree.in("reporting", head) || tree.in("claiming", head);
        if (tree.token(at).isNoun() && !isClause(at)) {
            return tree.in("reporting-events", head);
        }
        if (tree.isRelation(at, "xcomp")) {
            return tree.in("reporting", head) && tree.passive(head);
        }
        return speech && !isSubjunctive(at, head);
    }

    private boolean isClause(int at) {
        return tree.isRelation(at, "ccomp") || tree.isRelation(at, "parataxis");
    }

    /** "suggested that he leave": no tense, so it is wanted, not said. */
    private boolean isSubjunctive(int at, int head) {
        return tree.in("wanting", head)
                && (tree.token(at).tag().equals("VB") || tree.token(at).tag().equals("VBP"))
                && tree.child(at, "aux") < 0;
    }

    private Governor reported(int at, int head, Reading inner) {
        int speaker = speech.speakerOf(head);
        boolean own = speaker >= 0 && ownSide.speaks(speaker);
        if (tree.token(at).isNoun() && !isClause(at)) {
            return new Governor(null, own ? -1 : speaker, true);
        }
        return new Governor(whatSpeechMakes(head, own, inner), speaker, true);
    }

    private @Nullable Operator whatSpeechMakes(int head, boolean own, Reading inner) {
        if (tree.in("threatening", head)) {
            return inner.factuality() == Factuality.PLANNED ? Operator.THREATEN : null;
        }
        if (inner.factuality() == Factuality.PLANNED && own && tree.in("vowing", head)) {
            return vow();
        }
        if (own) {
            return saying() ? null : Operator.CLAIM;
        }
        return tree.in("claiming", head) ? claim(speech.speakerOf(head)) : null;
    }

    /** What "claimed" makes of a deed: a claim where it is the speaker's own, else a charge. */
    Operator claim(int speaker) {
        boolean own = speaker >= 0 && (isOwnDeed(speaker) || ownSide.sharesSector(speaker));
        return own ? Operator.CLAIM : Operator.ALLEGE;
    }

    /** Whether the act is itself done by saying: "said it condemned" is no claim. */
    private boolean saying() {
        return switch (statement.rule().type()) {
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            case AGREE, CONSULT, CONCEDE, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }

    private Operator vow() {
        return isHostile() ? Operator.THREATEN : Operator.PLAN;
    }

    private boolean isHostile() {
        EventType type = statement.rule().type();
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST -> false;
            case ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
        };
    }

    private Governor byList(int at, int head, Reading inner) {
        if (tree.in("denying", head)) {
            return Governor.spoken(Operator.DENY, speech.speakerOf(head));
        }
        if (tree.in("failing", head)) {
            boolean failedItself = tree.isRelation(at, "nsubj");
            return Governor.of(failedItself ? Operator.FOIL : Operator.FAIL);
        }
        if (tree.in("foiling", head)) {
            return Governor.of(Operator.FOIL);
        }
        if (prevents(at, head)) {
            boolean against = tree.child(head, "obj") >= 0 || tree.passive(head);
            return Governor.of(against && tree.marker(at).equals("from") ? Operator.FAIL : Operator.NEGATE);
        }
        if (tree.in("trying", head)) {
            return Governor.of(Operator.TRY);
        }
        if (tree.in("refusing", head)) {
            return refused(at, head, inner);
        }
        return byWord(at, head, inner);
    }

    private boolean prevents(int at, int head) {
        if (tree.in("preventing", head)) {
            return true;
        }
        String marker = tree.marker(at);
        return tree.in("preventing-from", head) && (marker.equals("of") || marker.equals("from"));
    }

    private Governor refused(int at, int head, Reading inner) {
        if (inner.factuality() == Factuality.ALLEGED || tree.isRelation(at, "ccomp")) {
            return Governor.spoken(Operator.DENY, speech.speakerOf(head));
        }
        boolean act = tree.token(at).isVerb() || inner.factuality() != Factuality.ASSERTED || !isHostile();
        return act ? Governor.of(Operator.NEGATE) : Governor.GIVEN;
    }

    private Governor byWord(int at, int head, Reading inner) {
        if (tree.in("claiming", head) || (tree.token(head).isNoun() && tree.in("claim-nouns", head))) {
            return claimed(at, head);
        }
        if (tree.in("alleging", head) || (tree.token(head).isNoun() && tree.in("hearsay", head))) {
            return Governor.spoken(Operator.ALLEGE, speech.speakerOf(head));
        }
        if (tree.in("threatening", head)) {
            return Governor.of(Operator.THREATEN);
        }
        if (tree.in("vowing", head)) {
            return Governor.of(vow());
        }
        if (tree.in("wanting", head)) {
            return Governor.of(Operator.WANT);
        }
        return byOutlook(at, head, inner);
    }

    private Governor byOutlook(int at, int head, Reading inner) {
        if (tree.in("planning", head)) {
            return Governor.of(Operator.PLAN);
        }
        if (tree.in("doubting", head)) {
            if (tree.isRelation(at, "ccomp") && asksForPart(at)) {
                return Governor.GIVEN;
            }
            return Governor.of(tree.past(at) ? Operator.DOUBT : Operator.WANT);
        }
        if (tree.in("commemorating", head)) {
            return Governor.of(Operator.PASS);
        }
        return tree.isRelation(at, "ccomp") && inner.factuality() != Factuality.HYPOTHETICAL
                ? Governor.GIVEN
                : Governor.SILENT;
    }

    /** "unclear who fired": that somebody fired is given. */
    private boolean asksForPart(int at) {
        for (int child : tree.sentence().children(at)) {
            String tag = tree.token(child).tag();
            if (tag.equals("WP") || tag.equals("WRB") || tag.equals("WDT")) {
                return true;
            }
        }
        return false;
    }

    /** "claimed the attack", "claims to have": its own; "the claim that the rebels ...": another's, if one is named. */
    private Governor claimed(int at, int head) {
        int speaker = speech.speakerOf(head);
        boolean anothers = tree.isRelation(at, "ccomp") && !(speaker >= 0 && ownSide.speaks(speaker));
        return Governor.spoken(anothers ? Operator.ALLEGE : Operator.CLAIM, speaker);
    }
}
