package org.tocsin.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;

/**
 * The tables of PLOVER and CAMEO that events are scored by.
 *
 * @param scores quad class and Goldstein score by type and mode; the mode "" stands for none
 * @param contexts the names of PLOVER's contexts
 * @param cameo the CAMEO codes that exist, with their names
 * @param acts the type and mode that a CAMEO code stands for; statements and appeals have none
 */
public record Ontology(
        Map<EventType, Map<String, Score>> scores, Set<String> contexts, Map<String, String> cameo, Map<String, Act> acts) {

    public Ontology {
        acts = Map.copyOf(acts);
        scores = Map.copyOf(scores);
        contexts = Set.copyOf(contexts);
        cameo = Map.copyOf(cameo);
    }

    /**
     * How a type and mode score.
     *
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     * @param goldstein intensity, -10..10
     */
    public record Score(int quad, double goldstein) {}

    /**
     * What a code of CAMEO is in PLOVER.
     *
     * @param mode a mode of the type, or null
     */
    public record Act(EventType type, @Nullable String mode) {}

    /** The score of a type and mode; a mode without a score of its own has its type's. */
    public Score score(EventType type, @Nullable String mode) {
        Map<String, Score> modes = scores.get(type);
        if (modes == null) {
            throw new IllegalStateException("the ontology's table lacks " + type);
        }
        Score own = mode == null ? null : modes.get(mode);
        Score plain = modes.get("");
        if (own == null && plain == null) {
            throw new IllegalStateException("the ontology's table lacks " + type);
        }
        return own != null ? own : java.util.Objects.requireNonNull(plain);
    }

    /** The modes of a type, in order. */
    public List<String> modes(EventType type) {
        return scores.getOrDefault(type, Map.of()).keySet().stream()
                .filter(mode -> !mode.isEmpty())
                .sorted()
                .toList();
    }
}
