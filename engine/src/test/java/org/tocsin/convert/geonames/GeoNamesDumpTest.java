package org.tocsin.convert.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of GeoNames becomes a list of places; what is no place of ours is counted, what is wrong is named by line. */
class GeoNamesDumpTest {

    private static final String TABLE = String.join("\n",
            row("9", "Zenda Province", "", "50.1", "14.2", "A", "ADM1", "CZ", "07", "0"),
            row("1", "Żenda", "Zenda,Зенда,ZND,Zendaville", "50.25", "14.5", "P", "PPL", "CZ", "07", "120000"),
            row("2", "Az Zubayr", "", "30.39", "47.7", "P", "PPLA2", "IQ", "02", "0"),
            row("3", "Zenda Air Base", "", "50.3", "14.6", "S", "AIRB", "CZ", "07", "0"),
            row("4", "Old Well", "", "50.3", "14.6", "H", "WLL", "CZ", "07", "0"),
            "5\tcut off",
            row("6", "Nowhere", "", "500", "14.6", "P", "PPL", "CZ", "07", "0"));

    @TempDir
    private Path folder;

    private static String row(
            String id, String name, String others, String lat, String lon, String kind, String code, String country,
            String region, String population) {
        return String.join("\t", id, name, name.replace("Ż", "Z"), others, lat, lon, kind, code, country, "", region, "", "",
                "", population, "", "", "", "2024-01-01");
    }

    private Path zip(String text) throws IOException {
        Path file = folder.resolve("XX.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("no table".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("XX.txt"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void placesAreKeptAndFaultsNamed() throws IOException {
        GeoNamesDump dump = new GeoNamesDump(GeoNamesDump.Bounds.USUAL);
        Path file = zip(TABLE);
        dump.convert(List.of(file), folder.resolve("out.gaz"));

        assertThat(dump.places()).isEqualTo(4);
        assertThat(dump.others()).isEqualTo(1);
        assertThat(dump.names()).as("zenda province, zenda twice, zendaville, az zubayr, zubayr, zenda air base").isEqualTo(7);
        assertThat(dump.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith(file + ":6: 2 cells, expected the 19 columns"),
                fault -> assertThat(fault).startsWith(file + ":7: no point on the earth"));
    }

    @Test
    void anArchiveThatUnpacksBeyondTheBoundIsRefused() throws IOException {
        Path file = zip(TABLE + "\n".repeat(10_000));
        GeoNamesDump dump = new GeoNamesDump(new GeoNamesDump.Bounds(5_000, 1_000));
        assertThatThrownBy(() -> dump.convert(List.of(file), folder.resolve("out.gaz")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("over 5000 bytes when unpacked");
        assertThat(folder.resolve("out.gaz")).doesNotExist();
    }

    @Test
    void aLineWithoutEndIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("XX.txt"), "a".repeat(2_000));
        GeoNamesDump dump = new GeoNamesDump(new GeoNamesDump.Bounds(5_000, 1_000));
        assertThatThrownBy(() -> dump.convert(List.of(file), folder.resolve("out.gaz")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1 is over 1000 bytes long");
    }
}
