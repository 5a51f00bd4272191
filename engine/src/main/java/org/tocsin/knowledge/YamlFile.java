package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML file as nodes that keep their places. What is not as expected becomes a fault, and reading goes on. Scalars are
 * read as they are written, so that the code 0871 and the country NO need no quotes.
 */
final class YamlFile {

    private static final int LARGEST = 64 << 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(LARGEST).build();

    private final SourceFile file;
    private final Faults faults;
    private final String about;

    YamlFile(SourceFile file, Faults faults) {
        this(file, faults, "");
    }

    private YamlFile(SourceFile file, Faults faults, String about) {
        this.file = file;
        this.faults = faults;
        this.about = about;
    }

    /** A key and its value. */
    record Entry(ScalarNode key, Node value) {}

    /** The same file, whose faults begin with what they are about: "rule airstrike". */
    YamlFile about(String subject) {
        return new YamlFile(file, faults, subject + ": ");
    }

    /** The outermost node, or nothing where the file is empty or no YAML. */
    Optional<Node> root() {
        try {
            return new Compose(SETTINGS).composeString(file.text());
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            String context = e.getContext() == null ? "" : " (" + e.getContext() + ")";
            faults.add(file.fault(line, column, about + "not YAML: " + e.getProblem() + context
                    + "; expected valid YAML, with text that holds \": \", \" #\" or begins with [ { @ ' or \""
                    + " in quotes"));
            return Optional.empty();
        }
    }

    /** The items of a list; a fault and none where the node is none. */
    List<Node> list(Node node, String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(node, what + " is " + shape(node) + ", expected a list");
        return List.of();
    }

    /** The entries of a map by key, in order; a fault and none where the node is none. */
    Map<String, Entry> map(Node node, String what) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, what + " is " + shape(node) + ", expected a map of keys and values");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(tuple.getKeyNode(), "a key of " + what + " is " + shape(tuple.getKeyNode()) + ", expected text");
            } else if (entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode())) != null) {
                fault(key, "key \"" + key.getValue() + "\" is there twice in " + what + ", expected once");
            }
        }
        return entries;
    }

    /** The text of a scalar; a fault and null where the node is none or is empty. */
    @Nullable String text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            fault(node, what + " is " + shape(node) + ", expected text");
            return null;
        }
        if (empty(scalar) || scalar.getValue().isBlank()) {
            fault(node, what + " is empty, expected text");
            return null;
        }
        return scalar.getValue().strip();
    }

    /** The texts of a list of scalars. */
    List<String> texts(Node node, String what) {
        List<String> texts = new ArrayList<>();
        for (Node item : list(node, what)) {
            String text = text(item, "an entry of " + what);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Whether a value was left out, or written as null. */
    static boolean empty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private static String shape(Node node) {
        return switch (node.getNodeType()) {
            case SCALAR -> empty(node) ? "empty" : "text";
            case SEQUENCE -> "a list";
            case MAPPING -> "a map";
            case ANCHOR -> "an anchor";
        };
    }

    void fault(Node node, String message) {
        fault(node, 0, message);
    }

    /**
     * Notes a fault inside the text of a scalar.
     *
     * @param offset where in the text, in UTF-16; where the text is wrapped or holds escapes its start is shown
     */
    void fault(Node node, int offset, String message) {
        FileLocation start = location(node);
        int column = start.column() + columns(node, offset);
        faults.add(file.fault(start.line(), column, about + message));
    }

    private int columns(Node node, int offset) {
        if (offset == 0 || !(node instanceof ScalarNode scalar)) {
            return 0;
        }
        FileLocation start = location(node);
        String line = file.lines().get(start.line() - 1);
        int at = line.offsetByCodePoints(0, start.column() - 1);
        int quote = scalar.isPlain() ? 0 : 1;
        String value = scalar.getValue();
        return line.startsWith(value, at + quote) ? quote + value.codePointCount(0, offset) : 0;
    }

    FileLocation location(Node node) {
        Mark mark = node.getStartMark().orElseThrow(() -> new IllegalStateException("a node without its place"));
        return new FileLocation(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
