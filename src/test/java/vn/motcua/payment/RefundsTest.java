package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.SandboxMood;

/** Money on its way back: once, and never lost between us and a gateway. */
class RefundsTest extends PaymentRoom {

    @Test
    void moneyOnlineForWhatWasPaidInCashIsGivenBack() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        done(cash(dossier));
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.NOW);
            return true;
        });
        Payment astray =
                payments.purse(dossier).payments().stream()
                        .filter(Payment::astray)
                        .findFirst()
                        .orElseThrow();
        GivenBack back =
                new GivenBack(
                        Uuid7.next(), astray.id(), astray.amount(), Way.ONLINE, "", "Nộp hai lần");
        DossierView view = view(dossier);
        for (int i = 0; i < 2; i++) {
            now(() -> {
                refunds.giveBack(view, back, staff(CHAIR));
                return true;
            });
        }
        assertThat(payments.purse(dossier).refunds())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(Refund.State.DONE);
                    assertThat(one.transaction()).isNotBlank();
                });
        assertThat(sandbox.find(order.reference()).orElseThrow().back()).isEqualTo(astray.amount());
        assertThat(payments.purse(dossier).receipts()).noneMatch(Receipt::isVoid);
        no(
                PaymentRefusal.RefundTooLarge.class,
                () ->
                        now(() -> {
                            refunds.giveBack(
                                    view,
                                    new GivenBack(
                                            Uuid7.next(), astray.id(), 1L, Way.ONLINE, "", "Thử"),
                                    staff(CHAIR));
                            return true;
                        }));
    }

    /** Paid at a gateway that does not answer any more. */
    private Payment paidAtOneThatDied(UUID dossier) {
        OrderView order = order(dossier, "vnpay");
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.DEAD);
            String back = sandbox.back(sandbox.find(order.reference()).orElseThrow());
            return program.getBean(CallBacks.class)
                    .vnpay(back.substring(back.indexOf('?') + 1), "10.0.0.1");
        });
        return payments.purse(dossier).payments().getFirst();
    }

    private boolean giveBack(UUID dossier, GivenBack typed) {
        DossierView view = view(dossier);
        return now(() -> {
            refunds.giveBack(view, typed, staff(CHAIR));
            return true;
        });
    }

    /** Where the gateway says nothing the money may be gone: it does not go another way too. */
    @Test
    void aRefundOfWhichNothingIsHeardIsUnderWayUntilSomebodySaysWhatBecameOfIt() {
        UUID dossier = owing();
        Payment paid = paidAtOneThatDied(dossier);
        GivenBack asked =
                new GivenBack(Uuid7.next(), paid.id(), paid.amount(), Way.ONLINE, "", "Nộp nhầm");
        for (int i = 0; i < 2; i++) {
            no(PaymentRefusal.RefundUnknown.class, () -> giveBack(dossier, asked));
        }
        no(
                PaymentRefusal.RefundTooLarge.class,
                () ->
                        giveBack(
                                dossier,
                                new GivenBack(Uuid7.next(), paid.id(), 1L, Way.CASH, "", "Thử")));
        assertThat(payments.purse(dossier).refunds())
                .extracting(Refund::state)
                .containsExactly(Refund.State.ASKED);
        String path = "/dossiers/" + dossier + "/payments";
        String given = path + "/refunds/" + asked.id() + "/given";
        refused(503, post(CHAIR, given, "transaction", "14000999"));
        later(180);
        assertThat(open(CHAIR, path)).contains("Cổng đã hoàn", "Cổng không hoàn");
        refused(422, post(CHAIR, given, "transaction", " "));
        refused(403, post(RECEIVER, given, "transaction", "14000999"));
        done(post(CHAIR, given, "transaction", "14000999"));
        assertThat(payments.purse(dossier).refunds())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(Refund.State.DONE);
                    assertThat(one.transaction()).isEqualTo("14000999");
                });
        assertThat(payments.purse(dossier).receipts()).allMatch(Receipt::isVoid);
        assertRowsAreTheJournal(dossier);
    }

    @Test
    void aRefundThatTheGatewayDidNotCarryOutMayGoAnotherWay() {
        UUID dossier = owing();
        Payment paid = paidAtOneThatDied(dossier);
        UUID asked = Uuid7.next();
        String path = "/dossiers/" + dossier + "/payments";
        String amount = "" + paid.amount();
        assertThat(
                        refused(
                                503,
                                post(
                                        CHAIR,
                                        path + "/" + paid.id() + "/refunds",
                                        "key",
                                        asked.toString(),
                                        "amount",
                                        amount,
                                        "way",
                                        "ONLINE",
                                        "reason",
                                        "Nộp nhầm")))
                .contains("chưa cho biết");
        later(180);
        done(post(CHAIR, path + "/refunds/" + asked + "/not-given"));
        no(
                PaymentRefusal.RefundRefused.class,
                () ->
                        giveBack(
                                dossier,
                                new GivenBack(
                                        asked,
                                        paid.id(),
                                        paid.amount(),
                                        Way.ONLINE,
                                        "",
                                        "Nộp nhầm")));
        giveBack(
                dossier,
                new GivenBack(Uuid7.next(), paid.id(), paid.amount(), Way.CASH, "", "Nộp nhầm"));
        assertThat(payments.purse(dossier).refunds())
                .extracting(Refund::state)
                .containsExactly(Refund.State.FAILED, Refund.State.DONE);
        assertRowsAreTheJournal(dossier);
    }
}
