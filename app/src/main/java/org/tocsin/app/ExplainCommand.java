package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.tocsin.explain.Explanation;
import org.tocsin.ingest.Inputs;
import org.tocsin.ingest.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin explain}: a document in, the reasons for its events out. */
@Command(
        name = "explain",
        description = "Says why each event of a document was coded, and why a trigger gave none.",
        sortOptions = false)
final class ExplainCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;
    private final Coder.Maker coders;

    @Parameters(
            paramLabel = "INPUT",
            description = "A text, HTML, JSON Lines or CoNLL-U file, or - for standard input. Each document is explained.")
    private String input = "-";

    @Option(names = "--no-tree", description = "Leave out the dependency tree of each sentence explained.")
    private boolean noTree;

    @Mixin
    private PublicationOption publication = new PublicationOption();

    @Mixin
    private CodingOptions options = new CodingOptions();

    ExplainCommand(Console console, Coder.Maker coders) {
        this.console = console;
        this.coders = coders;
    }

    @Override
    public Integer call() throws IOException {
        UnaryOperator<Intake> dating = publication.dating();
        Coder coder = options.coder(coders, console);
        ExplanationText text = new ExplanationText(new Ink(console.colour(), console.width()), !noTree, console.boxes());
        int status = Program.DONE;
        Iterator<Intake> intakes = Inputs.of(List.of(input), console.in()).iterator();
        while (intakes.hasNext()) {
            Intake intake = intakes.next();
            try {
                status = Math.max(status, explain(dating.apply(intake), coder, text));
            } catch (RuntimeException | StackOverflowError e) {
                console.message(intake.input(), Reason.of(e));
                if (options.verbose()) {
                    e.printStackTrace(console.err());
                }
                status = Program.FAILED;
            }
        }
        return status;
    }

    private int explain(Intake intake, Coder coder, ExplanationText text) throws IOException {
        if (intake instanceof Intake.Article article) {
            article.warnings().forEach(warning -> console.message(article.input(), warning));
            return print(coder.explain(article.document()), text);
        }
        if (intake instanceof Intake.Parsed parsed) {
            return print(coder.explain(parsed.document()), text);
        }
        if (intake instanceof Intake.Failed failed) {
            console.message(failed.input(), failed.reason());
            return Program.FAILED;
        }
        return Program.DONE;
    }

    private int print(Explanation explanation, ExplanationText text) throws IOException {
        console.out().write(text.of(explanation).getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return Program.DONE;
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
