package vn.motcua.catalog.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.testing.Seeded;

/** Dictionaries as files: nothing is lost on the way, and what cannot be read says where. */
class TableFileTest {

    private static final long MOST = 1L << 20;
    private static final Dictionary FIELDS = Dictionary.of(Dictionary.FIELDS);

    @Test
    void whatGoesOutComesBackWithoutLoss() {
        Seeded.check(
                40,
                random -> {
                    Dictionary dictionary = random.oneOf(Dictionary.all());
                    List<DictionaryRow> rows = rows(dictionary, random);
                    boolean english = random.chance(0.5);
                    for (boolean sheet : List.of(true, false)) {
                        byte[] file =
                                sheet
                                        ? SheetFile.write(dictionary, rows, english)
                                        : TableFile.json(dictionary, rows);
                        String name = sheet ? "a.XLSX" : "a.json";
                        List<DictionaryRow> back = back(dictionary, name, file);
                        assertThat(back).hasSameSizeAs(rows);
                        for (int i = 0; i < rows.size(); i++) {
                            assertThat(back.get(i).numbered(rows.get(i).id()))
                                    .isEqualTo(rows.get(i));
                        }
                    }
                });
    }

    private static List<DictionaryRow> back(Dictionary dictionary, String name, byte[] file) {
        RowReader reader = new RowReader(dictionary);
        List<DictionaryRow> back = new ArrayList<>();
        TableFile.raw(TableFile.raw(TableFile.read(dictionary, name, file, MOST)))
                .forEach(raw -> reader.read(raw).ifPresent(given -> back.add(given.row())));
        assertThat(reader.refusals()).isEmpty();
        return back;
    }

