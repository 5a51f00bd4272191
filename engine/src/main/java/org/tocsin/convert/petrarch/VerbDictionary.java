package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.Conversion;

/**
 * Reads a dictionary of verbs: sets of synonyms, blocks of verbs and their patterns. Where a file has no lines
 * {@code --- NAME ---}, as in the dictionaries of TABARI, each verb begins a block of its own. Forms of verbs are not needed,
 * since our rules go by lemmas.
 */
final class VerbDictionary {

    private static final Pattern HEAD = Pattern.compile("-{3,}\\s*([^\\s\\[\\]-]\\S*)\\s*(?:\\[([^\\]]*)\\])?\\s*-*");
    private static final Pattern VERB = Pattern.compile("([^\\s\\[\\]{}]+)\\s*(?:\\{[^}]*\\}?)?\\s*(?:\\[([^\\]]*)\\])?.*");

    private final String file;
    private final Conversion to;
    private final SynonymSets sets;
    private final Map<String, Integer> verbs = new HashMap<>();
    private final List<VerbBlock> blocks = new ArrayList<>();

    VerbDictionary(String file, Conversion to) {
        this.file = file;
        this.to = to;
        this.sets = new SynonymSets(file, to);
    }

    /** Whether lines are those of such a dictionary. */
    static boolean is(List<DictionaryLine> lines) {
        return lines.stream().map(DictionaryLine::text).anyMatch(text -> text.matches("-\\s.*\\*.*\\[.*|---\\s*\\w.*---\\s*"));
    }

    void read(List<DictionaryLine> lines) {
        boolean headed = lines.stream().anyMatch(line -> HEAD.matcher(line.text().strip()).matches());
        List<DictionaryLine> set = null;
        VerbBlock block = null;
        for (DictionaryLine line : lines) {
            String text = line.text().strip();
            Matcher head = HEAD.matcher(text);
            if (text.startsWith("&")) {
                set = sets.begin(line);
            } else if (head.matches()) {
                set = null;
                block = begin(head.group(1), head.group(2));
            } else if (set != null && text.startsWith("+")) {
                set.add(line);
            } else if (text.startsWith("~")) {
                to.lost(file, line.number(), "transformations of one event into another", text);
            } else if (text.startsWith("-")) {
                set = null;
                pattern(line, block);
            } else {
                set = null;
                block = headed ? block : begin(text.split("[\\s\\[{]", 2)[0], null);
                verb(line, text, block);
            }
        }
        sets.write();
        VerbRules rules = new VerbRules(file, to, sets);
        blocks.forEach(rules::write);
    }

    private VerbBlock begin(String name, @Nullable String code) {
        VerbBlock block = new VerbBlock(name, code == null ? "---" : code.strip());
        blocks.add(block);
        return block;
    }

    private void pattern(DictionaryLine line, @Nullable VerbBlock block) {
        try {
            VerbPattern pattern = VerbPattern.read(line);
            if (block == null) {
                to.fault(file, line.number(), "a pattern before any verb, expected a line VERB [CODE] above; it is left out");
                return;
            }
            VerbPattern before = block.patterns().putIfAbsent(pattern.text(), pattern);
            if (before != null) {
                to.fault(file, line.number(), "the pattern is there already in line " + before.line()
                        + (before.code().equals(pattern.code()) ? "" : " with the code [" + before.code() + "]")
                        + "; the first is kept");
            }
        } catch (IllegalArgumentException e) {
            to.fault(file, line.number(), e.getMessage() + "; it is left out");
        }
    }

    private void verb(DictionaryLine line, String text, @Nullable VerbBlock block) {
        Matcher shape = VERB.matcher(text);
        if (block == null || !shape.matches()) {
            to.fault(file, line.number(), "\"" + text + "\" is no verb, expected VERB {FORMS} [CODE] below a line --- NAME ---;"
                    + " it is left out");
            return;
        }
        String lemma = lemma(shape.group(1));
        if (lemma.isEmpty()) {
            to.lost(file, line.number(), "verbs with words before them, or sets in the place of a verb", text);
            return;
        }
        Integer before = verbs.putIfAbsent(lemma, line.number());
        if (before != null) {
            to.fault(file, line.number(), "the verb \"" + lemma + "\" is there already in line " + before + "; the first is kept");
            return;
        }
        String code = shape.group(2) == null ? block.code() : shape.group(2).strip();
        block.verbs().add(new VerbBlock.Verb(line.number(), lemma, code));
    }

    /** {@code +BEEF_UP} is "beef up", {@code RE_+ARREST} "rearrest"; other words before the verb cannot be said. */
    private static String lemma(String word) {
        int mark = word.indexOf('+');
        String plain = WordForms.plain(mark < 0 ? word : word.substring(mark + 1));
        String before = mark <= 0 ? "" : WordForms.plain(word.substring(0, mark));
        boolean prefix = before.equals("re") || before.equals("co") || before.equals("de");
        if (!before.isEmpty() && !prefix) {
            return "";
        }
        return WordForms.isPlain(plain) ? before + plain : "";
    }
}
