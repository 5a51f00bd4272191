package org.tocsin.resolve;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Statement;
import org.tocsin.recognize.WeaponMention;

/**
 * Whether a statement's act was done with a weapon that its sentence names: "hit with rockets", "hurled grenades",
 * "killed by machine-gun bursts", "the explosion of a bomb", "used explosives to blow up the tower".
 */
final class WeaponUse {

    /** Verbs of using a weapon; what they govern is used in the act that their clause belongs to. */
    private static final Set<String> USE = Set.of(
            "use", "employ", "wield", "carry", "fire", "throw", "hurl", "lob", "toss", "launch", "detonate", "plant", "place",
            "set", "drop", "explode", "put");

    private static final Set<String> BEARING = Set.of("arm", "wield", "carry", "brandish", "tote");

    private final Sentence sentence;
    private final Set<Integer> words;

    WeaponUse(Statement statement) {
        this.sentence = statement.candidates().sentence();
        this.words = new HashSet<>(statement.absorbed());
        words.add(statement.trigger());
        words.add(statement.predicate());
    }

    boolean holds(WeaponMention mention) {
        int at = mention.last();
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            Token word = sentence.token(at);
            int head = word.head();
            if (words.contains(at)) {
                return true;
            }
            if (words.contains(head)) {
                return isMeans(word, head);
            }
            if (head >= 0 && sentence.token(head).isVerb()) {
                return isArgument(word) && (isUsed(head) || isBorne(head));
            }
            if (!climbs(word)) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** "rifle fire", "a burst of gunfire", "rifles and grenades". */
    private static boolean climbs(Token word) {
        return word.relation().equals("compound") || word.relation().equals("conj") || word.relation().equals("nmod");
    }

    private static boolean isArgument(Token word) {
        return word.relation().equals("obj") || word.relation().startsWith("obl") || word.relation().startsWith("nsubj");
    }

    /** What is thrown, fired or set off is a weapon used; what is destroyed or seized is none. */
    private boolean isMeans(Token word, int head) {
        boolean compound = word.relation().equals("compound");
        boolean oblique = word.relation().startsWith("obl") || word.relation().startsWith("nsubj");
        boolean ofNoun = word.relation().equals("nmod") && sentence.token(head).isNoun();
        boolean used = word.relation().equals("obj") || word.relation().equals("nsubj:pass");
        return used ? USE.contains(sentence.token(head).lemma()) : compound || oblique || ofNoun;
    }

    /** "men armed with machetes attacked": what the doer bears is used in the act. */
    private boolean isBorne(int bearing) {
        Token word = sentence.token(bearing);
        if (!BEARING.contains(word.lemma()) || !word.relation().startsWith("acl") || word.head() < 0) {
            return false;
        }
        Token doer = sentence.token(word.head());
        boolean subject = doer.relation().equals("nsubj");
        boolean agent = doer.relation().startsWith("obl") && sentence.child(doer.index(), "case") >= 0
                && sentence.token(sentence.child(doer.index(), "case")).lemma().equals("by");
        return (subject || agent) && words.contains(doer.head());
    }

    /** "an attack carried out with rockets", "using explosives", "used machetes to kill". */
    private boolean isUsed(int verb) {
        if (!USE.contains(sentence.token(verb).lemma())) {
            return false;
        }
        int head = sentence.token(verb).head();
        // "attacked the post using rockets": the parser can hang the participle on the object.
        boolean loose = sentence.token(verb).lemma().equals("use") && sentence.token(verb).tag().equals("VBG")
                && head >= 0 && words.contains(sentence.token(head).head());
        String relation = sentence.token(verb).relation();
        boolean within = relation.startsWith("acl") || relation.equals("advcl") || relation.equals("xcomp") || relation.equals("dep");
        if ((within && words.contains(head)) || loose) {
            return true;
        }
        for (int child : sentence.children(verb)) {
            String joined = sentence.token(child).relation();
            boolean purpose = joined.equals("xcomp") || joined.equals("advcl") || joined.startsWith("obl");
            if (purpose && words.contains(child)) {
                return true;
            }
        }
        return false;
    }
}
