/**
 * The command line: {@code tocsin code}, {@code explain}, {@code check} and {@code demo}. Arguments and inputs go in;
 * records and tables go to standard output or a folder, messages to standard error. The only package with a main method.
 */
@NullMarked
package org.tocsin.app;

import org.jspecify.annotations.NullMarked;
