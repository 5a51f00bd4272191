package org.tocsin.knowledge;

import java.util.List;
import org.tocsin.knowledge.Rule.RolePaths;

/**
 * How the roles of a class of words are filled.
 *
 * @param verb for verbs and adjectives, in order of filling
 * @param noun for nouns, in order of filling
 */
public record Frame(List<RolePaths> verb, List<RolePaths> noun) {

    static final Frame EMPTY = new Frame(List.of(), List.of());

    public Frame {
        verb = List.copyOf(verb);
        noun = List.copyOf(noun);
    }
}
