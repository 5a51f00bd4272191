package org.tocsin.app;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Incident;
import org.tocsin.ingest.Intake;
import org.tocsin.link.across.IncidentRun;

/**
 * Codes inputs and writes what comes out, in the order of the inputs. What fails is named on standard error, and the rest
 * goes on.
 */
final class CodingRun {

    private final Console console;
    private final Coder coder;
    private final Linking linking;
    private final boolean verbose;
    private final IncidentRun run;
    private boolean joined;
    private final Tally tally = new Tally();

    CodingRun(Console console, Coder coder, Linking linking, boolean verbose) {
        this.console = console;
        this.coder = coder;
        this.linking = linking;
        this.verbose = verbose;
        this.run = coder.linking();
    }

    /**
     * Runs to the end of the inputs.
     *
     * @return the exit status
     * @throws IOException when results cannot be written
     * @throws InterruptedException when this thread is interrupted
     */
    int run(Iterator<Intake> inputs, Results results, int threads, Progress progress)
            throws IOException, InterruptedException {
        try (Interruption interruption = new Interruption(() -> stopped(results));
                ParallelCoding coding = new ParallelCoding(inputs, this::outcome, threads)) {
            Optional<Outcome> next = coding.next();
            while (next.isPresent()) {
                Outcome outcome = next.get();
                whole(interruption, () -> write(outcome, results));
                progress.done(outcome);
                next = coding.next();
            }
            whole(interruption, () -> join(results));
        } catch (IOException e) {
            joinAsFarAsPossible(results);
            throw e;
        }
        progress.close();
        console.message(tally.toString());
        return tally.failures() == 0 ? Program.DONE : Program.FAILED;
    }

    /** The documents that were written have their incidents, too. */
    private void stopped(Results results) {
        console.message("stopped after " + Phrases.count(tally.documents(), "document"));
        joinAsFarAsPossible(results);
    }

    private void join(Results results) throws IOException {
        if (linking == Linking.ALL && !joined) {
            joined = true;
            write(run.incidents(), results);
        }
    }

    private void joinAsFarAsPossible(Results results) {
        try {
            join(results);
        } catch (IOException e) {
            console.message("not all incidents are written: " + e.getMessage());
        }
    }

    private static void whole(Interruption interruption, Writing writing) throws IOException {
        interruption.writing().lock();
        try {
            writing.write();
        } finally {
            interruption.writing().unlock();
        }
    }

    /** A part of the work that is not to be cut. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    /** What becomes of an input; never throws. */
    Outcome outcome(Intake intake) {
        try {
            if (intake instanceof Intake.Article article) {
                return new Outcome.Coded(article.input(), coder.code(article.document()), article.warnings());
            }
            if (intake instanceof Intake.Parsed parsed) {
                return new Outcome.Coded(parsed.input(), coder.code(parsed.document()), List.of());
            }
            if (intake instanceof Intake.Repeated repeated) {
                return new Outcome.Repeated(repeated.input(), repeated.id());
            }
            Intake.Failed failed = (Intake.Failed) intake;
            return new Outcome.Failed(failed.input(), failed.reason(), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed(intake.input(), Reason.of(e), e);
        }
    }

    private void write(Outcome outcome, Results results) throws IOException {
        if (outcome instanceof Outcome.Coded coded) {
            write(coded, results);
        } else if (outcome instanceof Outcome.Failed failed) {
            tally.failed();
            console.message(failed.input(), failed.reason());
            if (verbose && failed.cause() != null) {
                failed.cause().printStackTrace(console.err());
            }
        } else if (outcome instanceof Outcome.Repeated repeated) {
            tally.repeated();
            console.message(repeated.input(), "has the id and the text of an earlier document, " + repeated.id()
                    + ", and is coded once");
        }
    }

    private void write(Outcome.Coded coded, Results results) throws IOException {
        coded.warnings().forEach(warning -> console.message(coded.input(), warning));
        CodedDocument document = coded.document();
        results.document(document);
        tally.document(document.events().size());
        IncidentRun over = linking == Linking.DOCUMENT ? coder.linking() : run;
        if (linking != Linking.NONE) {
            over.add(document);
        }
        if (linking == Linking.DOCUMENT) {
            write(over.incidents(), results);
        }
    }

    private void write(List<Incident> incidents, Results results) throws IOException {
        results.incidents(incidents);
        tally.incidents(incidents.size());
    }
}
