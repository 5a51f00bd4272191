package org.tocsin.attribute;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.ActorMention;

/** Whether a speaker tells of its own side's deed. */
final class OwnSide {

    /** Sectors of a state's organs, which speak for each other. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY");

    private final Tree tree;
    private final Statement statement;

    OwnSide(Tree tree, Statement statement) {
        this.tree = tree;
        this.statement = statement;
    }

    /** Whether any of the statement's actors is the speaker, stands for it, or belongs to it. */
    boolean speaks(int speaker) {
        for (Filler actor : statement.fillers(Role.ACTOR)) {
            if (isSame(speaker, actor.token()) || belongs(speaker, actor.token())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the speaker and any of the actors are organs of one sector, and the text names no two countries for them:
     * "troops killed two gunmen, the military claimed".
     */
    boolean sharesSector(int speaker) {
        ActorMention voice = statement.candidates().actorAt(speaker);
        if (voice == null || !isOrgan(voice)) {
            return false;
        }
        for (Filler actor : statement.fillers(Role.ACTOR)) {
            ActorMention doer = statement.candidates().actorAt(actor.token());
            boolean alike = doer != null && isOrgan(doer) && !Collections.disjoint(sectors(voice), sectors(doer));
            if (alike && !distinct(speaker, actor.token())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> sectors(ActorMention mention) {
        if (mention.role() != null) {
            return List.copyOf(mention.role().sectors());
        }
        return mention.entry() == null ? List.of() : List.copyOf(mention.entry().sectors());
    }

    /** Whether a speaker of another sentence tells of its own deed: "we", "our fighters". */
    boolean speaksFromOutside() {
        for (Filler actor : statement.fillers(Role.ACTOR)) {
            if (isFirstPerson(actor.token())) {
                return true;
            }
            int owner = tree.sentence().child(actor.token(), "nmod:poss");
            if (owner >= 0 && isFirstPerson(owner)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirstPerson(int at) {
        String form = tree.form(at);
        return form.equals("we") || form.equals("our") || form.equals("i") || form.equals("my");
    }

    private boolean isSame(int speaker, int actor) {
        if (speaker == actor) {
            return true;
        }
        if (tree.token(actor).isPronoun()) {
            return isFirstPerson(actor) || refers(tree.form(actor), speaker);
        }
        if (tree.lemma(speaker).equals(tree.lemma(actor)) && tree.token(speaker).isNoun()) {
            return sameMention(speaker, actor) || !distinct(speaker, actor);
        }
        return sameMention(speaker, actor) || speaksFor(speaker, actor);
    }

    /** "its forces", "his fighters", "army troops": the owner is the speaker. */
    private boolean belongs(int speaker, int actor) {
        for (int child : tree.sentence().children(actor)) {
            if (tree.relation(child).equals("nmod:poss") && isSame(speaker, child)) {
                return true;
            }
        }
        return false;
    }

    /** "an army spokesman said the army ...": what the speaker is called after. */
    private boolean speaksFor(int speaker, int actor) {
        for (int child : tree.sentence().children(speaker)) {
            boolean named = tree.isRelation(child, "nmod") || tree.isRelation(child, "compound");
            if (named && tree.lemma(child).equals(tree.lemma(actor))) {
                return true;
            }
        }
        return false;
    }

    private boolean refers(String pronoun, int speaker) {
        Token token = tree.token(speaker);
        if (token.isPronoun()) {
            return tree.form(speaker).equals(pronoun) || subjective(pronoun).equals(tree.form(speaker));
        }
        return switch (subjective(pronoun)) {
            case "it" -> !token.tag().equals("NNS") && token.entity() != EntityClass.PERSON;
            case "they" -> token.entity() != EntityClass.PERSON;
            case "he", "she" -> !token.tag().endsWith("S");
            case "who", "which", "that" -> false;
            default -> false;
        };
    }

    private static String subjective(String pronoun) {
        return switch (pronoun) {
            case "its" -> "it";
            case "their" -> "they";
            case "his" -> "he";
            case "her" -> "she";
            default -> pronoun;
        };
    }

    private boolean sameMention(int speaker, int actor) {
        ActorMention one = statement.candidates().actorAt(speaker);
        ActorMention other = statement.candidates().actorAt(actor);
        if (one == null || other == null) {
            return false;
        }
        return one.equals(other)
                || (one.entry() != null && one.entry().equals(other.entry()))
                || shareState(one, other);
    }

    /** Whether two mentions of one noun name different countries: "the Iranian army", "the Turkish army". */
    private boolean distinct(int speaker, int actor) {
        ActorMention one = statement.candidates().actorAt(speaker);
        ActorMention other = statement.candidates().actorAt(actor);
        return one != null
                && other != null
                && !one.countries().isEmpty()
                && !other.countries().isEmpty()
                && !one.countries().equals(other.countries());
    }

    private static boolean shareState(ActorMention one, ActorMention other) {
        return !one.countries().isEmpty()
                && one.countries().equals(other.countries())
                && isOrgan(one)
                && isOrgan(other);
    }

    private static boolean isOrgan(ActorMention mention) {
        if (mention.role() != null) {
            return mention.role().sectors().stream().anyMatch(STATE::contains);
        }
        if (mention.entry() != null) {
            return mention.entry().sectors().stream().anyMatch(STATE::contains);
        }
        return mention.form() == ActorMention.Form.STATE || mention.form() == ActorMention.Form.CAPITAL;
    }
}