    private static List<DictionaryRow> rows(Dictionary dictionary, Seeded random) {
        List<DictionaryRow> rows = new ArrayList<>();
        for (int i = random.between(1, 12); i > 0; i--) {
            LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.between(0, 12_000));
            Map<String, String> values = new HashMap<>();
            for (Column column : dictionary.columns()) {
                if (!column.isOfRow() && (column.mandatory() || random.chance(0.6))) {
                    values.put(column.name(), value(column, random));
                }
            }
            rows.add(
                    new DictionaryRow(
                            Uuid7.next(),
                            dictionary.id(),
                            "M" + i + random.oneOf("", ".x", "/2020/NĐ-CP", "-1e5"),
                            from,
                            random.chance(0.4) ? from.plusDays(random.between(1, 900)) : null,
                            values));
        }
        return rows;
    }

    private static String value(Column column, Seeded random) {
        return switch (column.kind()) {
            case TEXT -> text(random);
            case DAY -> LocalDate.of(1950, 1, 1).plusDays(random.between(0, 30_000)).toString();
            case MONEY -> String.valueOf(random.between(0, Integer.MAX_VALUE - 1) * 1000L);
            case CHOICE -> random.oneOf(column.choices()).value();
            case CODE, REFERENCE -> "R" + random.between(0, 99_999);
        };
    }

    /** What people, office programs and attackers write. */
    private static String text(Seeded random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.between(1, 6); i > 0; i--) {
            text.append(
                    random.oneOf(
                            "Hộ tịch",
                            "=HYPERLINK(\"http://x\")",
                            "+1",
                            "-1",
                            "@SUM(A1)",
                            "'",
                            "<script>alert(1)</script>",
                            "_x0041_",
                            "_x000D_",
                            "00123",
                            "1e5",
                            "\"",
                            ";",
                            "，",
                            "日本",
                            "💧",
                            "&amp;",
                            "{\"a\":1}",
                            "31/12/2022",
                            "TRUE"));
            text.append(random.oneOf("", " "));
        }
        return VietnameseText.plain(text.toString());
    }

    @Test
    void aTextThatBeginsLikeAFormulaIsMarkedAsText() throws IOException {
        DictionaryRow row =
                new DictionaryRow(
                        Uuid7.next(),
                        "fields",
                        "A",
                        LocalDate.of(2022, 1, 1),
                        null,
                        Map.of("name", "=1+1"));
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(SheetFile.write(FIELDS, List.of(row), false)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getCellType().name()).isEqualTo("STRING");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatIsWrongWithAFileIsSaidWithItsPlace() throws IOException {
        assertThat(refused(sheet(s -> s.addMergedRegion(CellRangeAddress.valueOf("A2:B3")))))
                .containsExactly(new DictionaryRefusal.TableMerged("A2:B3"));
        assertThat(refused(sheet(s -> s.getRow(1).createCell(1).setCellFormula("1+1"))))
                .containsExactly(new DictionaryRefusal.TableFormula("B2"));
        assertThat(refused(sheet(s -> s.getRow(1).createCell(2).setCellErrorValue((byte) 7))))
                .containsExactly(new DictionaryRefusal.TableBroken("C2"));
        assertThat(refused(sheet(s -> s.getRow(1).createCell(7).setCellValue("lạc"))))
                .containsExactly(new DictionaryRefusal.TableShifted("H2", "lạc"));
        assertThat(refused(sheet(s -> s.getRow(0).getCell(1).setCellValue("Tên cây"))))
                .containsExactly(
                        new DictionaryRefusal.TableHeadUnknown("Tên cây"),
                        new DictionaryRefusal.TableHeadMissing(FIELDS.column("name").label()),
                        new DictionaryRefusal.TableShifted("B2", "Hộ tịch"));
        assertThat(refused(sheet(s -> s.getRow(0).createCell(4).setCellValue("name"))))
                .containsExactly(new DictionaryRefusal.TableHeadTwice("name"));
        assertThat(refused(sheet(s -> s.removeRow(s.getRow(0)))))
                .containsExactly(new DictionaryRefusal.TableHeadsMissing("Mã lĩnh vực"));
        assertThat(refused(sheet(s -> s.removeRow(s.getRow(1)))))
                .containsExactly(new DictionaryRefusal.TableEmpty());
    }

    @Test
    void columnsAreKnownByTheirHeadsWhereverTheyStand() throws IOException {
        byte[] file =
                sheet(s -> {
                    s.shiftRows(0, 1, 3);
                    s.createRow(0).createCell(0).setCellValue("DANH MỤC LĨNH VỰC");
                    swap(s.getRow(3));
                    swap(s.getRow(4));
                });

        List<RawRow> rows = TableFile.read(FIELDS, "a.xlsx", file, MOST);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().line()).isEqualTo(5);
        assertThat(rows.getFirst().cells())
                .containsEntry("code", "HT")
                .containsEntry("name", "Hộ tịch")
                .containsEntry("valid_from", "2022-01-01");
    }

    private static void swap(Row row) {
        String first = row.getCell(0).getStringCellValue();
        row.getCell(0).setCellValue(row.getCell(1).getStringCellValue());
        row.getCell(1).setCellValue(first);
    }

    private static byte[] sheet(Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            Row heads = sheet.createRow(0);
            heads.createCell(0).setCellValue("mã lĩnh vực");
            heads.createCell(1).setCellValue("Name of the field");
            heads.createCell(2).setCellValue("valid_from");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("HT");
            row.createCell(1).setCellValue("Hộ tịch");
            row.createCell(2).setCellValue("2022-01-01");
            change.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static List<Refusal> refused(byte[] file) {
        return refused("a.xlsx", file);
    }

    private static List<Refusal> refused(String name, byte[] file) {
        return catchThrowableOfType(
                        RefusalException.class, () -> TableFile.read(FIELDS, name, file, MOST))
                .refusals();
    }

    private static List<String> codes(String name, String text) {
        return refused(name, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void whatIsNoTableIsNotTakenForOne() {
        assertThat(codes("a.xlsx", "code,name")).containsExactly("catalog.table-unreadable");
        assertThat(codes("a.json", "{")).containsExactly("catalog.table-unreadable");
        assertThat(codes("a.json", "[]")).containsExactly("catalog.table-unreadable");
        assertThat(codes("a.json", "{\"dictionary\":\"fees\",\"rows\":[]}"))
                .containsExactly("catalog.table-of-another");
        assertThat(codes("a.json", "{\"dictionary\":\"fields\",\"rows\":[]}"))
                .containsExactly("catalog.table-empty");
        assertThat(codes("a.json", "{\"dictionary\":\"fields\",\"rows\":[{\"codes\":\"A\"}]}"))
                .containsExactly("catalog.table-head-unknown");
        assertThat(codes("a.json", "{\"dictionary\":\"fields\",\"rows\":[{\"code\":[\"A\"]}]}"))
                .containsExactly("catalog.table-head-unknown");
    }

    @Test
    void aFileThatUnpacksToMoreThanItMayIsNotBuilt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < 17; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(20_000);
        assertThat(refused(out.toByteArray()))
                .containsExactly(new DictionaryRefusal.TableTooLarge(1));
    }

    @Test
    void whatIsShippedReadsWithoutAWord() throws IOException {
        List<DictionaryRow> all = new ArrayList<>();
        for (Dictionary dictionary : Dictionary.all().reversed()) {
            try (var in =
                    TableFileTest.class.getResourceAsStream(
                            "/catalog/dictionaries/" + dictionary.id() + ".json")) {
                RowReader reader = new RowReader(dictionary);
                List<GivenRow> given = new ArrayList<>();
                TableFile.read(dictionary, "a.json", in.readAllBytes(), MOST)
                        .forEach(raw -> reader.read(raw).ifPresent(given::add));
                DictionaryPlan plan =
                        DictionaryPlan.of(dictionary, DictionarySnapshot.of(all), given);
                assertThat(reader.refusals()).isEmpty();
                assertThat(plan.refusals()).isEmpty();
                plan.changes().forEach(change -> all.add(change.after()));
            }
        }
        assertThat(all).hasSizeGreaterThan(300);
    }
}
