/** . */
@NullMarked
package org.tocsin.explain;

import org.jspecify.annotations.NullMarked;
