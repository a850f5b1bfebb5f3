package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.disclosure.ContentHash;
import vn.motcua.document.FileUse;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** What is printed for a wall in a town, the proof that it hangs there, and what is taken back. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=postings")
class PostingProofTest {

    private static final UUID AGENCY = Unit.idOf("thitran");
    private static final String CHAIR = "chutich.thitran";
    private static final String CODE = "1.000656";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private JournalVerification verification;
    @Autowired private List<FileUse> uses;
    private Desk desk;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc).atTheClock();
    }

    @Test
    void aPhotoProvesWhatHangsThereAndIsKept() {
        String place = opened("Bảng có ảnh");
        assertThat(posted(place, "31/05/2022", "", photo("bang.png", picture()), CODE))
                .hasStatus(303);

        assertThat(text(place)).contains("có minh chứng");
        String hash =
                jdbc.sql(
                                "select a.photo from catalog.posting_act a"
                                        + " join catalog.posting p on p.act = a.id"
                                        + " where p.place = :place")
                        .param("place", id(place))
                        .query(String.class)
                        .single();
        assertThat(uses.stream().flatMap(use -> use.used(List.of(hash)).stream())).contains(hash);
        Element shown = Desk.page(desk(place + "/history")).selectFirst("a[href$=/photo]");
        MvcTestResult picture = desk(shown.attr("href"));
        assertThat(picture).hasStatusOk().hasContentType("image/png");
        assertThat(desk.get(shown.attr("href"), Desk.CHAIR)).hasStatus(403);
        assertThat(content(place)).isEqualTo(ContentHash.of(version()));
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void aPageOfTheWebProvesItToo() {
        String place = opened("Trang của thị trấn");
        String address = "https://thitran.vidu.gov.vn/thu-tuc";
        assertThat(posted(place, "31/05/2022", address, null, CODE)).hasStatus(303);
        assertThat(Desk.page(desk(place + "/history")).select("a[href=" + address + "]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "01/06/2022, '', không sau hôm nay",
        "31/05/2022, ftp://vidu.gov.vn/x, http://",
        "31/05/2022, javascript:alert(1), http://",
        "31/05/2022, https://ten dai, http://",
        "31/05/2022, vidu.gov.vn, http://",
    })
    void whatProvesNothingIsRefused(String on, String address, String said) {
        String place = opened("Bảng sai " + Uuid7.next());
        MvcTestResult answer = posted(place, on, address, null, CODE);
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).selectFirst("main").text()).contains(said);
        assertThat(acts(place)).isZero();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefusedAndAllThatIsWrongIsSaidAtOnce() {
        String place = opened("Bảng tệp sai");
        assertThat(
                        posted(
                                place,
                                "31/05/2022",
                                "",
                                photo("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                                CODE))
                .hasStatus(422);
        assertThat(
                        posted(
                                place,
                                "31/05/2022",
                                "",
                                photo("a.png", "no".getBytes(StandardCharsets.US_ASCII)),
                                CODE))
                .hasStatus(422);
        byte[] large = Arrays.copyOf(picture(), 21 * 1024 * 1024);
        assertThat(posted(place, "31/05/2022", "", photo("a.png", large), CODE)).hasStatus(413);
        String both =
                Desk.page(posted(place, "01/06/2022", "x", null, CODE)).selectFirst("main").text();
        assertThat(both).contains("không sau hôm nay", "http://");
        assertThat(acts(place)).isZero();
    }

    @Test
    void whatWasNotedWronglyIsTakenBackAndWhatWasThereBeforeHoldsAgain() {
        String place = opened("Bảng ghi nhầm");
        assertThat(posted(place, "30/05/2022", "", null, CODE)).hasStatus(303);
        String first = content(place);
        assertThat(posted(place, "31/05/2022", "", null, CODE)).hasStatus(303);
        String act = latest(place);

        assertThat(desk.post(place + "/history/" + act + "/withdrawn", CHAIR, "reason", " "))
                .hasStatus(422);
        assertThat(
                        at(() ->
                                desk.post(
                                        place + "/history/" + act + "/withdrawn",
                                        CHAIR,
                                        "reason",
                                        "Nhầm bảng")))
                .hasStatus(303);
        assertThat(content(place)).isEqualTo(first);
        assertThat(text(place)).contains("30/05/2022");
        assertThat(text(place + "/history")).contains("Đã rút lại", "Nhầm bảng");
        assertThat(desk.post(place + "/history/" + act + "/withdrawn", CHAIR, "reason", "x"))
                .hasStatus(409);
        assertThat(
                        desk.post(
                                place + "/history/" + Uuid7.next() + "/withdrawn",
                                CHAIR,
                                "reason",
                                "x"))
                .hasStatus(404);
    }

    @Test
    void theNoticeNeedsItsContactsAndIsReplacedWhenTheyChange() {
        String place = opened("Bảng có thông báo");
        String contacts = "/posting-contacts/" + AGENCY;
        if (text(place).contains("Chưa có nội dung")) {
            assertThat(desk.post(place + "/posted", CHAIR, "notice", "on", "on", "31/05/2022"))
                    .hasStatus(422);
            assertThat(at(() -> desk.post(place + "/sets", CHAIR, "whole", "true"))).hasStatus(422);
        }
        MvcTestResult empty = contact(contacts, "", "0", "khong", "ftp://x");
        assertThat(empty).hasStatus(422);
        assertThat(Desk.page(empty).select(".field-wrong")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(
                        contact(
                                contacts,
                                "Số 1",
                                "0239 000 001",
                                "a@vidu.gov.vn",
                                "https://vidu.gov.vn"))
                .hasStatus(303);
        assertThat(
                        at(() ->
                                desk.post(
                                        place + "/posted",
                                        CHAIR,
                                        "notice",
                                        "on",
                                        "on",
                                        "31/05/2022")))
                .hasStatus(303);
        assertThat(text("/postings")).contains("Bảng hướng dẫn phản ánh, kiến nghị: đúng ở 1 trên");

        assertThat(
                        contact(
                                contacts,
                                "Số 2",
                                "0239 000 001",
                                "a@vidu.gov.vn",
                                "https://vidu.gov.vn"))
                .hasStatus(303);
        assertThat(Desk.page(desk(place)).selectFirst("tbody tr").text()).contains("Bản cũ");
        assertThat(desk.get(contacts, Desk.CHAIR)).hasStatus(403);

        assertThat(at(() -> desk.post(place + "/sets", CHAIR, "whole", "true"))).hasStatus(303);
        String pdf = pdf(place + "/set.pdf");
        assertThat(pdf)
                .contains("DANH MỤC THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI", "Số 2", CODE)
                .contains("Phiên bản " + PostedPage.mark(version()) + ", có hiệu lực từ ngày");
        assertThat(pdf(place + "/sheets/" + CODE))
                .contains(version().name())
                .doesNotContain("DANH MỤC");
        assertThat(desk.get(place + "/sheets/9.999999", CHAIR)).hasStatus(409);
    }

    @Test
    void wallsAreFilteredAndTakenAwayAsATable() throws IOException {
        String place = opened("=CMD()");
        assertThat(posted(place, "31/05/2022", "", null, CODE)).hasStatus(303);
        byte[] done = desk("/postings.xlsx?state=DONE").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(done))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(12).getStringCellValue())
                    .isEqualTo("khớp");
        }
        assertThat(Desk.page(desk("/postings?state=LATE&kind=SCREEN")).selectFirst("main").text())
                .contains("Không có tờ nào như vậy");
        byte[] file = desk("/postings.xlsx?state=DUE").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Mã thủ tục");
            assertThat(sheet.getLastRowNum()).isGreaterThan(10);
            assertThat(
                            Stream.iterate(1, i -> i <= sheet.getLastRowNum(), i -> i + 1)
                                    .map(i -> sheet.getRow(i).getCell(1)))
                    .allMatch(cell -> cell.getCellType() == CellType.STRING)
                    .anyMatch(cell -> cell.getStringCellValue().equals("=CMD()"));
        }
    }

    private String opened(String name) {
        String id = Uuid7.next().toString();
        assertThat(
                        at(() ->
                                desk.post(
                                        "/postings",
                                        CHAIR,
                                        "id",
                                        id,
                                        "agency",
                                        AGENCY.toString(),
                                        "kind",
                                        "BOARD",
                                        "name",
                                        name)))
                .hasStatus(303);
        return "/postings/" + id;
    }

    private MvcTestResult contact(
            String path, String address, String phone, String email, String website) {
        return at(() ->
                desk.post(
                        path,
                        CHAIR,
                        "receiver",
                        "UBND thị trấn",
                        "contactAddress",
                        address,
                        "post",
                        address,
                        "phone",
                        phone,
                        "email",
                        email,
                        "website",
                        website,
                        "from",
                        "31/05/2022"));
    }

    private MvcTestResult posted(
            String place,
            String on,
            String address,
            @Nullable MockMultipartFile file,
            String code) {
        return at(() -> {
            var request = mvc.post().uri(place + "/posted").multipart();
            if (file != null) {
                request.file(file);
            }
            return request.param("code", code)
                    .param("on", on)
                    .param("address", address)
                    .with(asStaff(CHAIR))
                    .with(csrf())
                    .exchange();
        });
    }

    private static MockMultipartFile photo(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            assertThat(
                            ImageIO.write(
                                    new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                                    "png",
                                    png))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private String pdf(String path) {
        MvcTestResult answer = desk(path);
        for (int i = 0; i < 1200 && answer.getResponse().getStatus() == 404; i++) {
            LockSupport.parkNanos(50_000_000);
            answer = desk(path);
        }
        assertThat(answer).hasStatusOk();
        try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcedureVersion version() {
        return at(() -> catalog.inForce(CODE, clock.today()).orElseThrow());
    }

    private String content(String place) {
        return jdbc.sql("select content from catalog.posting where place = :place")
                .param("place", id(place))
                .query(String.class)
                .single();
    }

    private String latest(String place) {
        return jdbc.sql(
                        "select id from catalog.posting_act where place = :place"
                                + " order by noted_at desc, id desc limit 1")
                .param("place", id(place))
                .query(UUID.class)
                .single()
                .toString();
    }

    private long acts(String place) {
        return jdbc.sql("select count(*) from catalog.posting_act where place = :place")
                .param("place", id(place))
                .query(Long.class)
                .single();
    }

    private static UUID id(String place) {
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    private String text(String path) {
        return Desk.page(desk(path)).selectFirst("main").text();
    }

    private MvcTestResult desk(String path) {
        return at(() -> desk.get(path, CHAIR));
    }

    private <T> T at(Supplier<T> action) {
        return clock.runAt(DemoLocality.MORNING, action);
    }
}
