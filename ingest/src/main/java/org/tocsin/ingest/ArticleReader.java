package org.tocsin.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the documents of one file in order. */
interface ArticleReader {

    /** The next document or failure, or null at the end. */
    @Nullable Intake next() throws IOException, UnreadableInputException;

    /** The line that {@link #next} last read from, or 0 where the file holds one document. */
    default int line() {
        return 0;
    }
}
