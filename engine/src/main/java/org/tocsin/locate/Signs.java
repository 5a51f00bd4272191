package org.tocsin.locate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.PlacePrecision;

/**
 * The signs that are weighed, in the order of the reasons. Points were set on the development texts: a tenfold population is
 * worth one.
 */
final class Signs {

    static final List<Sign> ALL = 
            List.of(new Prominence(), new Countries(), new Nearness(), new Home(true), new Home(false), new Company(), new Seat());

    private static final double LARGEST = 8;

    private Signs() {}

    /** How well known a place is by itself: states before cities, capitals and what the knowledge describes before villages. */
    static final class Prominence implements Sign {

        private static final double UNKNOWN_TOWN = 2.7;

        @Override
        public double points(Group group, Sense sense, Setting setting) {
            return of(sense);
        }

        static double of(Sense sense) {
            double people = sense.place().population() > 0 ? Math.log10((double) sense.place().population()) : UNKNOWN_TOWN;
            if (sense.isState()) {
                return sense.state() != null && sense.state().until() != null ? LARGEST - 2 : LARGEST;
            }
            if (sense.capital()) {
                return Math.max(5.5, people) + (sense.state() != null && sense.state().until() != null ? 0.5 : 1.5);
            }
            double known = switch (sense.place().precision()) {
                case SETTLEMENT -> people;
                case ADMIN1 -> people - 0.7;
                case ADMIN2 -> people - 1.2;
                case POINT -> sense.described() ? 5 : people - 0.7;
                case REGION, COUNTRY -> 6;
            };
            return sense.described() ? Math.max(known, 5) + 0.6 : known;
        }

        @Override
        public @Nullable String reason(Sense sense, Setting setting) {
            return sense.place().population() > 0
                    ? String.format(Locale.ROOT, "the best known, with %,d people", sense.place().population())
                    : "the best known";
        }
    }

    /** Whether the document speaks of its country. */
    static final class Countries implements Sign {

        private static final double MOST = 1.7;
        private static final double BETWEEN = 0.6;

        @Override
        public double points(Group group, Sense sense, Setting setting) {
            String country = sense.country();
            return country == null ? BETWEEN : MOST * setting.share(country, group);
        }

        @Override
        public @Nullable String reason(Sense sense, Setting setting) {
            return "the report speaks of " + sense.country();
        }
    }

    /** Whether other places of the document are near. */
    static final class Nearness implements Sign {

        private static final double MOST = 2.6;

        @Override
        public double points(Group group, Sense sense, Setting setting) {
            if (sense.isState() || sense.place().precision() == PlacePrecision.REGION) {
                return 0;
            }
            double sum = 0;
            for (Group other : setting.groups()) {
                Sense best = other.best();
                boolean placed = best != null && !best.isState() && best.place().precision() != PlacePrecision.REGION;
                if (other != group && placed && best != null) {
                    double weight = weight(sense, best) * other.certainty();
                    sum += other.meets(group) ? 1.5 * weight : weight;
                }
            }
            return MOST * (1 - Math.exp(-sum / 1.5));
        }

        private static double weight(Sense one, Sense other) {
            if (Math.abs(one.at().lat() - other.at().lat()) > 4) {
                return 0;
            }
            double apart = one.at().kilometres(other.at());
            boolean unit = Objects.equals(one.country(), other.country()) && one.place().admin1() != null
                    && one.place().admin1().equals(other.place().admin1());
            double near = apart < 40 ? 1 : apart < 150 ? 0.7 : apart < 400 ? 0.3 : 0;
            return unit ? Math.max(near, 0.7) : near;
        }

        @Override
        public @Nullable String reason(Sense sense, Setting setting) {
            return "other places of the report are near";
        }
    }

    /** Whether it is of the same kind as what stands beside it in a list: states among states. */
    static final class Company implements Sign {

        @Override
        public double points(Group group, Sense sense, Setting setting) {
            double alike = 0;
            for (Group other : group.company()) {
                Sense best = other.best();
                boolean kind = best != null && best.isState() == sense.isState()
                        && best.place().precision() == sense.place().precision();
                boolean home = best != null && (sense.isState() || Objects.equals(best.country(), sense.country()));
                alike += kind && home ? other.certainty() : 0;
            }
            return group.company().isEmpty() ? 0 : 2 * alike / group.company().size();
        }

        @Override
        public @Nullable String reason(Sense sense, Setting setting) {
            return "listed with others of its kind";
        }
    }

    /** A city is meant before the province that is named after it, unless the words say province. */
    static final class Seat implements Sign {

        private static final long CITY = 50_000;

        @Override
        public double points(Group group, Sense sense, Setting setting) {
            if (sense.place().precision() != PlacePrecision.ADMIN1 && sense.place().precision() != PlacePrecision.ADMIN2) {
                return 0;
            }
            boolean seat = group.senses().stream()
                    .anyMatch(other -> other.place().feature().settled() && other.place().population() >= CITY
                            && Objects.equals(other.country(), sense.country())
                            && other.at().kilometres(sense.at()) < 300);
            return seat ? -1 : 0;
        }

        @Override
        public @Nullable String reason(Sense sense, Setting setting) {
            return "the city before the province of its name";
        }
    }

    /** Whether the dateline, or the outlet's home, is near. */
    record Home(boolean dateline) implements Sign {

        @Override
        public double points(Group group, Sense sense, Setting setting) {
            Sense home = dateline ? setting.dateline() : setting.outlet();
            if (home == null || !Objects.equals(home.country(), sense.country())) {
                return 0;
            }
            if (home.isState() || sense.isState()) {
                return 0.6;
            }
            boolean unit = sense.place().admin1() != null && sense.place().admin1().equals(home.place().admin1());
            double apart = home.at().kilometres(sense.at());
            double near = apart < 25 ? 1.6 : apart < 150 ? 1 : apart < 400 ? 0.4 : 0;
            return 0.6 + (unit ? 1 : 0) + near;
        }

        @Override
        public @Nullable String reason(Sense sense, Setting setting) {
            return dateline ? "near the dateline" : "near the outlet's home";
        }
    }
}
