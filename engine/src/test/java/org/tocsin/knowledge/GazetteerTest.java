package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of places are found again by name, whatever pieces they were sorted in, mapped or packed. */
class GazetteerTest {

    private static final List<PlaceEntry> PLACES = List.of(
            town("Zenda", "NOR", 900, 1L), town("Zenda", "SWE", 90_000, 2L), town("Zenda Heath", "SWE", 0, null),
            town("Ålesund", "NOR", 52_000, 3L), town("Gothenburg", "SWE", 600_000, 4L));

    @TempDir
    private Path folder;

    private static PlaceEntry town(String name, @Nullable String country, long population, @Nullable Long id) {
        return new PlaceEntry(
                name, country, name.startsWith("Z") ? "Ruritania" : null, new GeoPoint(60.12345, country == null ? 0 : -10.5),
                PlaceFeature.TOWN.precision(), PlaceFeature.TOWN, id, population, List.of());
    }

    private Path written(String name, int pieceSize) throws IOException {
        Path file = folder.resolve(name);
        try (GazetteerWriter writer = new GazetteerWriter(file, pieceSize)) {
            for (PlaceEntry place : PLACES) {
                writer.add(Set.of(NameFolding.placeKey(place.name())), place);
            }
            writer.add(Set.of("goteborg"), PLACES.get(4));
            assertThat(writer.finish()).isEqualTo(6);
        }
        return file;
    }

    private Gazetteer read(Path file) throws IOException {
        return new Gazetteer(List.of(GazetteerTable.map(file)));
    }

    @Test
    void bearersOfANameComeWithTheMostPopulousFirst() throws IOException {
        Gazetteer gazetteer = read(written("a.gaz", 1_000_000));
        assertThat(gazetteer.size()).isEqualTo(6);
        assertThat(gazetteer.find("zenda")).containsExactly(PLACES.get(1), PLACES.get(0));
        assertThat(gazetteer.find("alesund")).containsExactly(PLACES.get(3));
        assertThat(gazetteer.find("goteborg")).containsExactly(PLACES.get(4));
        assertThat(gazetteer.find("zend")).isEmpty();
        assertThat(gazetteer.find("zz")).isEmpty();
    }

    @Test
    void aNameThatGoesOnIsTold() throws IOException {
        Gazetteer gazetteer = read(written("a.gaz", 1_000_000));
        assertThat(gazetteer.goesOn("zenda")).isTrue();
        assertThat(gazetteer.goesOn("zend")).isFalse();
        assertThat(gazetteer.goesOn("zenda heath")).isFalse();
    }

    @Test
    void theBytesDoNotDependOnThePiecesSortedAtOnce() throws IOException {
        byte[] whole = Files.readAllBytes(written("a.gaz", 1_000_000));
        assertThat(Files.readAllBytes(written("b.gaz", 10))).isEqualTo(whole);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("a.gaz", "b.gaz");
        }
    }

    @Test
    void aPackedListReadsAsAPlainOne() throws IOException {
        Path plain = written("a.gaz", 1_000_000);
        Path packed = folder.resolve("a.gaz.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(plain, out);
        }
        assertThat(new Gazetteer(List.of(GazetteerTable.unpack(Files.readAllBytes(packed)))).find("zenda"))
                .isEqualTo(read(plain).find("zenda"));
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("x.gaz"), "name\tcountry\n".repeat(10));
        assertThatThrownBy(() -> GazetteerTable.map(other)).isInstanceOf(IOException.class)
                .hasMessageContaining("no list of places");
    }

    @Test
    void aPlaceOfTwoListsIsFoundOnce() throws IOException {
        Path file = written("a.gaz", 1_000_000);
        Gazetteer both = new Gazetteer(List.of(GazetteerTable.map(file), GazetteerTable.map(file)));
        assertThat(both.find("zenda")).hasSize(2);
    }

    private SmallKnowledge knowledge() throws IOException {
        SmallKnowledge small = SmallKnowledge.in(folder.resolve("k"));
        Files.createDirectories(folder.resolve("k/places"));
        Files.copy(written("a.gaz", 1_000_000), folder.resolve("k/places/a.gaz"));
        return small;
    }

    @Test
    void theListIsPartOfTheKnowledgeAndOfItsVersion() throws IOException {
        Knowledge without = SmallKnowledge.in(folder.resolve("without")).read();
        Knowledge with = knowledge().read();
        assertThat(with.gazetteer().find("zenda")).hasSize(2);
        assertThat(with.version()).isNotEqualTo(without.version());
    }

    @Test
    void otherNamesAreThoseOfTheSettlementMeant() throws IOException {
        Knowledge with = knowledge()
                .file("places/aliases-x.tsv", "name\tcountry\tadmin1\taliases\nalesund\tNOR\t\tAalesund; Alesundby\n")
                .read();
        assertThat(with.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Ålesund");
            assertThat(place.geonames()).isEqualTo(3L);
            assertThat(place.aliases()).containsExactly("Aalesund", "Alesundby");
        });
    }

    @Test
    void aRowThatMeansNoneIsAFault() throws IOException {
        SmallKnowledge small = knowledge()
                .file("places/aliases-x.tsv", "name\tcountry\tadmin1\taliases\nAlesund\tSWE\t\tAalesund\nZenda\tNOR\tElsewhere\tZ\n");
        KnowledgeException refused = catchThrowableOfType(KnowledgeException.class, small::read);
        assertThat(refused.faults()).hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("places/aliases-x.tsv:2:1: no listed settlement Alesund in SWE"))
                .anySatisfy(fault -> assertThat(fault).startsWith("places/aliases-x.tsv:3:1: no listed settlement Zenda in NOR, Elsewhere"));
    }
}
