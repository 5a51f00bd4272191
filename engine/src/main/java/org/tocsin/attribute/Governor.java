package org.tocsin.attribute;

import org.jspecify.annotations.Nullable;

/**
 * What the word above has to say of what stands below it.
 *
 * @param operator what it makes of it, or null
 * @param speaker head token of who says so, or -1
 * @param closes whether nothing above it changes the stance any more
 */
record Governor(@Nullable Operator operator, int speaker, boolean closes) {

    /** A word with nothing to say. */
    static final Governor SILENT = new Governor(null, -1, false);
    /** A word that takes what stands below it as given. */
    static final Governor GIVEN = new Governor(null, -1, true);

    static Governor of(Operator operator) {
        return new Governor(operator, -1, false);
    }

    static Governor spoken(Operator operator, int speaker) {
        return new Governor(operator, speaker, false);
    }
}
