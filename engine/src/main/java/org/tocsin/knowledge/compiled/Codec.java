package org.tocsin.knowledge.compiled;

/** How one kind of value is written and read. What one writes it reads as an equal value, and it reads no more than that. */
interface Codec<T> {

    void write(T value, Sink sink);

    T read(Source source);
}
