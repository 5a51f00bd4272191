package org.tocsin.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.ZoneKind;

/** One sentence of a CoNLL-U file while it is being read. */
final class ConlluSentence {

    private static final String COLUMNS = "ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC";

    /** What treebank tokenizers write in place of the characters of the text. */
    private static final Map<String, String> ESCAPES = Map.of(
            "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``", "\"", "''", "\"");

    private final String input;
    private final int line;
    private final List<Word> words = new ArrayList<>();
    /** Written stretches in order: words, or multiword tokens in place of the words they hold. */
    private final List<Surface> surfaces = new ArrayList<>();
    private @Nullable String text;
    private boolean startsParagraph;
    private Field field = Field.TEXT;
    private ZoneKind zone = ZoneKind.BODY;

    private record Word(int line, String form, String lemma, String tag, EntityClass entity, int head, String relation) {}

    private record Surface(int line, int firstWord, int lastWord, String form, boolean spaceAfter) {}

    ConlluSentence(String input, int line) {
        this.input = input;
        this.line = line;
    }

    int size() {
        return words.size();
    }

    Field field() {
        return field;
    }

    ZoneKind zone() {
        return zone;
    }

    boolean startsParagraph() {
        return startsParagraph;
    }

    void comment(String comment) {
        String body = comment.substring(1).strip();
        if (body.equals("newpar") || body.startsWith("newpar ") || body.startsWith("newpar=")) {
            startsParagraph = true;
        } else if (body.startsWith("text =") || body.startsWith("text=")) {
            // Not stripped at the end: the sentence is kept as it stands.
            text = comment.substring(comment.indexOf('=') + 1).replaceFirst("^ ", "");
        } else if (body.matches("field\\s*=\\s*title")) {
            field = Field.TITLE;
            zone = ZoneKind.HEADLINE;
        } else if (body.matches("zone\\s*=\\s*(headline|deck)")) {
            zone = ZoneKind.valueOf(body.substring(body.indexOf('=') + 1).strip().toUpperCase(Locale.ROOT));
        }
    }

    void token(String written, int at) {
        String[] columns = written.split("\t", -1);
        if (columns.length != 10) {
            String hint = columns.length == 1 && written.strip().contains(" ") ? "; the columns are parted by tabs, not spaces" : "";
            throw new ConlluException(
                    input, at, columns.length + (columns.length == 1 ? " column" : " columns") + ", expected 10: " + COLUMNS + hint);
        }
        if (columns[1].isEmpty()) {
            throw new ConlluException(input, at, "FORM is empty, expected the word as written");
        }
        String id = columns[0];
        if (id.matches("\\d+\\.\\d+")) {
            return;
        }
        boolean spaceAfter = !List.of(columns[9].split("\\|", -1)).contains("SpaceAfter=No");
        if (id.matches("\\d{1,6}-\\d{1,6}")) {
            multiword(id, columns[1], spaceAfter, at);
            return;
        }
        if (!id.equals(Integer.toString(words.size() + 1))) {
            throw new ConlluException(input, at, "ID is \"" + id + "\", expected " + (words.size() + 1));
        }
        words.add(word(columns, at));
        Surface last = surfaces.isEmpty() ? null : surfaces.get(surfaces.size() - 1);
        if (last == null || last.lastWord() < words.size() - 1) {
            surfaces.add(new Surface(at, words.size() - 1, words.size() - 1, columns[1], spaceAfter));
        }
    }

    private void multiword(String id, String form, boolean spaceAfter, int at) {
        int first = Integer.parseInt(id.substring(0, id.indexOf('-')));
        int last = Integer.parseInt(id.substring(id.indexOf('-') + 1));
        if (first != words.size() + 1 || last <= first) {
            throw new ConlluException(input, at, "ID is \"" + id + "\", expected a range that starts at " + (words.size() + 1));
        }
        surfaces.add(new Surface(at, first - 1, last - 1, form, spaceAfter));
    }

    private Word word(String[] columns, int at) {
        String form = columns[1];
        String lemma = columns[2].isEmpty() || (columns[2].equals("_") && !form.equals("_")) ? form : columns[2];
        String tag = PennTags.penn(columns[4]) ? columns[4] : PennTags.of(columns[3], columns[5], form);
        boolean parsed = !columns[6].equals("_");
        int head = -1;
        if (parsed) {
            if (!columns[6].matches("\\d{1,6}")) {
                throw new ConlluException(input, at, "HEAD is \"" + columns[6] + "\", expected the ID of a token, 0 for the root, or _");
            }
            head = Integer.parseInt(columns[6]) - 1;
        }
        String relation = !parsed ? "" : head < 0 ? "root" : columns[7];
        return new Word(at, form, lemma, tag, entity(columns[9]), head, relation);
    }

