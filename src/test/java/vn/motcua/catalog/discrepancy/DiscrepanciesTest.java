package vn.motcua.catalog.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.national.NationalDraft;
import vn.motcua.catalog.national.NationalRecord;
import vn.motcua.catalog.national.Recovery;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** From a sheet of the national catalogue to the outcome of a recommendation, without script. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=decisions")
class DiscrepanciesTest extends ControlRoom {

    private static final String NAME = "Cấp bản sao Trích lục hộ tịch";

    @Autowired private TicketStore store;
    @Autowired private LocalAccounts accounts;
    @Autowired private NationalRecords records;
    @Autowired private Journal journal;
    @Autowired private JournalVerification verification;

    @Test
    void fromTheDifferenceToTheOutcome() throws IOException {
        load(
                "danh-muc.csv",
                HEAD
                        + "2.000635,"
                        + NAME
                        + ",Hộ tịch,Cấp xã,trong ngày,5.000 đồng\n"
                        + "9.000001,Thủ tục của nơi khác,Hộ tịch,Cấp xã,3 ngày,Không\n");

        assertThat(text("/catalog-differences?q=2.000635"))
                .contains("2.000635", "Phí, lệ phí", "danh-muc.csv")
                .doesNotContain("Thời hạn giải quyết, ");
        assertThat(text("/catalog-differences?kind=NATIONAL_ONLY")).contains("9.000001");
        assertThat(text("/catalog-differences?kind=LOCAL_ONLY")).contains("1.000656");
        assertThat(text("/catalog-differences?q=2.000635&part=LIMITS"))
                .contains("Không có khác biệt nào");
        assertThat(text("/catalog-differences/2.000635"))
                .contains("8.000 đồng", "5.000 đồng", "Khác cơ sở dữ liệu quốc gia");

        String ticket =
                sent(DemoLocality.MORNING, "/catalog-differences/2.000635/ticket", "part", "FEES");
        assertThat(sent(day(6, 1), "/catalog-differences/2.000635/ticket", "part", "FEES"))
                .as("pressed twice it is one")
                .isEqualTo(ticket);
        assertThat(refused(409, "/catalog-differences/2.000635/ticket", "part", "LIMITS"))
                .contains("không còn khác nhau ở chỗ này");
        UUID id = UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1));
        assertThat(store.find(id).orElseThrow().due())
                .as("ten working days, none of them a rest day")
                .isEqualTo(LocalDate.of(2022, 6, 14));
        assertThat(text("/discrepancies")).contains(NAME, "Mới phát hiện", "Chưa giao");
        assertThat(text("/catalog-control")).contains("Phiếu khác biệt");

        assertThat(now(() -> desk.get("/recommendations/new?ticket=" + id, CONTROL)))
                .as("not confirmed yet")
                .hasStatus(409);
        assertThat(now(() -> desk.get("/recommendations/new", CONTROL)))
                .as("nothing ticked: the list again, saying so")
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một phiếu.", NAME);
        assertThat(refused(422, ticket + "/confirmed", "note", "x"))
                .contains("Hãy chọn cách khắc phục");
        sent(DemoLocality.MORNING, ticket + "/confirmed", "cure", "RECOMMENDATION");
        String owner = ownerId();
        sent(DemoLocality.MORNING, "/discrepancies/assign", "ticket", "" + id, "to", owner);

        String letter = "/recommendations/" + Uuid7.next();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            sent(
                                    DemoLocality.MORNING,
                                    "/recommendations",
                                    "id",
                                    letter.substring(17),
                                    "ticket",
                                    "" + id,
                                    "recipient",
                                    "Ủy ban nhân dân tỉnh Hà Tĩnh",
                                    "proposal",
                                    "1. Sửa phí.\n2. Nhập lại.",
                                    "signer",
                                    "Nguyễn Văn A"))
                    .isEqualTo(letter);
        }
        papersSayBoth(letter);
        assertThat(refused(422, letter + "/sent", "number", " ", "on", "30/02/2022"))
                .contains("Hãy nhập số, ký hiệu công văn", "từ ngày phát hiện đến hôm nay");
        Instant late = day(6, 16);
        assertThat(at(late, () -> text(desk.get(ticket, CONTROL))))
                .contains("quá hạn 2 ngày làm việc");
        sent(late, letter + "/sent", "number", "135/UBND-VP", "on", "16/06/2022");
        assertThat(refused(409, letter + "/sent", "number", "1", "on", "31/05/2022"))
                .contains("đã gửi, không sửa được nữa");
        lettersAreFoundAndExported();
        assertThat(refused(409, ticket + "/dismissed", "reason", "thôi"))
                .contains("vừa chuyển sang tình trạng khác");

        // Before July, in which other tests amend it.
        sent(
                day(6, 24),
                ticket + "/answered",
                "outcome",
                "ACCEPTED",
                "on",
                "23/06/2022",
                "number",
                "77/UBND-NC");
        sent(day(6, 27), ticket + "/answered", "outcome", "CURED", "on", "27/06/2022");
        assertThat(text(ticket))
                .contains("Đã khắc phục", "135/UBND-VP", "77/UBND-NC", "quá hạn 2 ngày làm việc");
        rowIsTheSumOfItsEvents(id);
        assertThat(verification.verify().whole()).isTrue();
        assertThat(sent(day(6, 27), "/catalog-differences/2.000635/ticket", "part", "FEES"))
                .as("closed, the same may be found anew")
                .isNotEqualTo(ticket);
    }

    private void lettersAreFoundAndExported() throws IOException {
        assertThat(text("/recommendations?q=ha+tinh&state=sent")).contains("135/UBND-VP");
        assertThat(text("/recommendations?state=drafted")).contains("Không có công văn nào khớp");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes("/recommendations.xlsx?q=135")))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("135/UBND-VP");
        }
    }

    private String ownerId() {
        return open("/discrepancies?owner=")
                .select("select[name=to] option")
                .eachAttr("value")
                .stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void papersSayBoth(String letter) throws IOException {
        String pdf;
        try (var file = Loader.loadPDF(bytes(letter + ".pdf"))) {
            pdf = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
        String word;
        try (XWPFDocument file =
                        new XWPFDocument(new ByteArrayInputStream(bytes(letter + ".docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(file)) {
            word = text.getText().replaceAll("\\s+", " ");
        }
        for (String paper : List.of(pdf, word)) {
            assertThat(paper)
                    .contains(
                            "Kính gửi: Ủy ban nhân dân tỉnh Hà Tĩnh",
                            "63/2010/NĐ-CP",
                            "2.000635",
                            "8.000 đồng",
                            "5.000 đồng",
                            "2. Nhập lại.",
                            "87/2020/NĐ-CP");
        }
    }

    private void rowIsTheSumOfItsEvents(UUID id) {
        Ticket folded = null;
        for (var entry : journal.read(id)) {
            DiscrepancyEvent event = (DiscrepancyEvent) journal.event(entry);
            folded =
                    folded == null
                            ? Ticket.opened(id, (DiscrepancyEvent.Opened) event)
                            : folded.after(event);
        }
        assertThat(store.find(id)).contains(Objects.requireNonNull(folded));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code | 9.999998 | Không có thủ tục mã “9.999998”
                    type | XYZ      | Hãy chọn loại khác biệt
                    note |          | Hãy mô tả điều đã phát hiện
                    """)
    void aReportThatIsWrongComesBackAndLeavesNothing(String field, String typed, String said) {
        String[] fields = report("2.000635");
        for (int i = 0; i < fields.length; i += 2) {
            fields[i + 1] =
                    fields[i].equals(field) ? Objects.requireNonNullElse(typed, "") : fields[i + 1];
        }
        assertThat(refused(422, "/discrepancies", fields)).contains(said);
        assertThat(open()).isZero();
    }

    private int open() {
        return jdbc.sql("select count(*) from catalog.discrepancy where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    private static String[] report(String code) {
        return new String[] {
            "id",
            Uuid7.next().toString(),
            "code",
            code,
            "type",
            "HANDLED_UNLIKE_PUBLISHED",
            "part",
            "PAPERS",
            "note",
            "Đòi thêm giấy tờ."
        };
    }

    @Test
    void whoKeepsAPlaceOfPostingReportsAndSeesNoTickets() {
        String[] fields = report("2.000635");
        for (int i = 0; i < 2; i++) {
            assertThat(now(() -> desk.post("/discrepancies", Desk.CHAIR, fields))).hasStatus(303);
        }
        assertThat(open()).isEqualTo(1);
        assertThat(now(() -> desk.get("/discrepancies", Desk.CHAIR))).hasStatus(403);
        assertThat(refused(409, "/discrepancies", report("2.000635")))
                .contains("đã có phiếu đang mở cùng bộ phận và cùng loại");
        String shown = text("/discrepancies?type=HANDLED_UNLIKE_PUBLISHED&owner=NONE");
        assertThat(shown).contains("Giải quyết khác với nội dung công khai");
        assertThat(text("/discrepancies?type=NOT_PUBLISHED")).contains("Không có phiếu nào khớp");
        assertThat(text("/discrepancies?late=on")).contains("Không có phiếu nào khớp");
    }

    @Test
    void manyAreGivenAtOnceAfterTheyWereSeen() {
        String first = sent(DemoLocality.MORNING, "/discrepancies", report("2.000635"));
        String second = sent(DemoLocality.MORNING, "/discrepancies", report("1.000656"));
        sent(DemoLocality.MORNING, second + "/dismissed", "reason", "Không khác.");
        String a = first.substring(first.lastIndexOf('/') + 1);
        String b = second.substring(second.lastIndexOf('/') + 1);
        String owner = ownerId();
        String preview =
                text("/discrepancies/assign?ticket=" + a + "&ticket=" + b + "&to=" + owner);
        assertThat(preview).contains("1 phiếu sẽ được giao cho", "1 phiếu giữ nguyên");
        assertThat(refused(422, "/discrepancies/assign", "ticket", a, "to", "" + Uuid7.next()))
                .contains("Hãy chọn một người");
        assertThat(refused(422, "/discrepancies/assign", "to", owner))
                .contains("Hãy chọn ít nhất một phiếu");
        sent(DemoLocality.MORNING, "/discrepancies/assign", "ticket", a, "ticket", b, "to", owner);
        assertThat(store.find(UUID.fromString(a)).orElseThrow().owner()).hasToString(owner);
        assertThat(store.find(UUID.fromString(b)).orElseThrow().owner()).isNull();
    }

    /** What a draft takes over from the national database differs from it in nothing. */
    @Test
    void whatIsTakenOverWholeIsNoDifference() throws IOException {
        Map<String, Integer> unlike = new TreeMap<>();
        int compared = 0;
        for (String line :
                new ClassPathResource("national/records.jsonl")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
            Map<String, String> columns = new HashMap<>(CatalogJson.readMap(line));
            columns.put(
                    NationalRecord.ORDER,
                    "Bước 1: Nộp hồ sơ; xem Bước 2.\nBước 2: Nhận kết quả.\nTừ khóa: Không có");
            columns.put(NationalRecord.REQUIREMENTS, "- Từ đủ 18 tuổi;\n- Có nơi cư trú.");
            NationalRecord record = new NationalRecord(columns.get(NationalRecord.CODE), columns);
            if (!record.column(NationalRecord.LEVEL).matches(".*Cấp (Xã|xã|Huyện|Tỉnh|tỉnh).*")) {
                continue;
            }
            Recovery said = Recovery.of(record);
            LocalDate day = LocalDate.of(2022, 6, 1);
            Comparison.of(
                            record.code(),
                            accounts.of(NationalDraft.of(record, said, 1, day).version(), "", day),
                            records.of(record, said, "tệp", Instant.EPOCH),
                            null,
                            false)
                    .rows()
                    .stream()
                    .filter(Comparison.Row::differs)
                    .forEach(
                            row -> unlike.merge(row.what() + " " + record.code(), 1, Integer::sum));
            compared++;
        }
        assertThat(compared).isGreaterThan(80);
        assertThat(unlike).isEmpty();
    }

    @Test
    void anExportHoldsNoFormula() throws IOException {
        String[] fields = report("2.000635");
        fields[9] = "=HYPERLINK(\"http://x\")";
        sent(DemoLocality.MORNING, "/discrepancies", fields);
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes("/discrepancies.xlsx")))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(11).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(11).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(row.getCell(11).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        }
        load("danh-muc.csv", HEAD + "2.000635,+Tên khác,Hộ tịch,Cấp xã,trong ngày,Không\n");
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(bytes("/catalog-differences.xlsx?q=2.000635")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(1).getCell(5).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void whatTheLastDecisionPublishedIsTheThirdSide() throws IOException {
        UUID id = Uuid7.next();
        String file =
                new ClassPathResource("demo/procedures/2.000635.yaml")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("amount: 8000", "amount: 3000");
        jdbc.sql(
                        """
                        insert into catalog.decision (id, number, signed_on, effective_on, issuer,
                            saved_at, applied_at)
                        values (:id, '99/QĐ-UBND', '2022-01-01', '2022-01-02', 'PROVINCE', now(), now())
                        """)
                .param("id", id)
                .update();
        jdbc.sql(
                        "insert into catalog.decision_file (decision, name, content) values (:id, 'a.yaml', :text)")
                .param("id", id)
                .param("text", file)
                .update();
        try {
            assertThat(text("/catalog-differences?kind=DECISION"))
                    .contains("2.000635", "Phí, lệ phí");
            assertThat(text("/catalog-differences/2.000635"))
                    .contains("99/QĐ-UBND", "3.000 đồng", "Khác quyết định công bố");
        } finally {
            jdbc.sql("delete from catalog.decision where id = :id").param("id", id).update();
        }
        assertThat(text("/catalog-differences?kind=DECISION")).contains("Không có khác biệt nào");
    }
}
