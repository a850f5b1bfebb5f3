package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Uuid7;

/** Transfers on statements: which dossier they name, what they pay, and who confirms it. */
class StatementsTest extends PaymentRoom {

    private static final String FINANCE = "taichinh.tunganh";
    private static final String HEADS = "Ngày;Mã giao dịch;Số tiền;Nội dung\n";
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    @Test
    void wordsNameADossierHoweverABankWritesThem() {
        UUID first = Uuid7.next();
        UUID second = Uuid7.next();
        StatementMatching matching =
                new StatementMatching(
                        Map.of(
                                first, "000.10.90.H27-220531-0001",
                                second, "000.10.90.H27-220531-0002"));
        String purpose = PaymentPapers.purpose("000.10.90.H27-220531-0001");
        for (String words :
                List.of(
                        purpose,
                        "MBVCB.2218." + purpose + ".CT tu 001 toi 002",
                        "chuyen tien " + purpose.toLowerCase(Locale.ROOT),
                        purpose.replace("H27", "H 27") + " le phi")) {
            assertThat(matching.dossier(words)).as(words).isEqualTo(Optional.of(first));
        }
        for (String words : List.of("", "HS", "tien dien thang 5", purpose.substring(0, 20))) {
            assertThat(matching.dossier(words)).as(words).isEmpty();
        }
        StatementMatching both =
                new StatementMatching(Map.of(first, "000.H27-1", second, "000.H27.1"));
        assertThat(both.dossier("HS 000H271")).as("it could be either").isEmpty();
    }

    @Test
    void amountsAreReadAsBanksWriteThemAndWrongRowsAreNamed() {
        List<Refusal> wrong = new ArrayList<>();
        String good =
                HEADS
                        + "31/05/2022;FT1;8.000;a\n30/05/2022;FT2;\"1,500.00\";b\n"
                        + "30/05/2022;FT3;-5.000;phí\n30/05/2022;FT4;;không có\n";
        assertThat(read(good, wrong))
                .extracting(StatementLine::amount)
                .containsExactly(8_000L, 1_500L);
        assertThat(wrong).isEmpty();
        read(HEADS + "hôm nay;FT1;8000;a\n31/05/2022;;8000;b\n01/06/2022;FT3;1;c\n", wrong);
        assertThat(wrong)
                .containsExactly(
                        new StatementRefusal.StatementLineWrong(2),
                        new StatementRefusal.StatementLineWrong(3),
                        new StatementRefusal.StatementLineWrong(4));
        wrong.clear();
        read(HEADS + "31/05/2022;FT1;-8000;a\n", wrong);
        assertThat(wrong).containsExactly(new StatementRefusal.StatementEmpty());
    }

    private static List<StatementLine> read(String text, List<Refusal> wrong) {
        return StatementReader.read(
                text.getBytes(StandardCharsets.UTF_8), "saoke.csv", TODAY, wrong);
    }

    private MvcTestResult sent(String who, String key, String text) {
        return now(() ->
                mvc.post()
                        .uri("/payments/statements")
                        .with(asStaff(who))
                        .with(csrf())
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "saoke.csv",
                                        "text/csv",
                                        text.getBytes(StandardCharsets.UTF_8)))
                        .param("key", key)
                        .exchange());
    }

    private String purpose(UUID dossier) {
        return PaymentPapers.purpose(view(dossier).state().code());
    }

    @Test
    void aTransferThatPaysIsConfirmedOnceWithAReceiptAndTheRestIsSaid() {
        UUID pays = owing();
        UUID less = owing();
        UUID paid = owing();
        done(cash(paid));
        long amount = due(pays).amount();
        String key = Uuid7.next().toString();
        String text =
                HEADS
                        + "31/05/2022;FT-A;%d;MB %s CT\n".formatted(amount, purpose(pays))
                        + "31/05/2022;FT-B;%d;%s\n".formatted(amount - 1, purpose(less))
                        + "31/05/2022;FT-C;%d;%s\n".formatted(amount, purpose(paid))
                        + "31/05/2022;FT-D;70000;tien dien\n";
        refused(403, sent(RECEIVER, key, text));
        assertThat(refused(422, sent(FINANCE, key, ""))).contains("chọn tệp");
        refused(422, sent(FINANCE, key, "không;phải;sao kê\n"));
        done(sent(FINANCE, key, text));
        done(sent(FINANCE, key, text));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from payment.statement_line where statement = :id")
                                .param("id", UUID.fromString(key))
                                .query(Integer.class)
                                .single())
                .isEqualTo(4);
        String path = "/payments/statements/" + key;
        assertThat(open(FINANCE, path))
                .contains("Khớp, chờ xác nhận", "Khác số tiền", "cần hoàn", "Không rõ hồ sơ");
        refused(404, get("taichinh.thitran", path));
        refused(403, get(RECEIVER, path));
        assertThat(page(get(CHAIR, path)).select("form[action*=lines]")).isEmpty();
        refused(403, post(CHAIR, path + "/lines/1"));
        assertThat(refused(409, post(FINANCE, path + "/lines/2"))).contains("không khớp");
        refused(409, post(FINANCE, path + "/lines/3"));
        refused(409, post(FINANCE, path + "/lines/4"));
        refused(404, post(FINANCE, path + "/lines/9"));

        done(post(FINANCE, path + "/lines/1"));
        done(post(FINANCE, path + "/lines/1"));
        Purse purse = payments.purse(pays);
        assertThat(purse.payments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.way()).isEqualTo(Way.TRANSFER);
                    assertThat(one.transaction()).isEqualTo("FT-A");
                    assertThat(one.amount()).isEqualTo(amount);
                });
        assertThat(purse.receipts()).hasSize(1);
        assertThat(open(FINANCE, path)).contains("Đã ghi nhận").doesNotContain("Khớp, chờ");
        assertRowsAreTheJournal(pays);
        assertNoGaps();

        String other = Uuid7.next().toString();
        done(sent(FINANCE, other, HEADS + "31/05/2022;FT-Z;5;khac\n"));
        assertThat(open(FINANCE, "/payments/statements/" + other))
                .as("what we noted and the bank has not")
                .contains("sao kê không có", "FT-A");
    }

    @Test
    void wordsGoWithThePersonOfTheDossier() {
        UUID dossier = owing();
        String key = Uuid7.next().toString();
        done(
                sent(
                        FINANCE,
                        key,
                        HEADS
                                + "31/05/2022;FT-E;8000;%s cua chi Phi\n"
                                        .formatted(purpose(dossier))));
        program.getBean(PaymentErasure.class).erase(dossier);
        assertThat(open(FINANCE, "/payments/statements/" + key))
                .contains("FT-E")
                .doesNotContain("chi Phi");
    }
}
