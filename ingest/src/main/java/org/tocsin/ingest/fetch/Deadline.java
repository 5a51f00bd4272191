package org.tocsin.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The end of the time that one fetch has, for all its hops. */
final class Deadline {

    private final Duration whole;
    private final long end;
    private final ScheduledExecutorService watch;

    Deadline(Duration whole, ScheduledExecutorService watch) {
        this.whole = whole;
        this.end = System.nanoTime() + whole.toNanos();
        this.watch = watch;
    }

    /** Milliseconds that are left, 1 at least, since 0 means for ever to a socket. */
    int left(URI address) throws DeadlineExceededException {
        long nanos = end - System.nanoTime();
        if (nanos <= 0) {
            throw exceeded(address);
        }
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(nanos)));
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Closes a connection when the time is over, whatever waits for it then. */
    ScheduledFuture<?> closing(Closeable connection) {
        return watch.schedule(() -> {
            try {
                connection.close();
            } catch (IOException e) {
                // It is given up either way; whoever waited for it finds the deadline over.
            }
        }, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    DeadlineExceededException exceeded(URI address) {
        String seconds = whole.toMillis() % 1000 == 0 ? String.valueOf(whole.toSeconds()) : String.valueOf(whole.toMillis() / 1000.0);
        return new DeadlineExceededException(
                address + " was given up after " + seconds + " s, the time for one fetch; try later or give more time");
    }
}
