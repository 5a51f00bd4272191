package org.tocsin.convert.wikidata;

import java.io.IOException;
import java.io.InputStream;

/** A dump that can be read from its beginning more than once. */
@FunctionalInterface
public interface Dump {

    /** Its bytes, unpacked; whoever opens them closes them. */
    InputStream open() throws IOException;
}
