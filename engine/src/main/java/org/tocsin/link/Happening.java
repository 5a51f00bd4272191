package org.tocsin.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Event;
import org.tocsin.event.Incident.Join;
import org.tocsin.event.Time;

/** An incident as it grows while its document is read. */
final class Happening {

    private static final int FEW_DAYS = 7;

    private final List<Report> reports = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    Happening(Report first) {
        reports.add(first);
    }

    void join(Report report, String reason) {
        Report last = reports.get(reports.size() - 1);
        reports.add(report);
        joins.add(new Join(List.of(last.event().id(), report.event().id()), reason));
    }

    Report first() {
        return reports.get(0);
    }

    Report last() {
        return reports.get(reports.size() - 1);
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    List<Event> events() {
        return reports.stream().map(Report::event).toList();
    }

    List<Join> joins() {
        return List.copyOf(joins);
    }

    boolean any(Predicate<Report> test) {
        return reports.stream().anyMatch(test);
    }

    boolean all(Predicate<Report> test) {
        return reports.stream().allMatch(test);
    }

    List<Whom> victims() {
        return reports.stream().flatMap(report -> report.victims().stream()).toList();
    }

    List<Whom> things() {
        return reports.stream().flatMap(report -> report.things().stream()).toList();
    }

    List<Whom> doers() {
        return reports.stream().flatMap(report -> report.doers().stream()).toList();
    }

    /** Whether a told day lies within those told here. */
    boolean onDayOf(Report report) {
        Time day = report.toldTime();
        return day != null && any(other -> overlap(day, other.toldTime()));
    }

    /** Whether days are told on both sides and none of them agree. */
    boolean onOtherDayThan(Report report) {
        Time day = report.toldTime();
        return day != null && any(other -> other.toldTime() != null) && !onDayOf(report);
    }

    /** Whether a report tells a period, or a day more than a few days before the story, where nothing here tells one. */
    boolean isWellAfter(Report report) {
        Time day = report.toldTime();
        if (day == null) {
            return report.isOpenEnded();
        }
        Time story = first().event().time();
        boolean period = starts(day).plusDays(FEW_DAYS).isBefore(ends(day));
        return period || (story != null && all(other -> other.toldTime() == null)
                && ends(day).plusDays(FEW_DAYS).isBefore(starts(story)));
    }

    private static boolean overlap(Time one, @Nullable Time other) {
        return other != null && !starts(one).isAfter(ends(other)) && !starts(other).isAfter(ends(one));
    }

    private static LocalDate starts(Time time) {
        return time.from() == null ? LocalDate.MIN : time.from();
    }

    private static LocalDate ends(Time time) {
        return time.to() == null ? LocalDate.MAX : time.to();
    }

    /** How the place of a report lies to the nearest of the places told here. */
    Ground ground(Report report) {
        Ground found = Ground.UNKNOWN;
        for (Report other : reports) {
            Ground ground = Ground.of(report.toldPlace(), other.toldPlace());
            if (ground.compareTo(found) < 0) {
                found = ground;
            }
        }
        return found;
    }
}
