package org.tocsin.link;

/** How a noun speaks of its act. */
enum Reference {
    /** As of the one just spoken of: "this attack". */
    THIS,
    /** As of one already spoken of: "the attack". */
    BACK,
    /** As of a new one: "an attack", "several attacks". */
    NEW,
    /** As of one more beside those spoken of: "another attack", "the second attack". */
    FURTHER,
    /** A verb, or a noun that does not say: "attacks in the north". */
    OPEN;

    /** Whether it is one already spoken of. */
    boolean isBack() {
        return this == BACK || this == THIS;
    }
}
