package org.tocsin.app;

/** Shows how far a run is. */
interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void done(Outcome outcome) {}

        @Override
        public void close() {}
    };

    /** An input is done. */
    void done(Outcome outcome);

    @Override
    void close();
}
