package org.tocsin.event.write;

import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.Time;

/** The keys of the values that several records share. */
final class Values {

    /** About a metre: finer than any place that a text names. */
    static final int DEGREE_PLACES = 5;

    private Values() {}

    /** A participant of an event. */
    static void participant(JsonLine to, Participant participant) {
        known(identity(to.quote(participant.quote()), participant), participant);
        to.text("code", participant.code());
    }

    /** Whether the knowledge base knows it, and who it could be where that stays open. */
    static void known(JsonLine to, Participant participant) {
        to.flag("known", participant.known());
        if (!participant.candidates().isEmpty()) {
            to.texts("candidates", participant.candidates());
        }
    }

    static JsonLine identity(JsonLine to, Participant participant) {
        return to.text("name", participant.name())
                .text("id", participant.id())
                .text("country", participant.country())
                .texts("sectors", participant.sectors());
    }

    /** The place of an event or incident. */
    static void place(JsonLine to, Place place) {
        location(to.quote(place.quote()), place).text("basis", place.basis().label());
    }

    static JsonLine location(JsonLine to, Place place) {
        PlacePrecision precision = place.precision();
        return to.text("name", place.name())
                .text("country", place.country())
                .text("admin1", place.admin1())
                .decimal("lat", place.lat(), DEGREE_PLACES)
                .decimal("lon", place.lon(), DEGREE_PLACES)
                .number("geonames", place.geonames())
                .text("precision", precision == null ? null : precision.label());
    }

    /** The time of an event. */
    static void time(JsonLine to, Time time) {
        period(to.quote(time.quote()), time).text("basis", time.basis().label());
    }

    static JsonLine period(JsonLine to, Time time) {
        return to.text("from", time.from() == null ? null : time.from().toString())
                .text("to", time.to() == null ? null : time.to().toString())
                .text("precision", time.precision().label());
    }
}
