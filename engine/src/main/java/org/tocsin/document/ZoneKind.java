package org.tocsin.document;

/** What a stretch of a document is. */
public enum ZoneKind {
    HEADLINE,
    DECK,
    BYLINE,
    DATELINE,
    BODY,
    QUOTATION
}
