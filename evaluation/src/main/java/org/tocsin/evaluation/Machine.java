package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that a measurement ran on. */
final class Machine {

    private Machine() {}

    /** Its processor and its Java, in words. */
    static String described() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = "";
        if (Files.isReadable(cpu)) {
            model = Files.readAllLines(cpu, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", ")
                    .findFirst()
                    .orElse("");
        }
        return model + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("java.vm.name") + " "
                + Runtime.version().feature();
    }
}
