package org.tocsin.knowledge.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.Example;
import org.tocsin.knowledge.LateList;

/**
 * The examples of all rules and contexts, in a section of their own that is read when the first of them is looked at. Lists
 * are handed out in the order in which they were taken in.
 */
final class Examples {

    private final List<List<Example>> lists = new ArrayList<>();
    private final Supplier<Source> section;
    private @Nullable List<List<Example>> read;
    private int handedOut;

    /** @param section gives the bytes of the section */
    Examples(Supplier<Source> section) {
        this.section = section;
    }

    void add(List<Example> examples) {
        lists.add(examples);
    }

    /** Writes what was taken in. */
    void write(Sink sink) {
        sink.number(lists.size());
        lists.forEach(list -> sink.list(list, ExampleCodec.CODEC));
    }

    /** The next list, which is read when it is looked at. */
    List<Example> next() {
        int number = handedOut++;
        return new LateList<>(() -> list(number));
    }

    private synchronized List<Example> list(int number) {
        List<List<Example>> known = read;
        if (known == null) {
            Source source = section.get();
            known = new ArrayList<>();
            for (int i = source.number(); i > 0; i--) {
                known.add(source.list(ExampleCodec.CODEC));
            }
            read = known;
        }
        return known.get(number);
    }
}
