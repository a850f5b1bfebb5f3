package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

@DatabaseTest
@AutoConfigureMockMvc
class ReceiptTest {

    private static final String RECEIVER = "motcua.tunganh";

    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private BusinessClock clock;
    @Autowired private Dossiers dossiers;
    @Autowired private Organizations organizations;
    @Autowired private Catalog catalog;

    private UUID dossier = Uuid7.next();

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.load(program);
    }

    @BeforeEach
    void receive() {
        Receive receive =
                new Receive(
                        dossier,
                        Unit.idOf("tunganh"),
                        "2.000635",
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                LocalDate.of(1987, 9, 2),
                                "Nam",
                                "Thôn Đại Lợi, xã Tùng Ảnh",
                                "0912345678",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK);
        clock.runAt(
                DemoLocality.MORNING, () -> dossiers.receive(receive, signedIn(RECEIVER)).code());
    }

    @Test
    void theReceiptNamesTheProceduresThatTheRequestStarts() {
        dossier = Uuid7.next();
        Receive together =
                new Receive(
                        dossier,
                        Unit.idOf("yenho"),
                        "2.002621",
                        "cung-ho",
                        Channel.COUNTER,
                        new Applicant(
                                "Lê Thị Mến",
                                "042087000131",
                                LocalDate.of(1987, 9, 2),
                                "Nữ",
                                "Thôn Nam, xã Yên Hồ",
                                "",
                                "",
                                "",
                                ""),
                        catalog
                                .inForce("2.002621", LocalDate.of(2022, 5, 31))
                                .orElseThrow()
                                .papers("cung-ho")
                                .stream()
                                .map(p -> new PaperCount(p.id(), 1, 0, 0, false))
                                .toList(),
                        1,
                        ReturnMethod.DESK);
        clock.runAt(
                DemoLocality.MORNING,
                () -> dossiers.receive(together, signedIn("motcua.yenho")).code());

        assertThat(text(get("/receipt.pdf", "motcua.yenho")))
                .contains("(giải quyết liên thông: Đăng ký thường trú; Cấp thẻ bảo hiểm y tế");
    }

    private SignedIn signedIn(String username) {
        UUID staff = Staff.idOf(username);
        return new SignedIn(
                staff,
                staff,
                username,
                organizations.chart().postsOf(staff, LocalDate.of(2022, 5, 31)),
                Set.of(Role.STAFF));
    }

    private MvcTestResult get(String below, String who) {
        return clock.runAt(
                DemoLocality.MORNING,
                () -> mvc.get().uri("/dossiers/" + dossier + below).with(asStaff(who)).exchange());
    }

    private void forward(int task, String who, Duration later) {
        Instant now = DemoLocality.MORNING.plus(later);
        clock.runAt(
                now,
                () ->
                        dossiers.act(
                                        dossier,
                                        new DossierCommand.Forward(task, 1, null, null),
                                        Uuid7.next(),
                                        signedIn(who))
                                .version());
    }

    private static String text(MvcTestResult pdf) {
        try (PDDocument read = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> looks() {
        return jdbc.sql("select what from journal.access_log where subject_id = :id order by id")
                .param("id", dossier)
                .query(String.class)
                .list();
    }

    @Test
    void theReceiptSaysWhatWasHandedInAndWhenTheResultIsDue() {
        MvcTestResult pdf = get("/receipt.pdf", RECEIVER);

        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(pdf.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pdf.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(text(pdf))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ")
                .contains("Trần Văn Quỳnh")
                .contains("Tờ khai cấp bản sao trích lục hộ tịch")
                .contains("08 giờ 30 phút, ngày 31 tháng 5 năm 2022")
                .contains("8.000 đồng")
                .contains("Tùng Ảnh");
        assertThat(looks()).containsExactly("receipt");
    }

    @Test
    void aReceiptIsPrintedAgainWithTheSameBytes() {
        byte[] first = get("/receipt.pdf", RECEIVER).getResponse().getContentAsByteArray();
        byte[] again = get("/receipt.pdf", RECEIVER).getResponse().getContentAsByteArray();
        byte[] kept = get("/receipt.pdf?copy=kept", RECEIVER).getResponse().getContentAsByteArray();

        assertThat(again).isEqualTo(first);
        assertThat(kept).isNotEqualTo(first);
    }

    @Test
    void onlyTheHolderOfTheHandedSheetLearnsTheKey() {
        String key =
                jdbc.sql("select track_key from dossier.dossier where dossier_id = :id")
                        .param("id", dossier)
                        .query(String.class)
                        .single();

        assertThat(text(get("/receipt.pdf", RECEIVER))).contains("Khóa tra cứu: " + key);
        assertThat(text(get("/receipt.pdf?copy=kept", RECEIVER))).doesNotContain(key);
    }

    @Test
    void theRoutingSlipGrowsWithEachHandOver() {
        forward(1, RECEIVER, Duration.ofMinutes(10));
        String first = text(get("/routing-slip.pdf", RECEIVER));
        forward(2, "hotich.tunganh", Duration.ofHours(5));
        String second = text(get("/routing-slip.pdf", RECEIVER));

        assertThat(first)
                .contains("PHIẾU KIỂM SOÁT")
                .contains("08 giờ 40 phút, ngày 31 tháng 5 năm 2022")
                .contains("Đúng hạn")
                .doesNotContain("Quá hạn");
        assertThat(second.length()).isGreaterThanOrEqualTo(first.length());
        assertThat(looks()).containsExactly("routing-slip", "routing-slip");
    }

    @Test
    void aStrangerFindsNeitherPageNorPaper() {
        for (String below : List.of("/received", "/receipt.pdf", "/routing-slip.pdf")) {
            assertThat(get(below, "motcua.thitran")).as(below).hasStatus(404);
        }
        assertThat(looks()).isEmpty();
        assertThat(get("/receipt.pdf?copy=third", RECEIVER)).hasStatus(404);
    }
}
