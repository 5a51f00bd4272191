package org.tocsin.corenlp;

/** Heads and relations of a sentence as parallel arrays, root -1. */
final class Tree {

    private Tree() {}

    /**
     * Takes the tokens from {@code size} on out of a tree. What hung on them hangs on the root; if the root was among
     * them, the first token that hung on it becomes the root.
     */
    static void dropFrom(int size, int[] heads, String[] relations) {
        int root = -1;
        for (int i = 0; i < size && root < 0; i++) {
            root = heads[i] < 0 ? i : -1;
        }
        for (int i = 0; i < size; i++) {
            if (heads[i] >= size) {
                if (root < 0) {
                    root = i;
                    heads[i] = -1;
                    relations[i] = "root";
                } else {
                    heads[i] = root;
                    relations[i] = "dep";
                }
            }
        }
    }
}
