package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.payment.wire.Asking;
import vn.motcua.payment.wire.SandboxMood;
import vn.motcua.payment.wire.Told;

/** What once went wrong with orders, keys, refunds and the lists of days. */
class OrdersTest extends PaymentRoom {

    private static final UUID COMMUNE = Unit.idOf("tunganh");

    @Autowired Settling settling;

    private OrderState state(OrderView order) {
        return online.order(order.id()).orElseThrow().state();
    }

    private Verdict take(OrderView order, long amount, boolean callBack) {
        return now(() ->
                settling.take(
                        order.gateway(),
                        new Told(
                                order.reference(), amount, Told.Kind.PAID, "00", "77", "NCB", null),
                        callBack));
    }

    @Test
    void anAnswerWithAnotherAmountEndsTheAskingAndIsLeftToPeople() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        assertThat(take(order, order.amount() + 1, true)).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(state(order)).as("a call-back is no answer").isEqualTo(OrderState.PENDING);
        assertThat(take(order, order.amount() + 1, false)).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(state(order)).isEqualTo(OrderState.DISPUTED);
        later(3_600);
        assertThat(now(() -> online.hanging(500)))
                .extracting(OrderView::id)
                .doesNotContain(order.id());
        assertThat(open(RECEIVER, "/dossiers/" + dossier + "/payments"))
                .contains("Cổng báo số tiền khác");
        no(PaymentRefusal.OrderOver.class, () -> begin(dossier, order.id(), "vnpay"));
        assertRowsAreTheJournal(dossier);
        assertThat(take(order, order.amount(), true)).isEqualTo(Verdict.SETTLED);
        assertThat(payments.purse(dossier).owed()).isZero();
        assertRowsAreTheJournal(dossier);
    }

    @Test
    void whereNoWordIsPublishedAnOrderWaitsForADayBeforeItLapses() {
        OrderView order = order(owing(), "national");
        later(16 * 60);
        assertThat(now(() -> online.ask(order))).isTrue();
        assertThat(state(order)).isEqualTo(OrderState.PENDING);
        later(20 * 60);
        assertThat(now(() -> online.hanging(500)))
                .as("asked about rarely by then")
                .extracting(OrderView::id)
                .doesNotContain(order.id());
        later(22 * 3_600);
        assertThat(now(() -> online.hanging(500))).extracting(OrderView::id).contains(order.id());
        now(() -> online.ask(order));
        assertThat(state(order)).isEqualTo(OrderState.PENDING);
        later(2 * 3_600);
        now(() -> online.ask(order));
        assertThat(state(order)).isEqualTo(OrderState.FAILED);
    }

    @Test
    void theKeyOfAnotherDossiersFormIsRefusedInWords() {
        UUID first = owing();
        UUID second = owing();
        String key = Uuid7.next().toString();
        done(cash(first, "key", key));
        assertThat(refused(409, cash(second, "key", key))).contains("hồ sơ khác");
        assertThat(payments.purse(second).payments()).isEmpty();
        UUID third = owing();
        UUID order = Uuid7.next();
        begin(second, order, "vnpay");
        no(PaymentRefusal.KeyUsed.class, () -> begin(third, order, "vnpay"));
        assertThat(payments.purse(third).orders()).isEmpty();
        assertNoGaps();
    }

    private void owe(UUID dossier, long amount) {
        now(() -> {
            payments.assess(
                    view(dossier),
                    new Assessed(
                            Uuid7.next(),
                            true,
                            "",
                            1,
                            "Thuế trước bạ",
                            amount,
                            "TB-9",
                            LocalDate.of(2022, 5, 30)),
                    staff(RECEIVER));
            return true;
        });
    }

    @Test
    void moreThanAGatewayCanSayIsRefusedBeforeThereIsAnOrder() {
        UUID dossier = owing();
        owe(dossier, 9_999_999_999L);
        no(PaymentRefusal.AmountTooLarge.class, () -> begin(dossier, Uuid7.next(), "vnpay"));
        assertThat(payments.purse(dossier).orders()).isEmpty();
        begin(dossier, Uuid7.next(), "national");
        assertThat(payments.purse(dossier).orders()).hasSize(1);
    }

    @Test
    void aMessageThatIsSentAgainSaysWhatWasFirstAskedFor() {
        UUID dossier = owing();
        UUID id = Uuid7.next();
        begin(dossier, id, "national");
        OrderView order = online.order(id).orElseThrow();
        Asking first = online.asking(order, view(dossier), "", false);
        owe(dossier, 50_000);
        Asking again = online.asking(order, view(dossier), "", false);
        assertThat(again).isEqualTo(first);
        assertThat(again.bill().items().stream().mapToLong(Asking.Item::amount).sum())
                .isEqualTo(order.amount());
        assertThat(begin(dossier, id, "national")).contains(order.reference());
        assertThat(sandbox.find(order.reference()).orElseThrow().amount())
                .isEqualTo(order.amount());
    }

    @Test
    void theDaysCashSaysWhatWasGivenBack() {
        UUID dossier = owing();
        done(cash(dossier));
        LocalDate day = now(clock::today);
        long before = payments.given(Set.of(COMMUNE), day).getOrDefault(Way.CASH, 0L);
        Payment paid = payments.purse(dossier).payments().getFirst();
        now(() -> {
            refunds.giveBack(
                    view(dossier),
                    new GivenBack(Uuid7.next(), paid.id(), 1_000L, Way.CASH, "", "Thu thừa"),
                    staff(CHAIR));
            return true;
        });
        assertThat(payments.given(Set.of(COMMUNE), day)).containsEntry(Way.CASH, before + 1_000);
        assertThat(open(CHAIR, "/payments"))
                .contains("Đã hoàn: Tiền mặt", "Tiền mặt còn lại trong ngày");
    }

    private String paidOnline() {
        OrderView order = order(owing(), "vnpay");
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.NOW);
            return true;
        });
        return order.reference();
    }

    private MvcTestResult file(String who, String key, String content) {
        return now(() ->
                mvc.post()
                        .uri("/payments/days")
                        .with(asStaff(who))
                        .with(csrf())
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "day.csv",
                                        "text/csv",
                                        content.getBytes(StandardCharsets.UTF_8)))
                        .param("key", key)
                        .param("gateway", "vnpay")
                        .param("day", "31/05/2022")
                        .exchange());
    }

    @Test
    void aListOfADayIsReadFromAFileAndSeenByItsAgencyAndThoseAbove() {
        String reference = paidOnline();
        String number = sandbox.find(reference).orElseThrow().number();
        long amount = sandbox.find(reference).orElseThrow().amount();
        String line = "%s;%s;%d;00\n".formatted(reference, number, amount);
        String key = Uuid7.next().toString();
        String many = "khong-cua-ta;1;5000;24\n".repeat(30_000);
        done(file(CHAIR, key, line + many + "%s;8;%d;05\n".formatted(reference, amount)));
        String path = "/payments/days/" + key;
        assertThat(open(CHAIR, path)).contains("Cổng đã hoàn, ta chưa ghi nhận", reference);
        assertThat(open("taichinh.tunganh", path)).contains(reference);
        assertThat(open("chutich.huyen", path)).contains(reference);
        refused(404, get("chutich.thitran", path));
        assertThat(page(get("chutich.thitran", "/payments/days")).html()).doesNotContain(key);
        assertThat(page(get("chutich.huyen", "/payments/days")).html()).contains(key);
        assertThat(refused(422, file(CHAIR, Uuid7.next().toString(), "a;b\n" + line)))
                .contains("Dòng 1 không đọc được");

        UUID dossier = online.order(orderId(reference)).orElseThrow().dossier();
        Payment paid = payments.purse(dossier).payments().getFirst();
        now(() -> {
            refunds.giveBack(
                    view(dossier),
                    new GivenBack(
                            Uuid7.next(), paid.id(), paid.amount(), Way.ONLINE, "", "Nộp nhầm"),
                    staff(CHAIR));
            return true;
        });
        assertThat(open(CHAIR, path)).doesNotContain("ta chưa ghi nhận", reference);
        String other = Uuid7.next().toString();
        done(file(CHAIR, other, line));
        assertThat(open(CHAIR, "/payments/days/" + other)).contains("Ta đã hoàn, cổng không có");
    }

    private UUID orderId(String reference) {
        return jdbc.sql("select id from payment.orders where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single();
    }
}
