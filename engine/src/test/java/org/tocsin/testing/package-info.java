/** What tests of several packages share: ready parses with expectations, and the project's own knowledge. */
@NullMarked
package org.tocsin.testing;

import org.jspecify.annotations.NullMarked;
