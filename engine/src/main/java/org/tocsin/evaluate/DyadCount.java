package org.tocsin.evaluate;

/** What is counted in a text with one gold event by countries. */
enum DyadCount {
    GOLD,
    FOUND,
    FOUND_PRIMARY,
    GIVEN,
    RIGHT,
    PRIMARY,
    PRIMARY_RIGHT,
    NONE,
    DYAD,
    JOINED,
    EXCHANGED,
    SECTORS,
    SECTOR_SEEN,
    SECTOR_RIGHT,
    MODE_SEEN,
    MODE_RIGHT,
    DEAD_SEEN,
    DEAD_RIGHT
}
