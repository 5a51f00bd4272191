package org.tocsin.app;

import java.util.ArrayList;
import java.util.List;

/** An actor or a place that events name and the knowledge does not tell of, while events are read. */
final class Gap {

    private static final int SENTENCES = 3;

    private final String kind;
    private final String name;
    private final List<Sentence> sentences = new ArrayList<>();
    private int events;
    private int completed;
    private boolean surelyName;

    Gap(String kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /** A sentence by its place in a document: in code points of the title or the text. */
    record Sentence(String documentId, String field, int start, int end) {}

    /**
     * Takes in an event that has the gap.
     *
     * @param alone whether the event lacks nothing else
     * @param named whether the words stand where only a name has a capital
     */
    void met(Sentence sentence, boolean alone, boolean named) {
        events++;
        completed += alone ? 1 : 0;
        surelyName |= named;
        if (sentences.size() < SENTENCES && !sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** How many events name it. */
    int events() {
        return events;
    }

    /** How many of them lack nothing else. */
    int completed() {
        return completed;
    }

    /** Whether it was met as a name; a word with a capital at the start of a sentence may be none. */
    boolean isName() {
        return surelyName;
    }

    /** The first sentences that name it. */
    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }
}
