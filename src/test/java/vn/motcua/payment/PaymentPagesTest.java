package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.VietQr;

/** The counter's pages: who may, what is refused, and in which words. */
class PaymentPagesTest extends PaymentRoom {

    private static String page(UUID dossier) {
        return "/dossiers/" + dossier + "/payments";
    }

    @Test
    void cashIsTakenAndTheReceiptIsAPaper() {
        UUID dossier = owing();
        assertThat(open(RECEIVER, "/dossiers/" + dossier)).contains("Còn phải nộp");
        assertThat(open(RECEIVER, page(dossier))).contains("Chưa nộp", "Thu tiền và lập biên lai");
        done(cash(dossier));

        assertThat(open(RECEIVER, page(dossier)))
                .contains("Đã nộp", "Có hiệu lực")
                .doesNotContain("Thu tiền và lập biên lai");
        Receipt receipt = payments.purse(dossier).receipts().getFirst();
        MvcTestResult paper = get(RECEIVER, page(dossier) + "/receipts/" + receipt.id());
        assertThat(paper).hasStatus(200).hasContentType(MediaType.APPLICATION_PDF);
        assertThat(open(RECEIVER, "/payments")).contains(receipt.written() + "/2022");
        String code = view(dossier).state().code();
        assertThat(get(RECEIVER, "/payments?code=" + code)).hasStatus(303);
        assertThat(refused(404, get(RECEIVER, "/payments?code=KHONG"))).contains("Không");
        assertThat(refused(422, get(RECEIVER, "/payments?day=40/1/2022"))).contains("31/05/2022");
        refused(404, get(RECEIVER, page(dossier) + "/receipts/" + Uuid7.next()));
    }

    @Test
    void whatCannotBeIsRefusedInASentenceAndLeavesNothing() {
        UUID dossier = owing();
        String due = due(dossier).id().toString();
        String shown = "" + due(dossier).amount();
        String path = page(dossier);
        assertThat(refused(422, post(RECEIVER, path, "way", "CASH", "shown", shown)))
                .contains("ít nhất một khoản");
        assertThat(refused(422, post(RECEIVER, path, "obligation", due, "shown", shown)))
                .contains("chọn hình thức");
        assertThat(
                        refused(
                                422,
                                post(
                                        RECEIVER,
                                        path,
                                        "obligation",
                                        due,
                                        "way",
                                        "CARD",
                                        "shown",
                                        shown)))
                .contains("số phiếu quẹt thẻ");
        assertThat(
                        refused(
                                422,
                                post(
                                        RECEIVER,
                                        path,
                                        "obligation",
                                        due,
                                        "way",
                                        "ONLINE",
                                        "shown",
                                        shown)))
                .contains("chọn hình thức");
        assertThat(
                        refused(
                                409,
                                post(
                                        RECEIVER,
                                        path,
                                        "obligation",
                                        due,
                                        "way",
                                        "CASH",
                                        "shown",
                                        "-" + shown)))
                .contains("vừa thay đổi");
        refused(
                404,
                post(
                        RECEIVER,
                        path,
                        "obligation",
                        Uuid7.next().toString(),
                        "way",
                        "CASH",
                        "shown",
                        shown));
        assertThat(payments.purse(dossier).payments()).isEmpty();
        done(cash(dossier));
        assertThat(
                        refused(
                                409,
                                post(
                                        RECEIVER,
                                        path,
                                        "obligation",
                                        due,
                                        "way",
                                        "CASH",
                                        "shown",
                                        shown)))
                .contains("đã được nộp");
    }

