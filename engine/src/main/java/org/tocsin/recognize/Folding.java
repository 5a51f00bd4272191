package org.tocsin.recognize;

import java.util.List;
import org.tocsin.knowledge.NameFolding;

/** Brings spellings of one name together, as {@link NameFolding} does. */
final class Folding {

    private Folding() {}

    /** The pieces of a name; empty when nothing but punctuation is left. */
    static List<String> pieces(String words) {
        return NameFolding.pieces(words);
    }
}
