package org.tocsin.app;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.document.Document;
import org.tocsin.event.Event;

/**
 * A gold text on its way to be coded.
 *
 * @param place the file and line it came from
 * @param document the text
 * @param scoring takes the events coded in it
 */
record GoldItem(String place, Document document, Consumer<List<Event>> scoring) {}
