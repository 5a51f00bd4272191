package org.tocsin.app;

/** Counts of a run. */
final class Tally {

    private int documents;
    private int events;
    private int incidents;
    private int failed;
    private int repeated;

    void document(int itsEvents) {
        documents++;
        events += itsEvents;
    }

    void incidents(int number) {
        incidents += number;
    }

    void failed() {
        failed++;
    }

    void repeated() {
        repeated++;
    }

    int failures() {
        return failed;
    }

    int documents() {
        return documents;
    }

    /** "3 documents, 7 events, 5 incidents; 0 failed". */
    @Override
    public String toString() {
        return Phrases.count(documents, "document") + ", " + Phrases.count(events, "event") + ", "
                + Phrases.count(incidents, "incident") + "; " + failed + " failed"
                + (repeated == 0 ? "" : "; " + repeated + " repeated");
    }
}
