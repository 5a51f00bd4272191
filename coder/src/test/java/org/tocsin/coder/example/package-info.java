/** The program that {@code docs/library.md} shows, and the tests that it is shown as it is and does what it says. */
@NullMarked
package org.tocsin.coder.example;

import org.jspecify.annotations.NullMarked;
