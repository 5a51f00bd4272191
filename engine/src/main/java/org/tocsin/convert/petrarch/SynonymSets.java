package org.tocsin.convert.petrarch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.convert.Conversion;

/** The sets of synonyms of a verb dictionary, {@code &NAME} and lines {@code +TERM}, as word sets of ours. */
final class SynonymSets {

    private static final int MOST_WORDS = 200_000;

    private final String file;
    private final Conversion to;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    SynonymSets(String file, Conversion to) {
        this.file = file;
        this.to = to;
    }

    private record Draft(int line, List<DictionaryLine> terms) {}

    /** Begins a set; its terms are taken in through what comes back. */
    List<DictionaryLine> begin(DictionaryLine line) {
        String name = key(line.text());
        Draft draft = new Draft(line.number(), new ArrayList<>());
        Draft before = drafts.putIfAbsent(name, draft);
        if (before != null) {
            to.fault(file, line.number(), "the set &" + name + " is there already in line " + before.line()
                    + "; the first is kept");
        }
        return draft.terms();
    }

    private static String key(String name) {
        return name.strip().replaceFirst("^&", "").replaceFirst("_$", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a set is there to be referred to. */
    boolean has(String name) {
        return names.containsKey(key(name));
    }

    /** How our rules call a set. */
    String reference(String name) {
        return "@" + names.get(key(name));
    }

    /** Hands on all sets that have words, with the words of the sets in them. */
    void write() {
        drafts.values().forEach(draft -> draft.terms().forEach(this::check));
        int all = 0;
        for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
            Set<String> words = words(draft.getKey());
            all += words.size();
            if (words.isEmpty()) {
                to.fault(file, draft.getValue().line(), "the set &" + draft.getKey()
                        + " has no words, expected lines +WORD below; it is left out");
            } else if (all > MOST_WORDS) {
                to.fault(file, draft.getValue().line(), "with the set &" + draft.getKey() + " the sets have more than " + MOST_WORDS
                        + " words, which no dictionary has; it is left out");
            } else {
                String ours = to.newSetName("petrarch-" + draft.getKey());
                names.put(draft.getKey(), ours);
                to.addSet(ours, List.copyOf(words));
            }
        }
    }

    private void check(DictionaryLine term) {
        String text = word(term);
        if (text.startsWith("&") && !drafts.containsKey(key(text))) {
            to.fault(file, term.number(), "the set " + text + " is not defined, expected lines " + text + ", +WORD; the term is left out");
        } else if (!text.startsWith("&") && !WordForms.isPlain(WordForms.plain(text))) {
            to.fault(file, term.number(), "\"" + text + "\" is no word, expected letters with \"_\" between words; it is left out");
        }
    }

    private static String word(DictionaryLine term) {
        return term.text().strip().replaceFirst("^\\+", "").strip();
    }

    /** All words of a set and of those that it leads to; sets that hold each other have the same words. */
    private Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(List.of(name));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Draft draft = drafts.get(waiting.remove());
            for (DictionaryLine term : draft == null ? List.<DictionaryLine>of() : draft.terms()) {
                String text = word(term);
                if (text.startsWith("&") && seen.add(key(text))) {
                    waiting.add(key(text));
                } else if (!text.startsWith("&") && WordForms.isPlain(WordForms.plain(text))) {
                    words.addAll(WordForms.noun(WordForms.plain(text)));
                }
            }
        }
        return words;
    }
}
