package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through the sources one after the other and keeps watch over repeated ids. */
final class IntakeIterator implements Iterator<Intake> {

    private final List<Inputs.Source> sources;
    private final InputStream standardInput;
    private final SeenIds seen = new SeenIds();
    private int at = -1;
    private @Nullable InputStream stream;
    private @Nullable ArticleReader reader;
    private boolean any;
    private @Nullable Intake next;

    IntakeIterator(List<Inputs.Source> sources, InputStream standardInput) {
        this.sources = sources;
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (reader != null || at + 1 < sources.size())) {
            next = reader == null ? open() : read(reader);
        }
        return next != null;
    }

    @Override
    public Intake next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more inputs");
        }
        Intake intake = next;
        next = null;
        return intake;
    }

    private @Nullable Intake open() {
        Inputs.Source source = sources.get(++at);
        any = false;
        if (source.failure() != null) {
            return new Intake.Failed(source.name(), source.failure());
        }
        try {
            stream = source.file() == null ? standardInput : Files.newInputStream(source.file());
            reader = Opening.open(source.name(), stream);
            return null;
        } catch (IOException e) {
            return close(new Intake.Failed(source.name(), "cannot be read: " + Messages.of(e)));
        } catch (UnreadableInputException e) {
            return close(new Intake.Failed(source.name(), String.valueOf(e.getMessage())));
        }
    }

    private @Nullable Intake read(ArticleReader open) {
        String name = sources.get(at).name();
        try {
            Intake intake = open.next();
            if (intake != null) {
                any = true;
                return checked(intake, open.line());
            }
            return close(any ? null : new Intake.Failed(name, "no document in it"));
        } catch (IOException e) {
            return close(new Intake.Failed(name, "cannot be read to its end: " + Messages.of(e)));
        } catch (UnreadableInputException e) {
            return close(new Intake.Failed(name, String.valueOf(e.getMessage())));
        }
    }

    private @Nullable Intake close(@Nullable Intake last) {
        InputStream open = stream;
        reader = null;
        stream = null;
        try {
            if (open != null && !open.equals(standardInput)) {
                open.close();
            }
        } catch (IOException e) {
            return last == null ? new Intake.Failed(sources.get(at).name(), "cannot be closed: " + Messages.of(e)) : last;
        }
        return last;
    }

    private Intake checked(Intake intake, int line) {
        if (intake instanceof Intake.Article article) {
            return checked(article, article.document().id(), article.document().text(), line);
        }
        if (intake instanceof Intake.Parsed parsed) {
            return checked(parsed, parsed.document().zoned().document().id(), parsed.document().zoned().document().text(), line);
        }
        return intake;
    }

    private Intake checked(Intake intake, String id, String text, int line) {
        SeenIds.Earlier earlier = seen.put(id, text, at, line);
        if (earlier.source() < 0) {
            return intake;
        }
        if (earlier.sameText()) {
            return new Intake.Repeated(intake.input(), id);
        }
        String before = sources.get(earlier.source()).name() + (earlier.line() > 0 ? ":" + earlier.line() : "");
        return new Intake.Failed(intake.input(), "the id \"" + id + "\" already came with other text from " + before + "; ids must be unique");
    }
}
