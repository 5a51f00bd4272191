package org.tocsin.corenlp;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A model that is loaded on a thread of its own, at most once per JVM; after a failure the next use tries again. */
final class SharedModel<T> {

    private final String name;
    private final String resource;
    private final Callable<T> loader;
    private @Nullable FutureTask<T> task;

    SharedModel(String name, String resource, Callable<T> loader) {
        this.name = name;
        this.resource = resource;
        this.loader = loader;
    }

    /** Begins to load, unless that has begun, and returns at once. A failure comes out of {@link #value}. */
    void start(Consumer<String> progress) {
        FutureTask<T> unused = begin(progress);
    }

    private synchronized FutureTask<T> begin(Consumer<String> progress) {
        if (task != null) {
            return task;
        }
        FutureTask<T> begun = new FutureTask<>(() -> load(progress));
        task = begun;
        Thread thread = new Thread(begun, "load " + name);
        thread.setDaemon(true);
        thread.start();
        return begun;
    }

    /** Whether loading has begun. */
    synchronized boolean started() {
        return task != null;
    }

    /** The model, when it is ready. */
    T value(Consumer<String> progress) {
        FutureTask<T> loading = begin(progress);
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelLoadingException("interrupted while waiting for the " + name + " to load", e);
        } catch (ExecutionException e) {
            forget(loading);
            throw new ModelLoadingException(
                    "cannot load the " + name + " from " + resource + ": " + e.getCause()
                            + "; put stanford-corenlp-4.5.10-models.jar on the class path and give the JVM 2 GB of heap"
                            + " (-Xmx2g)",
                    e.getCause() == null ? e : e.getCause());
        }
    }

    private synchronized void forget(FutureTask<T> failed) {
        if (task == failed) {
            task = null;
        }
    }

    private T load(Consumer<String> progress) throws Exception {
        progress.accept("loading " + name);
        long began = System.nanoTime();
        T model = loader.call();
        progress.accept(String.format(Locale.ROOT, "%s ready in %.1f s", name, (System.nanoTime() - began) / 1e9));
        return model;
    }
}
