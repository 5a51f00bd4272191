/** . */
@NullMarked
package org.tocsin.recognize;

import org.jspecify.annotations.NullMarked;
