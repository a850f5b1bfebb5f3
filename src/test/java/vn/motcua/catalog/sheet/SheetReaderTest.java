package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.Seeded;

/** Tables of office programs: what goes out comes in again, and what is crooked is said by cell. */
class SheetReaderTest {

    private static final List<SheetReader.Column> COLUMNS =
            List.of(
                    new SheetReader.Column("code", List.of("Mã", "Code"), true),
                    new SheetReader.Column("name", List.of("Tên", "Name"), true),
                    new SheetReader.Column("note", List.of("Ghi chú"), false));

    @Test
    void whatGoesOutComesInAgain() {
        Seeded random = Seeded.fresh();
        String letters = "aăâđêôơưÁỆ =+-@'\"<&\n0,.;";
        List<List<String>> rows =
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                IntStream.range(0, 3)
                                        .mapToObj(j -> "x" + word(random, letters) + "y")
                                        .toList())
                        .toList();
        byte[] sheet =
                SheetWriter.write("t", new int[] {9, 9, 9}, List.of("Mã", "Tên", "Ghi chú"), rows);
        List<SheetReader.Line> read = SheetReader.read(sheet, COLUMNS);
        assertThat(
                        read.stream()
                                .map(line ->
                                        List.of(
                                                line.cell("code"),
                                                line.cell("name"),
                                                line.cell("note")))
                                .toList())
                .isEqualTo(rows);
        assertThat(read.getFirst().number()).isEqualTo(2);
    }

    private static String word(Seeded random, String letters) {
        return IntStream.range(0, random.between(0, 11))
                .mapToObj(at -> letters.charAt(random.between(0, letters.length() - 1)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Test
    void whatLooksLikeAFormulaIsKeptAText() throws IOException {
        byte[] sheet =
                SheetWriter.write(
                        "t",
                        new int[] {9, 9},
                        List.of("Mã", "Tên"),
                        List.of(List.of("=1+1", "bình thường")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
        }
        assertThat(SheetReader.read(sheet, COLUMNS).getFirst().cell("code")).isEqualTo("=1+1");
    }

    @Test
    void headsAreKnownInEitherLanguageAndOrderAndNumbersReadAsTheyShow() {
        List<SheetReader.Line> lines =
                SheetReader.read(
                        sheet(s -> {
                            put(s, 0, "name", " CODE ");
                            put(s, 1, "Một", "");
                            s.getRow(1).getCell(1).setCellValue(12);
                            put(s, 3, "Hai", "B");
                        }),
                        COLUMNS);
        assertThat(lines)
                .extracting(line -> line.number() + line.cell("code") + line.cell("name"))
                .containsExactly("212Một", "4BHai");
    }

    @Test
    void everythingCrookedIsSaidAtOnce() {
        assertThat(
                        refused(
                                sheet(s -> {
                                    put(s, 0, "Mã", "Họ tên", "Mã");
                                    put(s, 1, "A", "Một", "", "lệch");
                                    put(s, 2, "B", "Hai", "");
                                    s.getRow(2).getCell(0).setCellFormula("1+1");
                                    s.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
                                })))
                .containsExactly(
                        new SheetRefusal.SheetMerged("B2:B3"),
                        new SheetRefusal.SheetHeadUnknown("B1", "Họ tên"),
                        new SheetRefusal.SheetHeadTwice("C1", "Mã"),
                        new SheetRefusal.SheetHeadMissing("Tên"),
                        new SheetRefusal.SheetCellAstray("B2"),
                        new SheetRefusal.SheetCellAstray("D2"),
                        new SheetRefusal.SheetFormula("A3"),
                        new SheetRefusal.SheetCellAstray("B3"));
    }

    @Test
    void whatIsNoTableIsNotReadAsOne() {
        assertThat(refused("Mã,Tên\n1,2".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new SheetRefusal.SheetUnreadable());
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .containsExactly(new SheetRefusal.SheetUnreadable());
        assertThat(refused(new byte[9 * 1024 * 1024]))
                .containsExactly(new SheetRefusal.SheetTooLarge(8));
        assertThat(refused(sheet(s -> {}))).containsExactly(new SheetRefusal.SheetEmpty());
        assertThat(refused(sheet(s -> put(s, 0, "Mã", "Tên"))))
                .containsExactly(new SheetRefusal.SheetEmpty());
    }

    @Test
    void aTableThatNeverEndsIsStopped() {
        byte[] longOne =
                SheetWriter.write(
                        "t",
                        new int[] {9, 9},
                        List.of("Mã", "Tên"),
                        IntStream.range(0, 5_001).mapToObj(i -> List.of("c" + i, "n")).toList());
        assertThat(refused(longOne)).containsExactly(new SheetRefusal.SheetTooLong(5_000));
    }

    private static List<Refusal> refused(byte[] content) {
        return catchThrowableOfType(
                        RefusalException.class, () -> SheetReader.read(content, COLUMNS))
                .refusals();
    }

    private static void put(XSSFSheet sheet, int row, String... cells) {
        var made = sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) {
            made.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] sheet(Consumer<XSSFSheet> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(book.createSheet());
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
