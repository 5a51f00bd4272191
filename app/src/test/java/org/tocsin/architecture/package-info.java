/** Holds the layout that {@code docs/architecture.md} describes: which packages there are, and which may see which. */
@NullMarked
package org.tocsin.architecture;

import org.jspecify.annotations.NullMarked;