    private static EntityClass entity(String miscellany) {
        for (String pair : miscellany.split("\\|", -1)) {
            if (pair.startsWith("NER=")) {
                return switch (pair.substring(4).replaceFirst("^[BIESLU]-", "").toUpperCase(Locale.ROOT)) {
                    case "PERSON", "PER" -> EntityClass.PERSON;
                    case "ORG", "ORGANIZATION", "ORGANISATION" -> EntityClass.ORGANIZATION;
                    case "LOC", "LOCATION", "GPE", "FAC", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> EntityClass.LOCATION;
                    default -> EntityClass.NONE;
                };
            }
        }
        return EntityClass.NONE;
    }

    /** The words of the sentence. */
    String text() {
        if (text != null && !text.isBlank()) {
            return text;
        }
        StringBuilder made = new StringBuilder();
        for (Surface surface : surfaces) {
            made.append(surface.form()).append(surface.spaceAfter() ? " " : "");
        }
        return made.toString().stripTrailing();
    }

    /**
     * The finished sentence.
     *
     * @param index its number in the document
     * @param offset where its text starts in the field
     */
    Sentence build(int index, int offset) {
        check();
        List<Token> tokens = new ArrayList<>(words.size());
        String whole = text();
        int cursor = 0;
        for (Surface surface : surfaces) {
            int[] place = find(whole, surface, cursor);
            cursor = place[1];
            tokens.addAll(tokens(surface, whole, offset, place));
        }
        boolean parsed = words.stream().anyMatch(w -> !w.relation().isEmpty());
        Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
        return new Sentence(field, zone, index, span, tokens, parsed);
    }

    /** Start and end of a written stretch in the text of the sentence. */
    private int[] find(String whole, Surface surface, int cursor) {
        int from = cursor;
        while (from < whole.length() && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        for (String form : List.of(surface.form(), ESCAPES.getOrDefault(surface.form(), surface.form()))) {
            if (whole.startsWith(form, from)) {
                return new int[] {from, from + form.length()};
            }
        }
        int ahead = whole.indexOf(surface.form(), from);
        if (ahead < 0) {
            String rest = whole.substring(from, Math.min(whole.length(), from + 30));
            throw new ConlluException(
                    input, surface.line(), "FORM \"" + surface.form() + "\" is not in # text, where \"" + rest + "\" comes next");
        }
        return new int[] {ahead, ahead + surface.form().length()};
    }

    /** A multiword token's words stand side by side where they spell it out, else each stands for the whole. */
    private List<Token> tokens(Surface surface, String whole, int offset, int[] place) {
        List<Token> tokens = new ArrayList<>();
        boolean one = surface.firstWord() == surface.lastWord();
        int cursor = place[0];
        for (int i = surface.firstWord(); i <= surface.lastWord(); i++) {
            Word word = words.get(i);
            int start = one ? place[0] : whole.indexOf(word.form(), cursor);
            boolean inside = one || (start >= 0 && start + word.form().length() <= place[1]);
            int end = one ? place[1] : start + word.form().length();
            Span span = inside ? new Span(offset + start, offset + end) : new Span(offset + place[0], offset + place[1]);
            cursor = inside ? end : cursor;
            tokens.add(new Token(
                    i, span, word.form(), word.lemma(), word.tag(), word.entity(), word.head(), word.relation()));
        }
        return tokens;
    }

    private void check() {
        if (words.isEmpty()) {
            throw new ConlluException(input, line, "a sentence without tokens, expected a line of 10 columns after the comments");
        }
        Surface last = surfaces.get(surfaces.size() - 1);
        if (last.lastWord() >= words.size()) {
            throw new ConlluException(input, last.line(), "the range ends at " + (last.lastWord() + 1) + ", but the sentence has " + words.size() + " words");
        }
        long parsed = words.stream().filter(w -> !w.relation().isEmpty()).count();
        int roots = 0;
        for (Word word : words) {
            if (parsed > 0 && word.relation().isEmpty()) {
                throw new ConlluException(input, word.line(), "HEAD or DEPREL is missing while other tokens of the sentence have theirs; expected both or, for a sentence without a parse, _ everywhere");
            }
            if (word.head() >= words.size()) {
                throw new ConlluException(input, word.line(), "HEAD is " + (word.head() + 1) + ", but the sentence has " + words.size() + " words");
            }
            roots += word.relation().equals("root") && word.head() < 0 ? 1 : 0;
        }
        if (parsed > 0 && roots == 0) {
            throw new ConlluException(input, words.get(0).line(), "no token has HEAD 0, expected a root");
        }
        checkCycles();
    }

    /** Whoever walks from a token to the root must arrive. */
    private void checkCycles() {
        byte[] state = new byte[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            while (at >= 0 && state[at] == 0) {
                state[at] = 1;
                at = words.get(at).head();
            }
            if (at >= 0 && state[at] == 1) {
                throw new ConlluException(input, words.get(at).line(), "the heads run in a circle through token " + (at + 1) + ", expected a tree");
            }
            for (at = i; at >= 0 && state[at] == 1; at = words.get(at).head()) {
                state[at] = 2;
            }
        }
    }
}
