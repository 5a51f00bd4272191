package org.tocsin.knowledge;

/**
 * A place in a knowledge file.
 *
 * @param file its path below the knowledge folder, or as the user gave it
 * @param line from 1
 * @param column from 1
 */
public record FileLocation(String file, int line, int column) {

    /** Whether it lies in a folder of a user's, and not in the knowledge that comes with the coder. */
    public boolean isOwn() {
        return KnowledgeFiles.PARTS.stream().noneMatch(part -> file.startsWith(part + "/"));
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
