package org.tocsin.coder.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the program shown in docs/library.md equal to the one that is compiled. */
class LibraryPageTest {

    private static final Path PAGE = Path.of("..", "docs", "library.md");
    private static final Path SOURCE = Path.of("src/test/java/org/tocsin/coder/example/CodeOneReport.java");
    private static final Pattern CODE = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void thePageShowsTheCompiledProgram() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        List<String> shown = CODE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(shown).containsExactly(Files.readString(SOURCE, StandardCharsets.UTF_8));
    }
}
