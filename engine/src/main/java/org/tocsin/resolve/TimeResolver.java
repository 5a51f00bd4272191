package org.tocsin.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Statement;
import org.tocsin.document.FieldText;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression;

/** Says when a statement's act happened: the date of its clause, else of its sentence, else the publication's. */
final class TimeResolver {

    private TimeResolver() {}

    static @Nullable Time time(Statement statement, SentenceFindings findings, @Nullable LocalDate published) {
        TimeExpression best = expression(statement, findings);
        if (best != null) {
            return closed(of(best, findings.sentence(), findings.text()), best, published);
        }
        return published == null ? null : new Time(null, published, published, TimePrecision.DAY, TimeBasis.PUBLICATION);
    }

    /** What is reported to go on since a day has gone on until the publication. */
    private static Time closed(Time time, TimeExpression expression, @Nullable LocalDate published) {
        LocalDate from = time.from();
        if (time.to() != null || from == null || published == null || from.isAfter(published)) {
            return time;
        }
        TimePrecision precision = switch (expression.value().length()) {
            case 4 -> TimePrecision.YEAR;
            case 7 -> TimePrecision.MONTH;
            case 8 -> TimePrecision.WEEK;
            default -> TimePrecision.DAY;
        };
        return new Time(time.quote(), from, published, precision, time.basis());
    }

    static Time of(TimeExpression expression, Sentence sentence, FieldText text) {
        return new Time(
                text.quote(sentence.span(expression.firstToken(), expression.lastToken())),
                expression.from(),
                expression.to(),
                expression.precision(),
                expression.stated() ? TimeBasis.STATED : TimeBasis.ANCHORED);
    }

    /** The date closest to the statement in the tree; null where the sentence has none. */
    static @Nullable TimeExpression expression(Statement statement, SentenceFindings findings) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression expression : CountedDays.candidates(statement.trigger(), findings)) {
            boolean dated = expression.from() != null || expression.to() != null;
            boolean stretch = expression.kind() == TimeExpression.Kind.DURATION && expression.from() != null;
            boolean date = expression.kind() == TimeExpression.Kind.DATE || expression.kind() == TimeExpression.Kind.TIME;
            if ((date || stretch) && dated) {
                int distance = distance(findings.sentence(), expression, statement);
                if (distance < nearest) {
                    best = expression;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    /** How far apart in the tree; a date that hangs from the statement's own words is nearest. */
    private static int distance(Sentence sentence, TimeExpression expression, Statement statement) {
        int own = steps(sentence, expression.lastToken(), statement.trigger());
        int predicate = steps(sentence, expression.lastToken(), statement.predicate());
        return 100 * Math.min(own, predicate) + Math.abs(expression.firstToken() - statement.trigger());
    }

    /** Steps from one token to another over their lowest common ancestor. */
    private static int steps(Sentence sentence, int from, int to) {
        int up = 0;
        for (int at = from; at >= 0 && up <= sentence.size(); at = sentence.token(at).head(), up++) {
            int down = 0;
            for (int other = to; other >= 0 && down <= sentence.size(); other = sentence.token(other).head(), down++) {
                if (other == at) {
                    return up + 2 * down;
                }
            }
        }
        return sentence.size();
    }
}
