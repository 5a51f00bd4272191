package org.tocsin.knowledge;

/** A role that a rule fills. */
public enum Role {
    ACTOR,
    RECIPIENT,
    TARGET,
    WEAPON
}
