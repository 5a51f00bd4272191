package org.tocsin.link;

/** How the words before an act set it beside another act of its sentence. */
enum Order {
    /** The other answers it: "in response to the shelling". */
    ANSWERED,
    /** It was some time before the other: "a week after the shelling". */
    EARLIER,
    /** It is what the other is about: "arrested over the shelling". */
    OCCASION,
    /** They say nothing of it. */
    NONE
}
