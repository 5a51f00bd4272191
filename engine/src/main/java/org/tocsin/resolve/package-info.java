/** . */
@NullMarked
package org.tocsin.resolve;

import org.jspecify.annotations.NullMarked;
