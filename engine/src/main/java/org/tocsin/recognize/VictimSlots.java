package org.tocsin.recognize;

import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.EffectWords.EffectWord;
import org.tocsin.recognize.EffectWords.Frame;

/** Finds the head of the phrase that names the victims of a word: by the tree, else by what stands beside it. */
final class VictimSlots {

    private static final Set<String> BESIDE = Set.of(
            "was", "were", "is", "are", "been", "be", "being", "have", "has", "had", "left", "reported", "feared",
            "confirmed", "believed", "presumed", "found", "went", "gone", "taken", "held", "reportedly", "declared",
            "pronounced", "shot", "who", "that", "which", "later", "allegedly", "could", "may", "might", "would",
            "will", "must", "made", "getting", "got", "listed", "still", "lying", "to", "forced");
    private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "been", "be", "being", "left", "got");
    private static final Set<String> PLACES = Set.of("of", "in", "at", "near", "from", "on", "outside", "inside", "aboard", "with");
    private static final Set<String> INSERTS = Set.of("including", "among", "of", "most", "many", "some");

    private final Words words;
    private final Sentence sentence;
    private final PeoplePhrases phrases;

    VictimSlots(Words words, PeoplePhrases phrases) {
        this.words = words;
        this.sentence = words.sentence();
        this.phrases = phrases;
    }

    /** The head by the tree, or -1. */
    int byTree(int at, EffectWord word) {
        if (!sentence.parsed()) {
            return -1;
        }
        Token token = sentence.token(at);
        if (token.relation().equals("amod") && token.head() > at) {
            return token.head();
        }
        if (word.frame() == Frame.TRANSITIVE) {
            return ofTransitive(at, token);
        }
        int subject = sentence.child(at, "nsubj");
        if (subject < 0 && token.relation().equals("conj") && word.frame() == Frame.INTRANSITIVE) {
            subject = sentence.child(token.head(), "nsubj");
        }
        return subject < 0 ? -1 : antecedent(subject, at);
    }

    private int ofTransitive(int at, Token token) {
        int object = sentence.child(at, "obj");
        if (object >= 0) {
            return object;
        }
        int subject = sentence.child(at, "nsubj:pass");
        if (subject >= 0) {
            return antecedent(subject, at);
        }
        boolean participle = token.tag().equals("VBN") || token.tag().equals("VBD");
        if (participle && token.relation().equals("acl")) {
            return token.head();
        }
        if (token.relation().equals("conj") && token.head() >= 0) {
            int shared = sentence.child(token.head(), "nsubj:pass");
            boolean own = sentence.child(at, "nsubj") >= 0 || sentence.child(at, "aux") >= 0;
            return shared >= 0 && !own && phrases.quantityAt(at - 1) == null ? antecedent(shared, token.head()) : -1;
        }
        for (int child : sentence.children(at)) {
            boolean verb = sentence.token(child).relation().equals("conj") && child == at + 2;
            if (verb && sentence.child(child, "obj") >= 0) {
                return sentence.child(child, "obj");
            }
        }
        return -1;
    }

    /** The noun that a relative pronoun stands for. */
    private int antecedent(int subject, int verb) {
        boolean relative = words.tag(subject).startsWith("W");
        int head = sentence.token(verb).head();
        return relative && head >= 0 ? head : subject;
    }

    /** The head by what stands beside the word, or -1. */
    int beside(int at, EffectWord word) {
        boolean passive = passive(at);
        if (word.frame() == Frame.TRANSITIVE && !passive) {
            int right = right(at);
            if (right >= 0) {
                return right;
            }
            if (words.tag(at).equals("VBG") || words.tag(at).equals("VB")) {
                return -1;
            }
        }
        int left = left(at);
        if (word.frame() == Frame.TRANSITIVE && !passive && words.tag(left).equals("PRP")) {
            return -1;
        }
        if (word.frame() == Frame.STATE && (left < 0 || words.tag(left).equals("CD")) && words.tag(at + 1).startsWith("NN")) {
            int right = phrases.headFrom(at + 1);
            return right < 0 ? left : right;
        }
        return left;
    }

    private boolean passive(int at) {
        int i = at - 1;
        while (words.inside(i) && words.tag(i).startsWith("RB")) {
            i--;
        }
        return words.in(i, PASSIVE);
    }

    private int right(int at) {
        int start = at + 1;
        if (words.is(start, "down") || words.is(start, "dead")) {
            start++;
        }
        if (words.in(start, Set.of("and", "or")) && EffectWords.mayBe(words.at(start + 1))) {
            start += 2;
        }
        int head = phrases.headFrom(start);
        return head >= 0 && phrases.temporal(head) ? -1 : head;
    }

    private int left(int at) {
        int i = at - 1;
        if (words.in(i, Set.of("and", "or")) && EffectWords.mayBe(words.at(i - 1))) {
            i -= 2;
        }
        while (words.inside(i) && (words.in(i, BESIDE) || words.tag(i).startsWith("RB"))) {
            if (phrases.quantityAt(i) != null) {
                return i;
            }
            i--;
        }
        i = beforeInsert(i);
        for (int hops = 0; hops < 3; hops++) {
            int outer = beforePlace(i);
            if (outer < 0) {
                break;
            }
            i = outer;
        }
        boolean noun = words.tag(i).startsWith("NN") || phrases.quantityAt(i) != null || words.tag(i).equals("PRP");
        return noun && words.inside(i) ? i : -1;
    }

    /** Over ", including three women," back to the noun it belongs to. */
    private int beforeInsert(int at) {
        if (!words.is(at, ",")) {
            return at;
        }
        for (int i = at - 1; i > Math.max(0, at - 10); i--) {
            if (words.in(i, INSERTS)) {
                for (int j = i; j > Math.max(0, i - 4); j--) {
                    if (words.is(j, ",")) {
                        return j - 1;
                    }
                }
            }
        }
        return at;
    }

    /** Over "in Kabul" back to the noun it belongs to, or -1. */
    private int beforePlace(int at) {
        int i = at;
        while (words.inside(i) && (words.tag(i).startsWith("NN") || words.tag(i).equals("DT") || words.tag(i).equals("JJ"))
                && phrases.quantityAt(i) == null) {
            i--;
        }
        boolean place = i < at && words.in(i, PLACES) && (words.tag(i - 1).startsWith("NN") || phrases.quantityAt(i - 1) != null);
        return place ? i - 1 : -1;
    }
}
