package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedModelTest {

    @Test
    void loadsOnceForManyThreadsAndSaysSo() {
        AtomicInteger loads = new AtomicInteger();
        SharedModel<Integer> model = new SharedModel<>("tagger", "some/file", loads::incrementAndGet);
        List<String> progress = new CopyOnWriteArrayList<>();
        List<Integer> values = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> model.value(progress::add))
                .toList();
        assertThat(values).containsOnly(1);
        assertThat(progress).hasSize(2).first().isEqualTo("loading tagger");
        assertThat(progress.get(1)).matches("tagger ready in \\d+\\.\\d s");
    }

    @Test
    void aFailureNamesModelAndFileAndTheNextUseTriesAgain() {
        AtomicInteger loads = new AtomicInteger();
        SharedModel<String> model = new SharedModel<>("parser", "some/file", () -> {
            if (loads.incrementAndGet() == 1) {
                throw new IOException("no such file");
            }
            return "loaded";
        });
        assertThatThrownBy(() -> model.value(line -> {}))
                .isInstanceOf(ModelLoadingException.class)
                .hasMessageContaining("cannot load the parser from some/file")
                .hasMessageContaining("no such file");
        assertThat(model.value(line -> {})).isEqualTo("loaded");
    }
}
