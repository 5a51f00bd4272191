/**
 * The compiled form of the knowledge, which is read many times faster than its files. A
 * {@link org.tocsin.knowledge.KnowledgeBase} goes in when the program is built, and the same comes out when it starts. The
 * files stay the only truth: the compiled form notes of which it was made, so that it is not used beside others.
 */
@NullMarked
package org.tocsin.knowledge.compiled;

import org.jspecify.annotations.NullMarked;
