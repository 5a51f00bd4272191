package org.tocsin.app;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Incident;

/** Where results go. */
interface Results extends Closeable {

    /**
     * Writes a document and all that was coded in it.
     *
     * @throws IOException when it cannot be written; the message names the file and the reason
     */
    void document(CodedDocument document) throws IOException;

    /**
     * Writes incidents.
     *
     * @throws IOException when they cannot be written; the message names the file and the reason
     */
    void incidents(List<Incident> incidents) throws IOException;
}
