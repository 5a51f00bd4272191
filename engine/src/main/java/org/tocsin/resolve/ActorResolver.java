package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;

/** Says who an actor is: name, id, country, sectors, as they were on a day. */
final class ActorResolver {

    private final Map<String, List<ActorEntry>> byFamilyName = new HashMap<>();

    ActorResolver(Knowledge knowledge) {
        for (ActorEntry entry : knowledge.actors()) {
            if (entry.kind() == ActorEntry.Kind.PERSON) {
                byFamilyName.computeIfAbsent(familyName(entry.name()), name -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    private static String familyName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Sector of people who held an office before: PLOVER counts former officials among the elites. */
    static final List<String> FORMER_OFFICE = List.of("ELI");

    /**
     * The participants that a mention stands for: one, or one a nation where it names several ("Hungarian and Romanian
     * officials").
     *
     * @param mention the actor
     * @param quote its words
     * @param day the day of the event or of publication, or null
     * @param joined whether several nations in the phrase are coordinated rather than nested
     */
    List<Participant> resolve(ActorMention mention, Quote quote, @Nullable LocalDate day, boolean joined) {
        if (mention.entry() != null) {
            return List.of(known(mention, mention.entry(), quote, day));
        }
        ActorEntry titled = titled(mention, quote, day);
        if (titled != null) {
            return List.of(person(mention, titled, quote, day));
        }
        if (mention.countries().isEmpty()) {
            Participant unknown = new Participant(quote, name(mention, quote), null, null, sectors(mention), false);
            return List.of(unknown.among(mention.rivals().stream().map(ActorEntry::id).toList()));
        }
        List<Participant> participants = new ArrayList<>(1);
        for (Country country : joined ? mention.countries() : mention.countries().subList(0, 1)) {
            participants.add(national(mention, country, quote));
        }
        return participants;
    }

    /**
     * "President Bush": the one holder of such an office with that family name; of several the one who held it on the day,
     * or last before it.
     */
    private @Nullable ActorEntry titled(ActorMention mention, Quote quote, @Nullable LocalDate day) {
        if (mention.form() != Form.PERSON || mention.role() == null) {
            return null;
        }
        String title = mention.role().noun();
        ActorEntry best = null;
        LocalDate latest = LocalDate.MIN;
        for (ActorEntry entry : byFamilyName.getOrDefault(familyName(quote.text()), List.of())) {
            for (ActorEntry.Office office : entry.offices()) {
                LocalDate begun = office.from() == null ? LocalDate.MIN.plusDays(1) : office.from();
                boolean named = office.title().toLowerCase(Locale.ROOT).contains(title);
                boolean nation = mention.countries().isEmpty()
                        || mention.countries().get(0).code().equals(office.country());
                boolean past = day == null || !begun.isAfter(day);
                if (named && nation && past && begun.isAfter(latest)) {
                    best = entry;
                    latest = begun;
                }
            }
        }
        return best;
    }

    private static Participant national(ActorMention mention, Country country, Quote quote) {
        boolean state = mention.form() == Form.STATE || mention.form() == Form.CAPITAL || mention.form() == Form.PEOPLE;
        List<String> sectors = mention.form() == Form.CAPITAL ? List.of("GOV") : sectors(mention);
        String name = state ? country.name() : name(mention, quote);
        String id = state ? country.code() : null;
        boolean named = mention.form() == Form.PERSON || mention.form() == Form.ORGANIZATION;
        return new Participant(quote, name, id, country.code(), sectors, !named);
    }

    /** The words themselves, or the fuller ones that they take up. */
    private static String name(ActorMention mention, Quote quote) {
        return mention.standsFor() == null ? quote.text() : mention.standsFor().words();
    }

    private static List<String> sectors(ActorMention mention) {
        return mention.role() == null ? List.of() : mention.role().sectors();
    }

    private static Participant known(
            ActorMention mention, ActorEntry entry, Quote quote, @Nullable LocalDate day) {
        if (entry.kind() == ActorEntry.Kind.PERSON) {
            return person(mention, entry, quote, day);
        }
        List<String> sectors = entry.sectors().isEmpty() ? sectors(mention) : entry.sectors();
        String country = entry.country();
        if (country == null && !mention.countries().isEmpty() && !isInternational(sectors)) {
            country = mention.countries().get(0).code();
        }
        return new Participant(quote, name(mention, entry, quote), entry.id(), country, sectors, true);
    }

    /** A group's fighters stand for it; its spokesman or candidate is a person of it and keeps the words. */
    private static String name(ActorMention mention, ActorEntry entry, Quote quote) {
        RoleNoun role = mention.role();
        boolean person = mention.form() == Form.ROLE && role != null && role.kind() == RoleNoun.Kind.PERSON
                && !role.flags().contains(RoleNoun.Flag.ARMED);
        return person ? quote.text() : entry.name();
    }

    /** An actor's own country, or that of the office that a person held last; null for international ones. */
    static @Nullable String country(ActorEntry entry) {
        List<ActorEntry.Office> offices = entry.offices();
        return entry.country() != null || offices.isEmpty() ? entry.country() : offices.get(offices.size() - 1).country();
    }

    private static boolean isInternational(List<String> sectors) {
        return sectors.contains("IGO") || sectors.contains("NGO") || sectors.contains("IMG");
    }

    /** A person speaks for the office held on the day, else for whom the words name, afterwards for none. */
    private static Participant person(
            ActorMention mention, ActorEntry entry, Quote quote, @Nullable LocalDate day) {
        ActorEntry.Office office = office(entry, day);
        String country = office == null ? entry.country() : office.country();
        if (office != null && (day == null || office.heldOn(day))) {
            return new Participant(quote, entry.name(), entry.id(), country, office.sectors(), true);
        }
        ActorEntry body = mention.body() == null ? null : mention.body().entry();
        if (body != null) {
            return new Participant(quote, entry.name(), entry.id(), body.country(), body.sectors(), true);
        }
        boolean former = office != null && day != null && (office.from() == null || !office.from().isAfter(day));
        List<String> own = mention.role() == null ? List.of() : mention.role().sectors();
        List<String> sectors = !own.isEmpty() ? own : former ? FORMER_OFFICE : List.of();
        String nation = mention.countries().isEmpty() ? country : mention.countries().get(0).code();
        return new Participant(quote, entry.name(), entry.id(), nation, sectors, true);
    }

    /** The office held on a day, else the last one before it, else the first. */
    private static ActorEntry.@Nullable Office office(ActorEntry entry, @Nullable LocalDate day) {
        List<ActorEntry.Office> offices = entry.offices();
        if (offices.isEmpty()) {
            return null;
        }
        ActorEntry.Office best = null;
        for (ActorEntry.Office office : offices) {
            if (day != null && office.heldOn(day)) {
                return office;
            }
            boolean begun = day == null || office.from() == null || !office.from().isAfter(day);
            if (begun) {
                best = office;
            }
        }
        return best == null ? offices.get(0) : best;
    }
}
