/** . */
@NullMarked
package org.tocsin.link;

import org.jspecify.annotations.NullMarked;
