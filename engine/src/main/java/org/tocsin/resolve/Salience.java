package org.tocsin.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;
import org.tocsin.resolve.Antecedents.Found;

/**
 * Ranks those whom a pronoun could stand for: near before far, subjects before objects before the rest, who is named often
 * before who is named once. Two of nearly the same rank leave the pronoun open.
 */
final class Salience {

    private static final double NEAR = 100;
    private static final double SUBJECT = 80;
    private static final double OBJECT = 50;
    private static final double OTHER = 25;
    private static final double PARALLEL = 25;
    private static final double SEVERAL = 70;
    private static final double REPEATED = 15;

    /** Each sentence back leaves this part of the weight. */
    private static final double FADING = 0.5;

    /** A second one with more than this part of the best one's weight leaves the pronoun open. */
    private static final double RIVAL = 0.97;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Found> first = new HashMap<>();
    private final boolean subject;
    private final boolean group;

    /**
     * @param subject whether the pronoun is a subject
     * @param group whether the pronoun is one for several
     */
    Salience(boolean subject, boolean group) {
        this.subject = subject;
        this.group = group;
    }

    /**
     * Weighs an actor.
     *
     * @param actor who
     * @param in where it is named
     * @param distance how many sentences before the pronoun
     * @param standing how it stands there
     * @param bonus what else speaks for it
     */
    void weigh(ActorMention actor, Candidates in, int distance, Standing standing, double bonus) {
        Sentence sentence = in.sentence();
        boolean parallel = (standing == Standing.SUBJECT) == subject;
        double weight = NEAR + weight(standing) + (parallel ? PARALLEL : 0) + (group ? several(actor, sentence) : 0) + bonus;
        double faded = weight * Math.pow(FADING, distance);
        String identity = identity(actor, sentence);
        Double known = weights.get(identity);
        if (known == null || faded > known) {
            first.put(identity, new Found(actor, in));
        }
        weights.put(identity, known == null ? faded : Math.max(known, faded) + REPEATED);
    }

    /** "they" are rather people by a plural than a body, and rather a force than an institution. */
    private static double several(ActorMention actor, Sentence sentence) {
        boolean plural = !actor.members().isEmpty() || sentence.token(actor.head()).tag().endsWith("S");
        return !Antecedents.isSeveral(actor, sentence) ? 0 : plural ? SEVERAL : SEVERAL / 2;
    }

    /** Who ranks first, where nobody ranks beside. */
    @Nullable Found best() {
        String best = null;
        double most = 0;
        double second = 0;
        List<String> identities = new ArrayList<>(weights.keySet());
        identities.sort(null);
        for (String identity : identities) {
            double weight = weights.getOrDefault(identity, 0.0);
            if (weight > most) {
                second = most;
                most = weight;
                best = identity;
            } else {
                second = Math.max(second, weight);
            }
        }
        return best == null || second > most * RIVAL ? null : first.get(best);
    }

    private static double weight(Standing standing) {
        return switch (standing) {
            case SUBJECT -> SUBJECT;
            case OBJECT -> OBJECT;
            case OWNER, OTHER -> OTHER;
        };
    }

    /** What tells one actor from another, whatever words name it. */
    static String identity(ActorMention actor, Sentence sentence) {
        if (actor.entry() != null && actor.form() == Form.KNOWN) {
            return actor.entry().id();
        }
        String words = actor.standsFor() != null
                ? actor.standsFor().words()
                : sentence.words(actor.first(), actor.last());
        return switch (actor.form()) {
            case STATE, CAPITAL, PEOPLE -> actor.countries().get(0).code();
            case PERSON, KNOWN, ROLE, ORGANIZATION, PRONOUN -> words.toLowerCase(Locale.ROOT);
        };
    }
}
