package org.tocsin.link.across;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Incident;
import org.tocsin.event.Place;
import org.tocsin.link.Account;
import org.tocsin.link.Whom;
import org.tocsin.link.across.Reading.Told;

/**
 * Joins the accounts of one happening over documents. Documents are taken in their order, {@link #ORDER}; the same documents
 * in that order give the same incidents.
 */
public final class IncidentLinker {

    /** By day of publication, then by id; documents that tell no day come last. */
    public static final Comparator<Reading> ORDER = Comparator
            .comparing(Reading::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reading::documentId);

    private static final int CANDIDATES = 50;
    private static final int TELLING_WORDS = 12;

    private final IncidentIndex index;
    private final Weights weights;
    private final Stories stories = new Stories();
    private int count;

    /**
     * A linker that goes on from what an index holds.
     *
     * @param weights how much each word tells, with the documents to come counted as far as they are known
     */
    public IncidentLinker(IncidentIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
        this.count = index.all().size();
    }

    /** Takes in a document: each of its accounts goes into the incident that the strongest tie leads to, or opens one. */
    public void add(Reading document) {
        int story = stories.of(weights.direction(document.terms()));
        document.happenings().forEach(told -> add(told, story));
    }

    private void add(Told told, int story) {
        Account account = told.account();
        Direction words = weights.direction(told.terms());
        Set<String> keys = keys(account, words);
        List<Dossier> near = index.near(keys, CANDIDATES);
        for (AccountTie tie : AccountTies.ALL) {
            Dossier best = best(tie, account, words, story, near);
            if (best != null) {
                best.join(account, story, words, tie.reason());
                index.put(best, keys);
                return;
            }
        }
        index.put(new Dossier(count++, account, story, words), keys);
    }

    /** Of those that a tie leads to, the one whose words are most like. */
    private static @Nullable Dossier best(AccountTie tie, Account account, Direction words, int story, List<Dossier> near) {
        Dossier best = null;
        double most = -1;
        for (Dossier dossier : near) {
            double likeness = words.likeness(dossier.direction());
            if (likeness > most && tie.joins(account, dossier, new Likeness(likeness, dossier.isOfStory(story)))) {
                best = dossier;
                most = likeness;
            }
        }
        return best;
    }

    private static Set<String> keys(Account account, Direction words) {
        Set<String> keys = new TreeSet<>();
        words.heaviest(TELLING_WORDS).forEach(term -> keys.add("word " + term));
        Place place = account.place();
        if (place != null) {
            keys.add("place " + place.name() + " " + account.type());
        }
        for (Whom who : account.victims()) {
            keys.add("who " + (who.id() == null ? who.name() : who.id()) + " " + account.type());
        }
        for (Whom who : account.doers()) {
            keys.add("who " + (who.id() == null ? who.name() : who.id()) + " " + account.type());
        }
        return keys;
    }

    /** The incidents as they stand. */
    public List<Incident> incidents() {
        List<Dossier> all = index.all();
        Map<String, String> ids = new HashMap<>();
        all.forEach(dossier -> dossier.accounts().forEach(account -> ids.put(account.incident().id(), dossier.id())));
        return all.stream().map(dossier -> new DossierIncident(dossier, ids).incident()).toList();
    }
}
