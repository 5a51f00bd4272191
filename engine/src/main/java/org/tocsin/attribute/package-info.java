/** . */
@NullMarked
package org.tocsin.attribute;

import org.jspecify.annotations.NullMarked;
