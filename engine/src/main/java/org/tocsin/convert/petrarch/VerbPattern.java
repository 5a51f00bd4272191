package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of a verb dictionary, cut up: {@code - BEFORE * AFTER [CODE]}, with {@code *} for the verb.
 *
 * @param line its line
 * @param text as it is written, with blanks made one
 * @param before what stands before the verb
 * @param after what stands after it
 * @param code in its brackets
 */
record VerbPattern(int line, String text, List<Part> before, List<Part> after, String code) {

    private static final Pattern SHAPE = Pattern.compile("-\\s*(.*?)\\s*\\[([^\\[\\]]*)\\][^\\[\\]]*");
    private static final Pattern TOKEN = Pattern.compile("[(){}|*$+%^]|[^\\s(){}|*$+%^]+");

    /** How a part hangs together. */
    enum Shape {
        /** Words that stand alone, one or more. */
        WORDS,
        /** {@code {MOD HEAD}}, a noun phrase whose last word is its head. */
        PHRASE,
        /** {@code {A | B}}, any of them. */
        CHOICE,
        /** {@code (PREP …)}. */
        PREPOSITION,
        /** {@code $} source, {@code +} target, {@code %} both, {@code ^} anything. */
        MARK
    }

    /**
     * A part.
     *
     * @param words its words; of a preposition's phrase the preposition first
     */
    record Part(Shape shape, List<String> words) {

        String first() {
            return words.get(0);
        }

        boolean isMark(String mark) {
            return shape == Shape.MARK && first().equals(mark);
        }
    }

    /** @throws IllegalArgumentException with what is wrong */
    static VerbPattern read(DictionaryLine line) {
        Matcher shape = SHAPE.matcher(line.text().strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException("\"" + line.text().strip() + "\" is no pattern, expected - WORDS * WORDS [CODE]");
        }
        List<String> tokens = TOKEN.matcher(shape.group(1)).results().map(found -> found.group()).toList();
        int verb = tokens.indexOf("*");
        if (verb < 0 || verb != tokens.lastIndexOf("*")) {
            throw new IllegalArgumentException("\"" + line.text().strip() + "\" has " + (verb < 0 ? "no" : "more than one")
                    + " *, expected one in the place of the verb");
        }
        return new VerbPattern(
                line.number(),
                String.join(" ", tokens),
                parts(tokens.subList(0, verb)),
                parts(tokens.subList(verb + 1, tokens.size())),
                shape.group(2).strip());
    }

    private static List<Part> parts(List<String> tokens) {
        List<Part> parts = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String token = tokens.get(at);
            boolean opens = token.equals("(") || token.equals("{");
            if (opens || "$+%^".contains(token)) {
                flush(bare, parts);
            }
            if (opens) {
                int end = end(tokens, at);
                parts.add(part(token, tokens.subList(at + 1, end)));
                at = end;
            } else if ("$+%^".contains(token)) {
                parts.add(new Part(Shape.MARK, List.of(token)));
            } else if (token.equals(")") || token.equals("}") || token.equals("|")) {
                throw new IllegalArgumentException("a \"" + token + "\" that nothing opens, expected pairs of brackets");
            } else {
                bare.add(token);
            }
        }
        flush(bare, parts);
        return parts;
    }

    private static int end(List<String> tokens, int open) {
        String closing = tokens.get(open).equals("(") ? ")" : "}";
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += tokens.get(at).equals(tokens.get(open)) ? 1 : tokens.get(at).equals(closing) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a \"" + tokens.get(open) + "\" that is not closed, expected \"" + closing + "\"");
    }

    private static Part part(String open, List<String> inside) {
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("empty brackets, expected words in them");
        }
        if (open.equals("(")) {
            return new Part(Shape.PREPOSITION, List.copyOf(inside));
        }
        boolean choice = inside.contains("|");
        return new Part(choice ? Shape.CHOICE : Shape.PHRASE, inside.stream().filter(word -> !word.equals("|")).toList());
    }

    private static void flush(List<String> bare, List<Part> parts) {
        if (!bare.isEmpty()) {
            parts.add(new Part(Shape.WORDS, List.copyOf(bare)));
            bare.clear();
        }
    }
}
