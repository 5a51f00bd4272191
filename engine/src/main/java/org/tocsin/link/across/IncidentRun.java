package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Incident;
import org.tocsin.knowledge.CommonWords;

/**
 * The incidents of a run: documents come in any order and are joined at its end in that of publication, so that neither the
 * order of coming nor the number of threads shows in the outcome.
 */
public final class IncidentRun {

    private final Weights weights;
    private final List<Reading> readings = new ArrayList<>();

    /** @param common words that tell little, whatever the documents of the run */
    public IncidentRun(CommonWords common) {
        this.weights = new Weights(common);
    }

    /** Takes in a document. */
    public void add(CodedDocument document) {
        Reading reading = Reading.of(document);
        weights.add(reading.terms());
        readings.add(reading);
    }

    /** What the documents taken in so far tell of, in the order of the first accounts. */
    public List<Incident> incidents() {
        IncidentLinker linker = new IncidentLinker(new MemoryIndex(), weights);
        readings.stream().sorted(IncidentLinker.ORDER).forEach(linker::add);
        return linker.incidents();
    }
}
