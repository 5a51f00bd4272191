package org.tocsin.event;

import org.tocsin.document.Field;

/**
 * Where a value of an incident comes from.
 *
 * @param documentId the document
 * @param event the event's id
 * @param field the field
 * @param start first code point
 * @param end code point after the last
 */
public record Evidence(String documentId, String event, Field field, int start, int end) {}
