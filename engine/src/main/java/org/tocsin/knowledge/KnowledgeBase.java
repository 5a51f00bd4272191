package org.tocsin.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The knowledge of a folder with what it takes to add to it: a user's rules may use its frames and sets.
 *
 * @param knowledge what the coder goes by
 * @param frames the frames of its rules by name
 * @param setLocations where its word sets are written, by name
 * @param files what tells its files from others, by their names below the folder
 */
public record KnowledgeBase(
        Knowledge knowledge,
        Map<String, Frame> frames,
        Map<String, FileLocation> setLocations,
        SortedMap<String, FileStamp> files) {

    public KnowledgeBase {
        frames = Map.copyOf(frames);
        setLocations = Map.copyOf(setLocations);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
