package org.tocsin.app;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.tocsin.ingest.Intake;

/**
 * Codes inputs by several threads and gives the outcomes in the order of the inputs. One more thread reads ahead, but only
 * a little, so that an archive of any size takes the same memory.
 */
final class ParallelCoding implements AutoCloseable {

    private static final int AHEAD_PER_THREAD = 4;

    private final ExecutorService coders;
    private final ExecutorService reader;
    private final BlockingQueue<Future<Optional<Outcome>>> queue;

    /**
     * Starts reading and coding.
     *
     * @param inputs read by a thread of its own
     * @param coding makes an outcome of an input; does not throw
     */
    ParallelCoding(Iterator<Intake> inputs, Function<Intake, Outcome> coding, int threads) {
        this.coders = Executors.newFixedThreadPool(threads, daemons("coder"));
        this.reader = Executors.newSingleThreadExecutor(daemons("reader"));
        this.queue = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
        reader.execute(() -> read(inputs, coding));
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, "tocsin-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void read(Iterator<Intake> inputs, Function<Intake, Outcome> coding) {
        try {
            try {
                while (inputs.hasNext()) {
                    Intake input = inputs.next();
                    queue.put(coders.submit(() -> Optional.of(coding.apply(input))));
                }
                queue.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (RuntimeException | Error e) {
                queue.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next outcome, or nothing when all inputs are done. */
    Optional<Outcome> next() throws InterruptedException {
        try {
            return queue.take().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException("the inputs could not be read to the end: " + Reason.of(cause), e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        coders.shutdownNow();
    }
}
