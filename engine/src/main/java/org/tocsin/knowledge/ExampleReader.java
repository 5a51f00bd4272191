package org.tocsin.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.document.Span;
import org.tocsin.knowledge.Example.Mark;

/** Takes the marks out of an example: {@code "[actor US forces] [trigger struck] a base"}. */
final class ExampleReader {

    static final Set<String> LABELS = Set.of("trigger", "actor", "recipient", "target", "weapon");

    private final YamlFile file;
    private final Node node;
    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String label, int start, int at) {}

    /** A sentence and its marks, in order of their start. */
    record Marked(String text, List<Mark> marks) {}

    private ExampleReader(YamlFile file, Node node, String marked) {
        this.file = file;
        this.node = node;
        this.marked = marked;
    }

    /** The sentence and its marks; null and a fault where the marks are wrong. */
    static @Nullable Marked read(YamlFile file, ScalarNode node) {
        return new ExampleReader(file, node, node.getValue()).read();
    }

    private @Nullable Marked read() {
        int at = 0;
        while (at < marked.length()) {
            char next = marked.charAt(at);
            if (next == '[') {
                int after = open(at);
                if (after < 0) {
                    return null;
                }
                at = after;
            } else if (next == ']') {
                if (!close(at)) {
                    return null;
                }
                at++;
            } else {
                text.append(next);
                at++;
            }
        }
        if (!open.isEmpty()) {
            Open last = open.pop();
            file.fault(node, last.at(), "the mark [" + last.label() + " is not closed, expected \"]\" after its words");
            return null;
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::label));
        return new Marked(text.toString(), marks);
    }

    /** The index after the label, or -1 and a fault. */
    private int open(int at) {
        int end = at + 1;
        while (end < marked.length() && Character.isLetter(marked.charAt(end))) {
            end++;
        }
        String label = marked.substring(at + 1, end);
        if (!LABELS.contains(label)) {
            file.fault(node, at, Valid.unknown("label", label, "after \"[\" one of", LABELS));
            return -1;
        }
        if (end == marked.length() || marked.charAt(end) != ' ') {
            file.fault(node, at, "the mark [" + label + " has no words, expected [" + label + " words]");
            return -1;
        }
        open.push(new Open(label, text.length(), at));
        return end + 1;
    }

    private boolean close(int at) {
        Open last = open.poll();
        if (last == null) {
            file.fault(node, at, "a \"]\" that closes nothing, expected a mark as in [trigger struck]");
            return false;
        }
        if (last.start() == text.length()) {
            file.fault(node, last.at(), "the mark [" + last.label() + " has no words, expected [" + last.label()
                    + " words]");
            return false;
        }
        marks.add(new Mark(last.label(), new Span(last.start(), text.length())));
        return true;
    }
}
