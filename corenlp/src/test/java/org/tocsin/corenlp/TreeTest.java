package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void whatHungOnADroppedTokenHangsOnTheRoot() {
        int[] heads = {1, -1, 3, 1};
        String[] relations = {"nsubj", "root", "nmod", "punct"};
        Tree.dropFrom(3, heads, relations);
        assertThat(heads).startsWith(1, -1, 1);
        assertThat(relations).startsWith("nsubj", "root", "dep");
    }

    @Test
    void aDroppedRootHandsOverToItsFirstDependent() {
        int[] heads = {2, 2, -1};
        String[] relations = {"dep", "dep", "root"};
        Tree.dropFrom(2, heads, relations);
        assertThat(heads).startsWith(-1, 0);
        assertThat(relations).startsWith("root", "dep");
    }
}
