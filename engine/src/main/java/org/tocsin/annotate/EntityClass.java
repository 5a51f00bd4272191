package org.tocsin.annotate;

/** The class that a named entity recognizer gave a token. */
public enum EntityClass {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
}
