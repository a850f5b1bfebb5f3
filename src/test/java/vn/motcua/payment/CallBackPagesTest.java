package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.SandboxMood;

/** Gateways at the program's door, and what they list of a day. */
class CallBackPagesTest extends PaymentRoom {

    @Test
    void callBacksOverTheWireAreAnsweredAsTheProtocolSays() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.LATE);
            return true;
        });
        String back = sandbox.back(sandbox.find(order.reference()).orElseThrow());
        String query = back.substring(back.indexOf('?') + 1);
        assertThat(ipn(query)).contains("\"RspCode\":\"00\"", "Confirm Success");
        assertThat(ipn(query)).as("replayed").contains("\"RspCode\":\"02\"");
        assertThat(ipn(query.replace("vnp_Amount=", "vnp_Amount=1"))).contains("\"97\"");
        assertThat(ipn("")).contains("\"97\"");
        assertThat(payments.purse(dossier).payments()).hasSize(1);
        assertThat(confirm("{\"LoaiBanTin\":\"CONFIRM\"}")).contains("\"MaLoi\":\"97\"");
        assertThat(confirm("không phải JSON")).contains("\"MaLoi\":\"97\"");
        assertThat(confirm("[]")).contains("\"MaLoi\":\"97\"");
        assertThat(confirm("")).contains("\"MaLoi\":\"97\"");
    }

    @Test
    void aCallBackThatIsTooLongIsNotRead() {
        String named = "{\"MaThamChieu\":\"abc\"}";
        assertThat(confirm(named)).contains("\"abc\"");
        assertThat(confirm(" ".repeat(20_000) + named))
                .contains("\"MaLoi\":\"97\"")
                .doesNotContain("abc");
    }

    private String ipn(String query) {
        MvcTestResult answer =
                now(() -> mvc.get().uri(URI.create("/api/payment/vnpay/ipn?" + query)).exchange());
        assertThat(answer).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String confirm(String body) {
        MvcTestResult answer =
                now(() ->
                        mvc.post()
                                .uri("/api/payment/national/confirm")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body)
                                .exchange());
        assertThat(answer).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult bill(String body) {
        return now(() ->
                mvc.post()
                        .uri("/api/payment/national/bill")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange());
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatus(200).hasContentType(MediaType.APPLICATION_JSON);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void thePlatformIsGivenTheReceiptsOfWhatWasPaidThereAndNothingElse() throws IOException {
        UUID dossier = owing();
        OrderView order = order(dossier, "national");
        String asking = sandbox.asksForBill(sandbox.find(order.reference()).orElseThrow());
        assertThat(text(bill(asking))).as("not paid").contains("\"MaLoi\":\"01\"");
        assertThat(sandbox.bill(order.reference())).isEmpty();
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.NOW);
            return true;
        });
        MvcTestResult answer = bill(asking);
        assertThat(answer).hasStatus(200).hasContentType(MediaType.APPLICATION_PDF);
        assertThat(answer.getResponse().getHeader("X-MaXacThuc")).hasSize(64);
        Receipt receipt = payments.purse(dossier).receipts().getFirst();
        try (PDDocument paper = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper)).contains(receipt.written());
        }
        assertThat(now(() -> sandbox.bill(order.reference())))
                .as("signed, as the sandbox sees")
                .isPresent();

        int forged = noted("payment-forged");
        assertThat(text(bill(asking.replace("GET_BILL", "QUERY")))).contains("\"97\"");
        assertThat(text(bill(asking.replace(order.reference(), "khac")))).contains("\"97\"");
        assertThat(text(bill("không phải JSON"))).contains("\"97\"");
        assertThat(text(bill(""))).contains("\"97\"");
        assertThat(noted("payment-forged")).isEqualTo(forged + 4);
        OrderView other = order(owing(), "vnpay");
        now(() -> {
            sandbox.pay(other.reference(), SandboxMood.NOW);
            return true;
        });
        assertThat(sandbox.bill(other.reference())).as("not its own").isEmpty();
        now(() -> {
            payments.voidReceipt(view(dossier), receipt.id(), false, "In hỏng", staff(CHAIR));
            return true;
        });
        assertThat(text(bill(asking))).as("void").contains("\"MaLoi\":\"01\"");
    }

    @Test
    void theEndOfADayShowsWhatDoesNotAgreeUntilItDoes() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.LATE);
            return true;
        });
        String number = sandbox.find(order.reference()).orElseThrow().number();
        String key = Uuid7.next().toString();
        String list =
                "ma;so;tien;tt\n%s;%s;%d;00\nla;9;1000;00"
                        .formatted(order.reference(), number, order.amount());
        refused(403, get(RECEIVER, "/payments/days"));
        assertThat(refused(422, post(CHAIR, "/payments/days", "list", "x", "day", "31/05/2030")))
                .contains("Hãy chọn cổng", "Dòng 1 không đọc được", "31/05/2022");
        done(
                post(
                        CHAIR,
                        "/payments/days",
                        "key",
                        key,
                        "gateway",
                        "vnpay",
                        "day",
                        "31/05/2022",
                        "list",
                        list));
        done(
                post(
                        CHAIR,
                        "/payments/days",
                        "key",
                        key,
                        "gateway",
                        "vnpay",
                        "day",
                        "31/05/2022",
                        "list",
                        list));
        assertThat(open(CHAIR, "/payments/days")).contains("31/05/2022", "VNPAY");
        assertThat(open(CHAIR, "/payments/days/" + key))
                .contains("ta chưa ghi nhận", "ta không có lệnh này", order.reference());
        now(() -> {
            sandbox.release(order.reference());
            return true;
        });
        assertThat(open(CHAIR, "/payments/days/" + key))
                .contains("ta không có lệnh này")
                .doesNotContain("ta chưa ghi nhận", order.reference());
        refused(404, get(CHAIR, "/payments/days/" + Uuid7.next()));
    }

    private String read(String day, String list) {
        String key = Uuid7.next().toString();
        done(
                post(
                        CHAIR,
                        "/payments/days",
                        "key",
                        key,
                        "gateway",
                        "vnpay",
                        "day",
                        day,
                        "list",
                        list));
        return "/payments/days/" + key;
    }

    @Test
    void whatWasPaidBeforeMidnightAndHeardOfAfterItIsMissingOnNeitherDay() {
        OrderView order = order(owing(), "vnpay");
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.LATE);
            return true;
        });
        later(86_400);
        now(() -> {
            sandbox.release(order.reference());
            return true;
        });
        String next = read("01/06/2022", "la;9;1000;00");
        assertThat(open(CHAIR, next)).contains(order.reference());
        String number = sandbox.find(order.reference()).orElseThrow().number();
        String first =
                read(
                        "31/05/2022",
                        "%s;%s;%d;00".formatted(order.reference(), number, order.amount()));
        assertThat(open(CHAIR, first)).doesNotContain(order.reference());
        assertThat(open(CHAIR, next)).doesNotContain(order.reference());
    }
}
