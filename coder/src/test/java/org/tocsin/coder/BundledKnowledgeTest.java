package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.knowledge.compiled.CompiledKnowledge;

class BundledKnowledgeTest {

    @Test
    void theBuildCompiledTheFilesOnTheClassPath() {
        CompiledKnowledge compiled = BundledKnowledge.compiled().orElseThrow();

        assertThat(compiled.files()).hasSizeGreaterThan(80);
        assertThat(KnowledgeFolder.consistsOf(BundledKnowledge.class.getClassLoader(), compiled.files()))
                .as("whether knowledge.compiled is of this build")
                .isTrue();
    }

    @Test
    void itsVersionIsThatOfTheFiles() {
        assertThat(BundledKnowledge.with(List.of(), List.of()).version())
                .isEqualTo(KnowledgeReader.read(Path.of("..", "knowledge")).version());
    }
}
