package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shell.Csv;

/** Tables as text, however they are parted and quoted. */
class CsvReaderTest {

    private static final List<SheetReader.Column> COLUMNS =
            List.of(
                    new SheetReader.Column("name", List.of("Họ tên"), true),
                    new SheetReader.Column("note", List.of("Ghi chú"), false));

    private static List<SheetReader.Line> read(String text) {
        return CsvReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cellsArePartedByWhateverTheHeadsAre(String parting) {
        List<SheetReader.Line> lines =
                read("Họ tên" + parting + "Ghi chú\r\nAn" + parting + "tốt\r\n\r\nBình");

        assertThat(lines).extracting(line -> line.cell("name")).containsExactly("An", "Bình");
        assertThat(lines).extracting(SheetReader.Line::number).containsExactly(2, 4);
        assertThat(lines.getFirst().cell("note")).isEqualTo("tốt");
    }

    @Test
    void whatIsQuotedMayHoldAnything() {
        List<SheetReader.Line> lines =
                read(Csv.MARK + "Họ tên,Ghi chú\n\"An, \"\"Cả\"\"\",\"hai\ndòng\"\nBình,\n");

        assertThat(lines.getFirst().cell("name")).isEqualTo("An, \"Cả\"");
        assertThat(lines.getFirst().cell("note")).isEqualTo("hai\ndòng");
        assertThat(lines.getLast().number()).as("as the file counts").isEqualTo(4);
    }

    @Test
    void blankRowsAreNoRowsHoweverMany() {
        assertThat(read("Họ tên\n" + ",,\n".repeat(1_000_000) + "An")).hasSize(1);
    }

    @Test
    void whatIsNotRightIsSaid() {
        assertThatThrownBy(() -> read("Họ tên\n\"An"))
                .hasMessageContaining("catalog.csv-quote-open");
        assertThatThrownBy(() -> read("")).hasMessageContaining("catalog.sheet-empty");
        assertThatThrownBy(() -> read("Họ tên\nAn,x")).hasMessageContaining("cell-astray");
        assertThatThrownBy(() -> read("Họ tên\na\nb\nc\nd")).hasMessageContaining("too-long");
        assertThatThrownBy(() ->
                        CsvReader.read(
                                "Họ tên\nẤn".getBytes(Charset.forName("UTF-16")), COLUMNS, 3))
                .hasMessageContaining("catalog.csv-not-utf8");
    }
}
