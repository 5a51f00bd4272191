package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs that share their patterns: {@code --- NAME [CODE] ---}, lines {@code VERB {FORMS} [CODE]}, lines of patterns.
 *
 * @param name its name
 * @param code what its verbs stand for that have no code of their own
 * @param verbs its verbs, in order
 * @param patterns its patterns by their text, in order
 */
record VerbBlock(String name, String code, List<Verb> verbs, Map<String, VerbPattern> patterns) {

    VerbBlock(String name, String code) {
        this(name, code, new ArrayList<>(), new LinkedHashMap<>());
    }

    /**
     * A verb by its lemma, its fixed words after it.
     *
     * @param code its own, or that of its block
     */
    record Verb(int line, String lemma, String code) {}

    /** All lemmas. */
    List<String> lemmas() {
        return verbs.stream().map(Verb::lemma).toList();
    }
}
