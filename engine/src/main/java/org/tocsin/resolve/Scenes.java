package org.tocsin.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.ZoneKind;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.recognize.PlaceMention;

/** Where a report is, when a sentence of it does not say. */
final class Scenes {

    /** A place is carried on over this many sentences; further on the report may have moved elsewhere. */
    private static final int CARRIED = 2;

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside", "inside", "around", "on", "across");

    private Scenes() {}

    /**
     * The last place that the sentences right before set something in; null where they name none, or several on a level.
     *
     * @param all the findings of the document
     * @param sentence the sentence that names no place
     */
    static @Nullable Place before(List<SentenceFindings> all, int sentence, PlaceResolver places) {
        SentenceFindings here = all.get(sentence);
        for (int at = sentence - 1; at >= Math.max(0, sentence - CARRIED); at--) {
            SentenceFindings findings = all.get(at);
            ZoneKind zone = findings.sentence().zone();
            if (findings.text().field() != here.text().field() || (zone != ZoneKind.BODY && zone != here.sentence().zone())) {
                return null;
            }
            PlaceMention scene = scene(findings);
            if (scene != null) {
                return places.place(scene, findings.sentence(), findings.text(), PlaceBasis.CONTEXT);
            }
        }
        return null;
    }

    /** The finest place behind a locative preposition. */
    private static @Nullable PlaceMention scene(SentenceFindings findings) {
        PlaceMention best = null;
        for (PlaceMention place : findings.candidates().places()) {
            boolean finer = best == null || (best.country() != null && !best.capital() && place.known());
            if (place.known() && finer && isLocative(findings.sentence(), place)) {
                best = place;
            }
        }
        return best;
    }

    private static boolean isLocative(Sentence sentence, PlaceMention place) {
        for (int at = place.first() - 1; at >= Math.max(0, place.first() - 4); at--) {
            String tag = sentence.token(at).tag();
            if (tag.equals("IN")) {
                return LOCATIVE.contains(sentence.token(at).form().toLowerCase(Locale.ROOT));
            }
            if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("HYPH")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sentence sets anything in a place, so that nothing is to be carried into it. */
    static boolean namesPlace(SentenceFindings findings) {
        for (PlaceMention place : findings.candidates().places()) {
            if (isLocative(findings.sentence(), place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a report sets things in other countries than its dateline's: then the dateline is where it was written. */
    static boolean elsewhere(List<SentenceFindings> all, @Nullable Place dateline) {
        if (dateline == null || dateline.country() == null) {
            return false;
        }
        for (SentenceFindings findings : all) {
            for (PlaceMention place : findings.candidates().places()) {
                String country = place.country() != null
                        ? place.country().code()
                        : place.entry() == null ? null : place.entry().country();
                if (country != null && !country.equals(dateline.country()) && isLocative(findings.sentence(), place)) {
                    return true;
                }
            }
        }
        return false;
    }
}
