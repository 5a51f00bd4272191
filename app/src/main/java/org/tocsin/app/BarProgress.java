package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tocsin.document.Document;

/**
 * A bar over the bytes of all files, with rate and time left. A file counts in full when the next one begins; until then it
 * counts by the texts that came out of it.
 */
final class BarProgress implements Progress {

    private static final int REDRAW_MILLISECONDS = 500;
    private static final long MEBIBYTE = 1024L * 1024;

    private final ProgressBar bar;
    private String file = "";
    private long size;
    private long finished;
    private long texts;

    /** @param bytes size of all files together */
    BarProgress(Console console, long bytes) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("coding")
                .setInitialMax(bytes)
                .setUnit("MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
                .clearDisplayOnFinish()
                .showSpeed()
                .build();
    }

    @Override
    public void done(Outcome outcome) {
        String from = outcome.input().replaceFirst("(:[0-9]+)+$", "");
        if (!from.equals(file)) {
            finished += size;
            file = from;
            size = sizeOf(from);
            texts = 0;
        }
        if (outcome instanceof Outcome.Coded coded) {
            texts += bytes(coded.document().document());
        }
        bar.stepTo(finished + Math.min(texts, size));
    }

    private static long bytes(Document document) {
        return document.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static long sizeOf(String file) {
        try {
            return file.equals("-") ? 0 : Files.size(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            // What cannot be measured does not move the bar; the run names the fault itself.
            return 0;
        }
    }

    @Override
    public void close() {
        bar.close();
    }
}
