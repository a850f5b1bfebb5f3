package vn.motcua.catalog.discrepancy.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.discrepancy.sheet.SampleSheets.book;
import static vn.motcua.catalog.discrepancy.sheet.SampleSheets.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalog.discrepancy.sheet.SheetFiles.FileKind;
import vn.motcua.catalog.discrepancy.sheet.SheetProblem.Kind;
import vn.motcua.testing.Seeded;

/** Sheets as people really send them: each fault is named with its sheet, row and column. */
class SheetFilesTest {

    private static final List<String> HEADS =
            List.of("STT", "Mã thủ tục", "Tên TTHC", "Lĩnh vực", "Thời hạn", "Phí, lệ phí");
    private static final SheetKnown KNOWN =
            new SheetKnown() {
                @Override
                public boolean isField(String name) {
                    return Set.of("Hộ tịch", "Chứng thực").contains(name);
                }

                @Override
                public boolean isLevel(String name) {
                    return name.startsWith("Cấp ");
                }

                @Override
                public boolean isAgency(String name) {
                    return name.equals("UBND cấp xã");
                }
            };

    private static Object[] good(int n) {
        return new Object[] {
            n, "1.00000" + n, "Thủ tục " + n, "Hộ tịch", "3 ngày làm việc", "8.000 đồng"
        };
    }

    /** A sheet with the heads, a good row, and then what is put into it. */
    private static byte[] sheet(Consumer<Sheet> more) {
        return book(book -> {
            Sheet sheet = book.createSheet("Bảng");
            row(sheet, 0, HEADS.toArray());
            row(sheet, 1, good(1));
            more.accept(sheet);
        });
    }

    private static Object[] with(int column, Object value) {
        Object[] cells = good(2);
        cells[column] = value;
        return cells;
    }

