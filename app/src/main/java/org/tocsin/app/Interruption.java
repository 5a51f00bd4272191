package org.tocsin.app;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a run that is stopped from outside (Ctrl-C) finish what it is just writing. Writers hold the lock for a document;
 * when the process is told to end, a hook takes the lock for good. The process then ends with the status that the system
 * gives for the signal, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {

    /** A reader of our output that has stopped must not keep us from ending. */
    private static final int PATIENCE_SECONDS = 5;

    private final ReentrantLock writing = new ReentrantLock();
    private final Thread hook;

    /** @param message printed when the run is stopped */
    Interruption(Runnable message) {
        this.hook = new Thread(() -> await(message), "tocsin-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await(Runnable message) {
        try {
            boolean whole = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (whole) {
                message.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ReentrantLock writing() {
        return writing;
    }

    /** The run has come to its own end. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs now, and its lock stops this thread at its next write.
            writing.lock();
        }
    }
}
