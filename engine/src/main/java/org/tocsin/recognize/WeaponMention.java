package org.tocsin.recognize;

import org.tocsin.knowledge.WeaponEntry;

/** A weapon named in a sentence, from its first to its last token. */
public record WeaponMention(int first, int last, WeaponEntry entry) {

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
