package org.tocsin.attribute;

/** How a word hangs by the one above it, as far as stance passes along. */
enum Edge {
    /** A complement: what the word above says of its complement holds. */
    COMPLEMENT,
    /** Coordinated: stance comes from above both, and auxiliaries where they are shared. */
    COORDINATE,
    /** Part of the same act, like a participle, a light verb's noun, a member of a series: all stance is shared. */
    SAME,
    /** A purpose: "deployed troops to attack". */
    PURPOSE,
    /** Said as given: what stands above tells who speaks, and no more. */
    GIVEN
}