    @Test
    void obligationsAreSetExemptedAndTakenOff() {
        UUID dossier = owing();
        String line = due(dossier).name();
        String path = page(dossier) + "/obligations";
        assertThat(refused(422, post(RECEIVER, path, "line", line, "count", "0")))
                .contains("từ 1 đến");
        assertThat(refused(422, post(RECEIVER, path, "line", line, "count", "-3")))
                .contains("từ 1 đến");
        assertThat(refused(422, post(RECEIVER, path, "line", "Không có", "count", "1")))
                .contains("một dòng phí");
        String key = Uuid7.next().toString();
        done(post(JUSTICE, path, "line", line, "count", "3", "key", key));
        done(post(JUSTICE, path, "line", line, "count", "3", "key", key));
        assertThat(payments.purse(dossier).obligations()).hasSize(2);
        assertThat(payments.purse(dossier).owed()).isEqualTo(4 * due(dossier).amount());

        assertThat(
                        refused(
                                422,
                                post(
                                        RECEIVER,
                                        path,
                                        "kind",
                                        "notice",
                                        "name",
                                        "Thuế",
                                        "amount",
                                        "-500",
                                        "notice",
                                        "TB-1",
                                        "noticeDay",
                                        "31/05/2030")))
                .contains("lớn hơn 0 đồng", "không sau hôm nay");
        done(
                post(
                        RECEIVER,
                        path,
                        "kind",
                        "notice",
                        "name",
                        "Lệ phí trước bạ",
                        "amount",
                        "1.500.000",
                        "notice",
                        "TB-1",
                        "noticeDay",
                        "30/05/2022"));
        assertThat(open(RECEIVER, page(dossier))).contains("Lệ phí trước bạ", "TB-1", "1.500.000");

        String exempt = path + "/" + due(dossier).id() + "/exempt";
        assertThat(refused(422, post(RECEIVER, exempt, "reason", "", "basis", "")))
                .contains("lý do", "căn cứ pháp lý");
        done(post(RECEIVER, exempt, "reason", "Hộ nghèo", "basis", "Luật Phí và lệ phí, Đ.10"));
        refused(409, post(RECEIVER, exempt, "reason", "Hộ nghèo", "basis", "x"));
        done(post(RECEIVER, path + "/" + payments.purse(dossier).open().getFirst().id() + "/drop"));
        assertThat(payments.purse(dossier).obligations())
                .extracting(Obligation::state)
                .containsExactly(
                        ObligationState.EXEMPT, ObligationState.DROPPED, ObligationState.OPEN);
    }

    @Test
    void whoMayNotIsRefused() {
        UUID dossier = owing();
        String due = due(dossier).id().toString();
        refused(403, post(JUSTICE, page(dossier), "obligation", due, "way", "CASH"));
        refused(404, post(ELSEWHERE, page(dossier), "obligation", due, "way", "CASH"));
        done(cash(dossier));
        UUID payment = payments.purse(dossier).payments().getFirst().id();
        refused(
                403,
                post(
                        RECEIVER,
                        page(dossier) + "/" + payment + "/refunds",
                        "amount",
                        "1",
                        "way",
                        "CASH",
                        "reason",
                        "x"));
        assertThat(open(RECEIVER, page(dossier))).doesNotContain("Hoàn tiền từ");
        refused(403, get(JUSTICE, "/payments"));
        refused(403, get(RECEIVER, "/payments/account"));
    }

    @Test
    void refundsAndVoidReceipts() {
        UUID dossier = owing();
        done(cash(dossier));
        Payment paid = payments.purse(dossier).payments().getFirst();
        String path = page(dossier) + "/" + paid.id() + "/refunds";
        for (String amount : List.of("-1", "0", "", "x")) {
            assertThat(
                            refused(
                                    422,
                                    post(
                                            CHAIR,
                                            path,
                                            "amount",
                                            amount,
                                            "way",
                                            "CASH",
                                            "reason",
                                            "Thu nhầm")))
                    .contains("lớn hơn 0 đồng");
        }
        assertThat(
                        refused(
                                422,
                                post(
                                        CHAIR,
                                        path,
                                        "amount",
                                        "" + (paid.amount() + 1),
                                        "way",
                                        "CASH",
                                        "reason",
                                        "Thu nhầm")))
                .contains("nhiều nhất");
        assertThat(
                        refused(
                                422,
                                post(
                                        CHAIR,
                                        path,
                                        "amount",
                                        "1",
                                        "way",
                                        "ONLINE",
                                        "reason",
                                        "Thu nhầm")))
                .contains("không hoàn được qua chương trình");
        Receipt receipt = payments.purse(dossier).receipts().getFirst();
        String voiding = page(dossier) + "/receipts/" + receipt.id() + "/void";
        assertThat(refused(422, post(CHAIR, voiding, "reason", " "))).contains("lý do");
        done(post(CHAIR, voiding, "reason", "In hỏng", "replace", "on"));
        refused(409, post(CHAIR, voiding, "reason", "In hỏng"));
        assertThat(payments.purse(dossier).receipts())
                .extracting(Receipt::isVoid)
                .containsExactly(true, false);
        assertThat(open(CHAIR, page(dossier))).contains("Đã hủy", "In hỏng");
        assertThat(get(CHAIR, page(dossier) + "/receipts/" + receipt.id())).hasStatus(200);
        done(post(CHAIR, path, "amount", "" + paid.amount(), "way", "CASH", "reason", "Thu nhầm"));
        assertThat(payments.purse(dossier).receipts()).allMatch(Receipt::isVoid);
        assertThat(due(dossier).state()).isEqualTo(ObligationState.REFUNDED);
        assertNoGaps();
    }

