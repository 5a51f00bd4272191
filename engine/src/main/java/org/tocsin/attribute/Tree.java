package org.tocsin.attribute;

import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.Cues;

/** A sentence's tree as the search for stance asks about it. Relations are those of basic Universal Dependencies. */
record Tree(Sentence sentence, Cues cues) {

    Token token(int at) {
        return sentence.token(at);
    }

    int head(int at) {
        return token(at).head();
    }

    String relation(int at) {
        return token(at).relation();
    }

    /** Whether the relation is this one, whatever its subtype. */
    boolean isRelation(int at, String relation) {
        String own = relation(at);
        return own.startsWith(relation)
                && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    String lemma(int at) {
        return sentence.lowerLemma(at);
    }

    String form(int at) {
        return sentence.lowerForm(at);
    }

    /** Whether a list has a word, by its lemma, with its particle if it has one. */
    boolean in(String list, int at) {
        int particle = sentence.child(at, "compound:prt");
        if (particle >= 0 && cues.holds(list, lemma(at) + " " + form(particle))) {
            return true;
        }
        // "turned down" is no turning, but "shot down" is a shooting: an unknown particle changes nothing.
        return cues.holds(list, lemma(at)) || (adjectival(at) && cues.holds(list, form(at)));
    }

    private boolean adjectival(int at) {
        String tag = token(at).tag();
        return tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("JJ") || tag.equals("VBD");
    }

    /** The first dependent with a relation or a subtype of it, or -1. */
    int child(int at, String relation) {
        for (int child : sentence.children(at)) {
            if (isRelation(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The preposition or subordinator in front of a word, in lower case; "" where it has none. */
    String marker(int at) {
        for (int child : sentence.children(at)) {
            if ((isRelation(child, "mark") || isRelation(child, "case")) && !form(child).equals("'s")) {
                return form(child);
            }
        }
        return "";
    }

    boolean hasMarker(int at, String list) {
        for (int child : sentence.children(at)) {
            if ((isRelation(child, "mark") || isRelation(child, "case")) && cues.holds(list, form(child))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in the infinitive with "to". */
    boolean toInfinitive(int at) {
        for (int child : sentence.children(at)) {
            if (isRelation(child, "mark") && token(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells of something past: past tense, or a perfect. */
    boolean past(int at) {
        String tag = token(at).tag();
        if (tag.equals("VBD") || perfect(at)) {
            return true;
        }
        for (int child : sentence.children(at)) {
            if (isRelation(child, "aux") && (form(child).equals("was") || form(child).equals("were"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in the perfect. */
    boolean perfect(int at) {
        for (int child : sentence.children(at)) {
            if (isRelation(child, "aux") && lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    boolean passive(int at) {
        for (int child : sentence.children(at)) {
            if (relation(child).equals("nsubj:pass") || relation(child).equals("aux:pass")) {
                return true;
            }
        }
        return token(at).tag().equals("VBN") && (isRelation(at, "acl") || isRelation(at, "amod"));
    }

    /** Whether the sentence ends as a question. */
    boolean question() {
        for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
            if (token(i).form().startsWith("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word stands below another or is it. */
    boolean under(int below, int above) {
        int at = below;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (at == above) {
                return true;
            }
            at = head(at);
        }
        return false;
    }
}
