package org.tocsin.attribute;

/** Finds who speaks: subjects of verbs of speech, owners of statements, sources after "according to". */
final class Speech {

    private static final int NOBODY = -1;

    private final Tree tree;

    Speech(Tree tree) {
        this.tree = tree;
    }

    /**
     * The head token of who says, claims, denies ... by a verb; -1 where nobody is named. A verb without subject ("was
     * quoted as saying", "..., adding that") has that of the clause it hangs by.
     */
    int speakerOf(int verb) {
        if (!tree.token(verb).isVerb()) {
            return ownerOf(verb);
        }
        int at = verb;
        for (int steps = 0; steps < tree.sentence().size(); steps++) {
            int speaker = directSpeaker(at, at != verb);
            if (speaker != NOBODY) {
                return body(speaker);
            }
            if ((tree.passive(at) && at == verb) || !sharesSubject(at)) {
                return NOBODY;
            }
            int quoted = quotedBy(at);
            if (quoted != NOBODY) {
                return body(quoted);
            }
            at = tree.head(at);
        }
        return NOBODY;
    }

    private int directSpeaker(int verb, boolean controlled) {
        if (tree.passive(verb) && !controlled) {
            return agent(verb);
        }
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0) {
            return antecedent(verb, subject);
        }
        return inverted(verb);
    }

    /** Whom a verb of quoting quotes: "quoted a commander as saying". */
    private int quotedBy(int saying) {
        int head = tree.head(saying);
        boolean quotes = tree.in("quoting", head) && tree.marker(saying).equals("as") && !tree.passive(head);
        return quotes ? tree.child(head, "obj") : NOBODY;
    }

    private boolean sharesSubject(int at) {
        return tree.head(at) >= 0
                && (tree.isRelation(at, "conj")
                        || tree.isRelation(at, "xcomp")
                        || tree.isRelation(at, "advcl")
                        || tree.isRelation(at, "dep"))
                && tree.token(tree.head(at)).isVerb();
    }

    /** Who "by" names in a passive, or -1. */
    int agent(int verb) {
        for (int child : tree.sentence().children(verb)) {
            if (tree.isRelation(child, "obl") && tree.marker(child).equals("by")) {
                return body(child);
            }
        }
        return NOBODY;
    }

    private int antecedent(int verb, int subject) {
        boolean relative = tree.token(subject).tag().startsWith("W");
        return relative && tree.isRelation(verb, "acl") && tree.head(verb) >= 0 ? tree.head(verb) : subject;
    }

    /** "said a teacher": parsers take the subject after its verb for an object. */
    private int inverted(int verb) {
        if (!tree.in("inverting", verb)) {
            return NOBODY;
        }
        int object = tree.child(verb, "obj");
        return object > verb && tree.child(verb, "nsubj") < 0 && quotedBefore(verb) ? object : NOBODY;
    }

    private boolean quotedBefore(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 2; i--) {
            String tag = tree.token(i).tag();
            if (tag.equals("''") || tag.equals("``") || tag.equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Of "the army's statement" the army; of other words themselves. */
    private int body(int speaker) {
        if (!tree.cues().holds("utterances", tree.lemma(speaker))) {
            return speaker;
        }
        int owner = ownerOf(speaker);
        return owner == NOBODY ? speaker : owner;
    }

    /** Whose a noun of speech is: "the army's claim", "a statement by the army"; -1 where that is not said. */
    private int ownerOf(int noun) {
        int possessor = tree.sentence().child(noun, "nmod:poss");
        if (possessor >= 0) {
            return possessor;
        }
        for (int child : tree.sentence().children(noun)) {
            if (tree.isRelation(child, "nmod") && (tree.marker(child).equals("by") || tree.marker(child).equals("from"))) {
                return child;
            }
        }
        return NOBODY;
    }

    /** Whether a verb is put into or behind another's clause: "..., officials said", "as officials said". */
    boolean isAside(int verb) {
        if (!(tree.in("reporting", verb) || tree.in("claiming", verb)) || !tree.token(verb).isVerb()) {
            return false;
        }
        if (tree.isRelation(verb, "parataxis")) {
            return tree.child(verb, "ccomp") < 0;
        }
        return tree.isRelation(verb, "advcl") && tree.marker(verb).equals("as") && tree.child(verb, "nsubj") >= 0;
    }

    /** Whether a phrase names a source: "according to residents". */
    boolean isSource(int phrase) {
        return tree.marker(phrase).equals("according");
    }

    /** The source that "according" opens when the parser makes it a word of its own, or -1. */
    int sourceUnder(int according) {
        if (!tree.form(according).equals("according")) {
            return NOBODY;
        }
        for (int child : tree.sentence().children(according)) {
            if (tree.token(child).isNoun() || tree.token(child).isPronoun()) {
                return body(child);
            }
        }
        return NOBODY;
    }

    /** The source that a phrase names. */
    int source(int phrase) {
        return body(phrase);
    }
}