    /** A receipt that stands for one of yesterday takes no money today. */
    @Test
    void theSumsOfADayAreOfTheMoneyThatCame() {
        UUID dossier = owing();
        List<UUID> counter = List.of(view(dossier).state().agency());
        LocalDate day = LocalDate.of(2022, 5, 31);
        long before = cashOf(counter, day);
        done(cash(dossier));
        Receipt receipt = payments.purse(dossier).receipts().getFirst();
        later(86_400);
        long next = cashOf(counter, day.plusDays(1));
        done(
                post(
                        CHAIR,
                        page(dossier) + "/receipts/" + receipt.id() + "/void",
                        "reason",
                        "In hỏng",
                        "replace",
                        "on"));
        assertThat(cashOf(counter, day)).isEqualTo(before + receipt.amount());
        assertThat(cashOf(counter, day.plusDays(1))).isEqualTo(next);
        assertThat(open(CHAIR, "/payments")).contains("Tiền mặt");
    }

    private long cashOf(List<UUID> counter, LocalDate day) {
        return payments.taken(counter, day).getOrDefault(Way.CASH, 0L);
    }

    @Test
    void nothingNewIsSetOnADossierThatIsOverButDebtsArePaid() {
        UUID dossier = owing();
        desk.forward(dossier, 5);
        later(3_600);
        String line = due(dossier).name();
        assertThat(
                        refused(
                                409,
                                post(
                                        RECEIVER,
                                        page(dossier) + "/obligations",
                                        "line",
                                        line,
                                        "count",
                                        "1")))
                .contains("Hồ sơ đã kết thúc");
        assertThat(open(RECEIVER, page(dossier))).contains("Thu tiền và lập biên lai");
        done(cash(dossier));
    }

    @Test
    void theAccountMakesTheCodeOfNotices() {
        UUID dossier = owing();
        assertThat(
                        refused(
                                422,
                                post(
                                        CHAIR,
                                        "/payments/account",
                                        "bank",
                                        "000000",
                                        "account",
                                        "12",
                                        "holder",
                                        "")))
                .contains("chọn ngân hàng", "số tài khoản", "chủ tài khoản");
        done(
                post(
                        CHAIR,
                        "/payments/account",
                        "bank",
                        "970405",
                        "account",
                        "3714 201 000 01",
                        "holder",
                        "UBND XA TUNG ANH"));
        assertThat(open(CHAIR, "/payments/account")).contains("Agribank");
        String code = program.getBean(PaymentPapers.class).code(view(dossier), 8_000);
        VietQr read = VietQr.read(Objects.requireNonNull(code)).orElseThrow();
        assertThat(read.account()).isEqualTo("371420100001");
        assertThat(read.amount()).isEqualTo(8_000);
        assertThat(view(dossier).state().code().replaceAll("[^0-9A-Za-z]", ""))
                .endsWith(read.purpose().substring(3));
        MvcTestResult notice = get(RECEIVER, page(dossier) + "/notice");
        assertThat(notice).hasStatus(200).hasContentType(MediaType.APPLICATION_PDF);
        assertThat(text(notice)).contains("Chuyển khoản: 371420100001");

        done(cash(dossier));

        assertThat(text(get(RECEIVER, page(dossier) + "/notice")))
                .as("whoever follows a link of before is asked for nothing")
                .contains("không còn khoản nào phải nộp")
                .doesNotContain("Chuyển khoản");
    }

    private static String text(MvcTestResult pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
