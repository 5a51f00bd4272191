/** . */
@NullMarked
package org.tocsin.pipeline;

import org.jspecify.annotations.NullMarked;