    private static SheetContent read(byte[] xlsx) {
        return SheetFiles.read("tệp.xlsx", FileKind.XLSX, xlsx, KNOWN);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Kind.CODE_MISSING, 3, "B", "", with(1, null)),
                fault(Kind.CODE_WRONG, 3, "B", "mười", with(1, "mười")),
                fault(Kind.CODE_AS_NUMBER, 3, "B", "1.00119", with(1, 1.00119)),
                fault(Kind.CODE_TWICE, 3, "B", "1.000001", with(1, "1.000001.000.00.00.H28")),
                fault(Kind.NAME_MISSING, 3, "C", "", with(2, "  ")),
                fault(Kind.FIELD_MISSING, 3, "D", "", with(3, null)),
                fault(Kind.FIELD_UNKNOWN, 3, "D", "Hộ tích", with(3, "Hộ tích")),
                fault(Kind.NEGATIVE, 3, "E", "-5 ngày", with(4, "-5 ngày")),
                fault(Kind.NEGATIVE, 3, "E", "-5", with(4, -5)),
                fault(Kind.NEGATIVE, 3, "F", "-8000", with(5, -8000)),
                fault(Kind.TIME_WITHOUT_UNIT, 3, "E", "5", with(4, "5")),
                fault(Kind.TIME_WITHOUT_UNIT, 3, "E", "5", with(4, 5)),
                fault(Kind.TIME_WITHOUT_UNIT, 3, "E", "Trực tiếp: 5", with(4, "Trực tiếp: 5")),
                fault(Kind.FORMULA, 3, "F", "=4000*2", with(5, "=4000*2")),
                fault(
                        Kind.SHIFTED,
                        3,
                        "C",
                        "1.000002",
                        2,
                        null,
                        "1.000002",
                        "Thủ tục 2",
                        "Hộ tịch"),
                fault(
                        Kind.OUTSIDE,
                        3,
                        "G",
                        "thừa",
                        2,
                        "1.000002",
                        "Thủ tục",
                        "Hộ tịch",
                        "3 ngày",
                        null,
                        "thừa"));
    }

    private static Arguments fault(
            Kind kind, int row, String column, String value, Object... cells) {
        return Arguments.of(kind, row, column, value, cells);
    }

    @ParameterizedTest(name = "{0} at row {1}, column {2}: {3}")
    @MethodSource("faults")
    void aFaultIsNamedWhereItStandsAndNothingIsTaken(
            Kind kind, int row, String column, String value, Object[] cells) {
        SheetContent read = read(sheet(sheet -> row(sheet, 2, cells)));
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.kind()).isEqualTo(kind);
                    assertThat(problem.sheet()).isEqualTo("Bảng");
                    assertThat(problem.row()).isEqualTo(row);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.value()).isEqualTo(value);
                });
    }

    @Test
    void aGoodSheetIsTakenWhole() {
        SheetContent read =
                read(
                        book(book -> {
                            Sheet sheet = book.createSheet("Bảng");
                            row(
                                    sheet,
                                    0,
                                    "tt",
                                    "MÃ SỐ TTHC",
                                    "Tên thủ tục hành chính",
                                    "Lĩnh vực",
                                    "Cấp thực hiện",
                                    "Thời hạn giải quyết (ngày)",
                                    "Ngày quyết định");
                            row(
                                    sheet,
                                    1,
                                    1,
                                    "1.000001.000.00.00.H28",
                                    "Một\nhai",
                                    "Hộ tịch",
                                    "Cấp xã, Cấp huyện",
                                    "8 - 10 ngày làm việc",
                                    LocalDate.of(2022, 3, 1));
                            row(sheet, 4, 2, "1.000002", "Hai", "Chứng thực", "Cấp xã", null, null);
                        }));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).extracting(SheetRow::code).containsExactly("1.000001", "1.000002");
        assertThat(read.rows()).extracting(SheetRow::row).containsExactly(2, 5);
        SheetRow first = read.rows().getFirst();
        assertThat(first.text(SheetColumn.NAME)).isEqualTo("Một\nhai");
        assertThat(first.text(SheetColumn.DECISION_DAY)).isEqualTo("2022-03-01");
        assertThat(read.rows().getLast().texts())
                .as("a column that is there says that there is none")
                .containsEntry(SheetColumn.LIMITS, "")
                .doesNotContainKey(SheetColumn.FEES);
    }

    @Test
    void theSheetOfTheTemplateIsReadAndOthersAreNot() {
        SheetContent read =
                read(
                        book(book -> {
                            row(book.createSheet("Ghi chép"), 0, "gì đó");
                            Sheet sheet = book.createSheet("Danh mục");
                            row(sheet, 0, HEADS.toArray());
                            row(sheet, 1, good(1));
                        }));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void headsAreLookedForAndNamed() {
        assertThat(
                        kinds(
                                book(book -> {
                                    Sheet sheet = book.createSheet("Bảng");
                                    row(sheet, 0, "DANH MỤC THỦ TỤC");
                                    row(sheet, 2, HEADS.toArray());
                                    row(sheet, 3, good(1));
                                })))
                .containsExactly(Kind.HEAD_NOT_FIRST);
        assertThat(kinds(book(book -> row(book.createSheet("a"), 0, "một", "hai"))))
                .containsExactly(Kind.HEAD_MISSING);
        assertThat(
                        kinds(
                                book(book ->
                                        row(
                                                book.createSheet("a"),
                                                0,
                                                "Mã",
                                                "Tên",
                                                "Màu sắc",
                                                "Tên thủ tục"))))
                .containsExactly(Kind.COLUMN_UNKNOWN, Kind.COLUMN_TWICE, Kind.COLUMN_MISSING);
        assertThat(kinds(book(book -> book.createSheet("a")))).containsExactly(Kind.EMPTY);
        assertThat(kinds(book(book -> row(book.createSheet("a"), 0, HEADS.toArray()))))
                .containsExactly(Kind.EMPTY);
    }

    private static List<Kind> kinds(byte[] xlsx) {
        return read(xlsx).problems().stream().map(SheetProblem::kind).toList();
    }

    @Test
    void mergedCellsAreNamedByTheirRange() {
        SheetContent read =
                read(
                        sheet(sheet -> {
                            row(sheet, 2, good(2));
                            sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
                        }));
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.MERGED);
                    assertThat(problem.value()).isEqualTo("D2:D3");
                });
    }

    @Test
    void aDayThatIsTextIsSentBackButNotInATableFile() {
        byte[] xlsx =
                book(book -> {
                    Sheet sheet = book.createSheet("Bảng");
                    row(sheet, 0, "Mã", "Tên", "Lĩnh vực", "Ngày ký");
                    row(sheet, 1, "1.000001", "Một", "Hộ tịch", "01/03/2022");
                });
        assertThat(read(xlsx).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.DAY_AS_TEXT);
                    assertThat(problem.column()).isEqualTo("D");
                });
        String csv = "Mã;Tên;Lĩnh vực;Ngày ký\n1.000001;Một;Hộ tịch;01/03/2022\n";
        assertThat(csv(csv).rows().getFirst().text(SheetColumn.DECISION_DAY))
                .isEqualTo("2022-03-01");
        assertThat(csv(csv.replace("01/03", "31/02")).problems())
                .extracting(SheetProblem::kind)
                .containsExactly(Kind.DAY_WRONG);
    }

    private static SheetContent csv(String text) {
        return SheetFiles.read(
                "tệp.csv", FileKind.CSV, text.getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    @Test
    void aTableFileIsReadWithItsQuotesAndItsMark() {
        SheetContent read =
                csv(
                        "\uFEFF\"Mã\",\"Tên\",\"Lĩnh vực\",\"Phí\"\r\n"
                                + "1.000001,\"Một, \"\"hai\"\"\nba\",Hộ tịch,8000\r\n\r\n"
                                + "1.000002,Hai,Chứng thực,Không\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).extracting(SheetRow::row).containsExactly(2, 4);
        assertThat(read.rows().getFirst().text(SheetColumn.NAME)).isEqualTo("Một, \"hai\"\nba");
        assertThat(csv("Mã,Tên,Lĩnh vực\n1.000001,=1+1,Hộ tịch\n").problems())
                .extracting(SheetProblem::kind)
                .contains(Kind.FORMULA);
        assertThat(
                        SheetFiles.read(
                                        "a.csv",
                                        FileKind.CSV,
                                        "Mã,Tên,Lĩnh vực\n".getBytes(StandardCharsets.UTF_16),
                                        KNOWN)
                                .problems())
                .extracting(SheetProblem::kind)
                .containsExactly(Kind.NOT_UTF8);
    }

    @Test
    void whatAFileIsShowsInItsFirstBytes() throws Exception {
        byte[] good = sheet(sheet -> {});
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a");
            book.write(old);
        }
        assertThat(SheetFiles.kind("a.xlsx", good)).isEqualTo(FileKind.XLSX);
        assertThat(SheetFiles.kind("a.xlsx", old.toByteArray())).isEqualTo(FileKind.OLD);
        assertThat(SheetFiles.kind("a.xlsx", locked(good))).isEqualTo(FileKind.LOCKED);
        assertThat(SheetFiles.kind("a.csv", "Mã,Tên".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.CSV);
        assertThat(SheetFiles.kind("a.exe", new byte[] {'M', 'Z', 0, 0})).isEqualTo(FileKind.OTHER);
    }

    private static byte[] locked(byte[] good) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            lock.confirmPassword("bi-mat");
            try (var into = lock.getDataStream(files)) {
                into.write(good);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void bombsAndRuinsAreSentBack() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 210; i++) {
                zip.write(nothing);
            }
        }
        assertThat(kinds(bomb.toByteArray())).containsExactly(Kind.TOO_BIG_INSIDE);
        byte[] good = sheet(sheet -> {});
        assertThat(kinds(Arrays.copyOf(good, good.length / 2))).containsExactly(Kind.NOT_READABLE);
        assertThat(kinds(new byte[] {'P', 'K', 3, 4, 0, 0})).containsExactly(Kind.NOT_READABLE);
    }

    /** Whatever is changed in a good sheet, the answer is rows or problems, never a failure. */
    @Test
    void noRuinedSheetFailsOtherwise() {
        Seeded random = Seeded.fresh();
        byte[] good = sheet(sheet -> row(sheet, 2, good(2)));
        for (int i = 0; i < 300; i++) {
            byte[] ruined = good.clone();
            for (int n = random.between(1, 4); n > 0; n--) {
                ruined[random.between(0, ruined.length - 1)] = (byte) random.between(0, 255);
            }
            SheetContent read = read(ruined);
            assertThat(read.rows().isEmpty()).isNotEqualTo(read.found() == 0);
        }
    }

    @Test
    void onlyTheFirstFiftyAreSaidAndAllAreCounted() {
        SheetContent read =
                read(
                        sheet(sheet -> {
                            for (int i = 2; i < 82; i++) {
                                row(sheet, i, i, "sai", "Tên", "Hộ tịch", "3 ngày", null);
                            }
                        }));
        assertThat(read.problems()).hasSize(50);
        assertThat(read.found()).isEqualTo(80);
    }
}
