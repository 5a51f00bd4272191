package org.tocsin.knowledge.compiled;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tocsin.knowledge.FileStamp;
import org.tocsin.knowledge.KnowledgeBase;

/**
 * Knowledge as bytes:
 *
 * <table>
 * <caption>Sections of the compiled form</caption>
 * <tr><th>bytes</th><th>what</th></tr>
 * <tr><td>8</td><td>{@code TOCSIN} and two digits: the version of the format</td></tr>
 * <tr><td>4, 4</td><td>where the second and the third section begin</td></tr>
 * <tr><td>first section</td><td>which files it was made of; then all that coding needs, as {@link KnowledgeCodec}
 *     writes it</td></tr>
 * <tr><td>second section</td><td>the examples of rules and contexts, read when they are first looked at</td></tr>
 * <tr><td>third section</td><td>where entries are written, read when that is first asked for</td></tr>
 * </table>
 *
 * <p>Long lists of places stay as they are. The same knowledge gives the same bytes. Each kind of value has a {@link Codec}; one who adds a field to a record adds
 * it to the codec of that record, and raises the version of the format where older bytes could be read as something else.
 */
public final class CompiledKnowledge {

    private static final byte[] FORMAT = "TOCSIN03".getBytes(StandardCharsets.US_ASCII);
    private static final int START = FORMAT.length + 2 * Integer.BYTES;

    private final byte[] bytes;

    private CompiledKnowledge(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Compiles knowledge. */
    public static byte[] compile(KnowledgeBase base) {
        Sink first = new Sink();
        Examples examples = new Examples(CompiledKnowledge::none);
        new KnowledgeCodec(examples, CompiledKnowledge::none, name -> new byte[0]).write(base, first);
        Sink second = new Sink();
        examples.write(second);
        Sink third = new Sink();
        Written.write(base.knowledge(), third);
        int examplesAt = START + first.bytes().length;
        int writtenAt = examplesAt + second.bytes().length;
        return ByteBuffer.allocate(writtenAt + third.bytes().length)
                .put(FORMAT)
                .putInt(examplesAt)
                .putInt(writtenAt)
                .put(first.bytes())
                .put(second.bytes())
                .put(third.bytes())
                .array();
    }

    private static Source none() {
        throw new IllegalStateException("knowledge that is being compiled has no sections yet");
    }

    /**
     * Opens what was compiled.
     *
     * @param bytes which must not be changed later
     * @return nothing where the bytes are of another format
     */
    public static Optional<CompiledKnowledge> open(byte[] bytes) {
        boolean known = bytes.length > START && Arrays.equals(bytes, 0, FORMAT.length, FORMAT, 0, FORMAT.length);
        return known ? Optional.of(new CompiledKnowledge(bytes)) : Optional.empty();
    }

    /** What tells the files of which it was made from others, by their names. */
    public SortedMap<String, FileStamp> files() {
        return new TreeMap<>(KnowledgeCodec.files(new Source(bytes, START)));
    }

    /**
     * The knowledge.
     *
     * @param files gives what a file of the knowledge holds that is not compiled, by its name below the folder: a long list
     *     of places, which is asked for when the first name is looked up in it
     */
    public KnowledgeBase read(Function<String, byte[]> files) {
        int examplesAt = ByteBuffer.wrap(bytes).getInt(FORMAT.length);
        int writtenAt = ByteBuffer.wrap(bytes).getInt(FORMAT.length + Integer.BYTES);
        Examples examples = new Examples(() -> new Source(bytes, examplesAt));
        return new KnowledgeCodec(examples, () -> new Source(bytes, writtenAt), files).read(new Source(bytes, START));
    }
}
