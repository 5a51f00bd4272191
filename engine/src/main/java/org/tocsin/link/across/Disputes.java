package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tocsin.event.Incident.Dispute;
import org.tocsin.event.Incident.DisputedValue;
import org.tocsin.event.Who;
import org.tocsin.link.Account;
import org.tocsin.link.Testimony;
import org.tocsin.link.Testimony.Subject;
import org.tocsin.link.Whom.Identity;

/**
 * On what the accounts of an incident differ beyond wording. Two numbers differ where their ranges have no number in common
 * and two speakers give them; a later number of the same speaker, or of the text itself, is an update and no dispute. Two
 * perpetrators differ where they cannot be the same and different speakers name them, or where one denies it.
 */
final class Disputes {

    private Disputes() {}

    static List<Dispute> of(List<Account> accounts) {
        List<Testimony> all = accounts.stream().flatMap(account -> account.words().stream()).toList();
        List<Dispute> disputes = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<Testimony> told = all.stream().filter(one -> one.subject() == subject).toList();
            List<Testimony> differing = differing(told);
            if (!differing.isEmpty()) {
                disputes.add(new Dispute(subject.name().toLowerCase(Locale.ROOT), values(differing)));
            }
        }
        return List.copyOf(disputes);
    }

    /** Those that differ from another. */
    private static List<Testimony> differing(List<Testimony> told) {
        return told.stream().filter(one -> told.stream().anyMatch(other -> differ(one, other))).toList();
    }

    private static boolean differ(Testimony one, Testimony other) {
        if (one.subject() == Subject.PERPETRATOR) {
            return differOnParty(one, other);
        }
        boolean apart = one.low() > other.high() || other.low() > one.high();
        return apart && isOfOneKind(one.who(), other.who()) && one.speaker() != null && other.speaker() != null
                && !isSameSpeaker(one, other);
    }

    private static boolean isOfOneKind(Who one, Who other) {
        return one == other || one == Who.UNKNOWN || other == Who.UNKNOWN;
    }

    private static boolean isSameSpeaker(Testimony one, Testimony other) {
        boolean bothKnown = one.speakerId() != null && other.speakerId() != null;
        return bothKnown ? Objects.equals(one.speakerId(), other.speakerId()) : Objects.equals(one.speaker(), other.speaker());
    }

    private static boolean differOnParty(Testimony one, Testimony other) {
        if (one.party() == null || other.party() == null || isSameSpeaker(one, other)) {
            return false;
        }
        Identity identity = one.party().with(other.party());
        if (one.denied() != other.denied()) {
            return identity == Identity.SAME;
        }
        return !one.denied() && identity == Identity.DIFFERENT && (one.speaker() != null || other.speaker() != null);
    }

    /** Each value of each speaker once, in the order of their coming. */
    private static List<DisputedValue> values(List<Testimony> told) {
        Map<String, DisputedValue> values = new LinkedHashMap<>();
        for (Testimony one : told) {
            String value = one.denied() ? "not " + one.value() : one.value();
            values.putIfAbsent(value + "|" + one.speaker(), new DisputedValue(
                    value, one.speaker(), one.documentId(), one.field(), one.quote().start(), one.quote().end()));
        }
        return List.copyOf(values.values());
    }
}
