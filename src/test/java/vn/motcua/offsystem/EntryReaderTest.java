package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.kernel.Refusal;

/** What a cell may hold, and what is said of it where it holds something else. */
class EntryReaderTest {

    private static final EntryReader READER =
            new EntryReader(
                    ListKind.FEE_RECEIPT,
                    LocalDate.of(2022, 5, 1),
                    LocalDate.of(2022, 5, 31),
                    Map.of("2 000635", "2.000635", "cap ban sao", "2.000635"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DAY       | 31/05/2022     |
                    DAY       | 1-5-2022       |
                    DAY       | 01/06/2022     | cell-outside-period
                    DAY       | 30/04/2022     | cell-outside-period
                    DAY       | 31/04/2022     | cell-not-day
                    DAY       | 5/4/22         | cell-not-day
                    DAY       | ''             | cell-missing
                    AMOUNT    | 8.000          |
                    AMOUNT    | 8 000          |
                    AMOUNT    | -5             | cell-not-money
                    AMOUNT    | 1234567890123  | cell-not-money
                    AMOUNT    | ''             | cell-missing
                    NAME      | ' '            | cell-missing
                    NUMBER    | ''             | cell-missing
                    CODE      | ''             |
                    PROCEDURE | Cấp bản sao    |
                    PROCEDURE | gì đó          |
                    """)
    void aCellIsReadOrSaidToBeWrong(ListColumn column, String text, String wrong) {
        EntryReader.Read read = READER.read(List.of(line(column, text)));

        String said =
                read.wrong().stream()
                        .flatMap(row -> row.why().stream())
                        .map(Refusal::code)
                        .map(code -> code.substring("offsystem.".length()))
                        .collect(Collectors.joining(" "));
        assertThat(said).isEqualTo(wrong == null ? "" : wrong);
        assertThat(read.entries()).hasSize(wrong == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"Cấp bản sao,2.000635", "2.000635,2.000635", "Khác,''", "'',''"})
    void aProcedureIsKnownByCodeOrName(String text, String code) {
        EntryReader.Read read = READER.read(List.of(line(ListColumn.PROCEDURE, text)));

        assertThat(read.entries().getFirst().procedure()).isEqualTo(code);
        assertThat(read.entries().getFirst().amount()).isEqualTo(8_000);
    }

    private static SheetReader.Line line(ListColumn column, String text) {
        Map<String, String> cells =
                new HashMap<>(
                        Map.of(
                                "NUMBER", "0001",
                                "DAY", "20/05/2022",
                                "NAME", "Lê Văn Lạ",
                                "WORDS", "Phí chứng thực",
                                "AMOUNT", "8.000"));
        cells.put(column.name(), text);
        return new SheetReader.Line(2, cells);
    }
}
