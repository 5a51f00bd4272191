/**
 * On whose word a statement stands, and what the text makes of it. {@link org.tocsin.detect.Statement}s of a document go
 * in; each comes out with its {@link org.tocsin.attribute.Stance}. {@code resolve} reads them next.
 */
@NullMarked
package org.tocsin.attribute;

import org.jspecify.annotations.NullMarked;
