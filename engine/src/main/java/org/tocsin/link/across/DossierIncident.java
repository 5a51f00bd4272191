package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.Claim;
import org.tocsin.event.Incident.IncidentDate;
import org.tocsin.event.Incident.IncidentWeapon;
import org.tocsin.event.Incident.Join;
import org.tocsin.event.Incident.Link;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.Stage;
import org.tocsin.event.TimePrecision;
import org.tocsin.link.Account;
import org.tocsin.link.Whom;

/** The incident that the accounts of a dossier make: each field's best value, with the evidence of all. */
final class DossierIncident {

    private final Dossier dossier;
    private final List<Account> accounts;
    private final List<Incident> told;
    private final Map<String, String> ids;

    /** @param ids of each account's incident, the id of the incident that it has become part of */
    DossierIncident(Dossier dossier, Map<String, String> ids) {
        this.ids = ids;
        this.dossier = dossier;
        this.accounts = dossier.accounts();
        this.told = accounts.stream().map(Account::incident).toList();
    }

    Incident incident() {
        Incident first = told.get(0);
        EventType type = type();
        String mode = mode(type);
        Place place = place();
        IncidentDate date = date();
        List<Incident.Perpetrator> perpetrators = Merged.perpetrators(told);
        List<Incident.IncidentTarget> targets = Merged.targets(told);
        return new Incident(
                first.id(),
                Titles.title(type, mode, perpetrators, whom(targets), place, date),
                type,
                mode,
                List.copyOf(new TreeSet<>(all(Incident::contexts))),
                all(Incident::documents).stream().distinct().toList(),
                all(Incident::events),
                all(Incident::sources).stream().distinct().toList(),
                date,
                place,
                stage(),
                perpetrators,
                targets,
                weapons(),
                Tolls.of(accounts),
                claims(),
                Disputes.of(accounts),
                links(),
                Stream.concat(all(Incident::why).stream(), dossier.joins().stream()).toList());
    }

    private <T> List<T> all(Function<Incident, List<T>> part) {
        return told.stream().flatMap(one -> part.apply(one).stream()).toList();
    }

    private EventType type() {
        return told.stream().anyMatch(one -> one.type() == EventType.ASSAULT) ? EventType.ASSAULT : told.get(0).type();
    }

    /** The mode that most accounts give, the first of equals. */
    private @Nullable String mode(EventType type) {
        return most(told.stream().filter(one -> one.type() == type).map(Incident::mode).filter(Objects::nonNull).toList());
    }

    private static <T> @Nullable T most(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        T best = null;
        int times = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > times) {
                best = entry.getKey();
                times = entry.getValue();
            }
        }
        return best;
    }

    /** The day that most accounts tell; where none does, the first that is known of one. */
    private @Nullable IncidentDate date() {
        List<IncidentDate> days = new ArrayList<>();
        for (Account account : accounts) {
            IncidentDate date = account.incident().date();
            if (date != null && !account.days().isEmpty()) {
                days.add(date);
            }
        }
        IncidentDate exact = most(days.stream().filter(date -> date.precision() == TimePrecision.DAY).toList());
        if (exact != null) {
            return exact;
        }
        IncidentDate any = most(days);
        return any != null ? any : told.stream().map(Incident::date).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The finest that is stated, the one that most accounts name among equals; where none is stated, the first suggested. */
    private @Nullable Place place() {
        Place best = null;
        int times = 0;
        for (Incident one : told) {
            Place place = one.place();
            if (place != null) {
                int named = (int) told.stream().filter(other -> isSame(place, other.place())).count();
                if (best == null || compare(place, named, best, times) > 0) {
                    best = place;
                    times = named;
                }
            }
        }
        return best;
    }

    private static boolean isSame(Place one, @Nullable Place other) {
        return other != null && one.name().equals(other.name()) && Objects.equals(one.country(), other.country());
    }

    private static int compare(Place one, int times, Place other, int otherTimes) {
        int stated = Boolean.compare(one.basis() == PlaceBasis.STATED, other.basis() == PlaceBasis.STATED);
        if (stated != 0) {
            return stated;
        }
        int known = Boolean.compare(one.precision() != null, other.precision() != null);
        if (known != 0) {
            return known;
        }
        int fine = one.precision() == null || other.precision() == null ? 0 : other.precision().compareTo(one.precision());
        return fine != 0 ? fine : Integer.compare(times, otherTimes);
    }

    /** How far the act got, as the furthest account has it. */
    private Stage stage() {
        return told.stream().map(Incident::stage).min(Enum::compareTo).orElseThrow();
    }

    private List<IncidentWeapon> weapons() {
        Map<String, IncidentWeapon> found = new LinkedHashMap<>();
        for (IncidentWeapon weapon : all(Incident::weapons)) {
            found.merge(weapon.name(), weapon, (one, other) -> new IncidentWeapon(
                    one.text(), one.name(), one.kind(), Merged.both(one.evidence(), other.evidence())));
        }
        return List.copyOf(found.values());
    }

    /** Whom a title names: parties that the knowledge base knows, else what was hit, else whoever was acted on. */
    private List<String> whom(List<Incident.IncidentTarget> targets) {
        List<String> known = dossier.victims().stream().filter(who -> who.id() != null).map(Whom::name).distinct().toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<String> hit = targets.stream().map(Incident.IncidentTarget::name).distinct().toList();
        return hit.isEmpty() ? dossier.victims().stream().map(Whom::name).distinct().toList() : hit;
    }

    /** Each other incident once, by its id of now. */
    private List<Link> links() {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Link link : all(Incident::links)) {
            String to = ids.getOrDefault(link.to(), link.to());
            if (!to.equals(dossier.id())) {
                links.putIfAbsent(to, new Link(link.kind(), to, link.documentId(), link.field(), link.start(), link.end()));
            }
        }
        return List.copyOf(links.values());
    }

    private List<Claim> claims() {
        return List.copyOf(new LinkedHashSet<>(all(Incident::claims)));
    }
}
