/**
 * What the coder knows, as data: rules, word sets, frames, the ontology's tables, actors, places, weapons, media, cues of
 * stance. Files go in (as YAML and tables, each fault named by file, line and column), a
 * {@link org.tocsin.knowledge.Knowledge} comes out that all stages read.
 */
@NullMarked
package org.tocsin.knowledge;

import org.jspecify.annotations.NullMarked;
