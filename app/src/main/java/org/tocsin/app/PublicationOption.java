package org.tocsin.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.document.Document;
import org.tocsin.document.ZonedDocument;
import org.tocsin.document.Zoner;
import org.tocsin.ingest.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The day of publication of documents that carry none. */
final class PublicationOption {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication, such as 2024-01-24, of documents that carry none. Without it, their "
                    + "\"Jan 24\" and \"on Monday\" stay undated.")
    private @Nullable String day;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Gives documents the day asked for; wrong usage where it is no day. */
    UnaryOperator<Intake> dating() {
        String written = day;
        if (written == null) {
            return UnaryOperator.identity();
        }
        if (!isDay(written)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--published: \"" + written + "\" is no day such as 2024-01-24");
        }
        return intake -> dated(intake, written);
    }

    private static boolean isDay(String written) {
        try {
            return written.length() == 10 && LocalDate.parse(written).toString().equals(written);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Intake dated(Intake intake, String day) {
        if (intake instanceof Intake.Article article && undated(article.document())) {
            return new Intake.Article(article.input(), article.document().withPublished(day), article.warnings());
        }
        if (intake instanceof Intake.Parsed parsed && undated(parsed.document().zoned().document())) {
            return new Intake.Parsed(parsed.input(), dated(parsed.document(), day));
        }
        return intake;
    }

    /** The text itself may hold a line with the day, or a dateline with its year. */
    private static boolean undated(Document document) {
        if (document.published() != null) {
            return false;
        }
        ZonedDocument zoned = new Zoner().zone(document);
        return zoned.document().published() == null && (zoned.dateline() == null || zoned.dateline().date() == null);
    }

    private static AnnotatedDocument dated(AnnotatedDocument parsed, String day) {
        ZonedDocument zoned = parsed.zoned();
        Document document = zoned.document().withPublished(day);
        ZonedDocument dated =
                new ZonedDocument(document, zoned.zones(), new Zoner().zone(document).dateline(), zoned.byline());
        return new AnnotatedDocument(dated, parsed.fields(), parsed.sentences(), parsed.notes());
    }
}
