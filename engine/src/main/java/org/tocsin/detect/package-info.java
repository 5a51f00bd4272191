/** . */
@NullMarked
package org.tocsin.detect;

import org.jspecify.annotations.NullMarked;
