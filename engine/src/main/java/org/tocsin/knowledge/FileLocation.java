package org.tocsin.knowledge;

/**
 * A place in a knowledge file.
 *
 * @param file its path below the knowledge folder, or as the user gave it
 * @param line from 1
 * @param column from 1
 */
public record FileLocation(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
