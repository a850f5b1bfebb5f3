package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.web.Desk;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.SandboxMood;
import vn.motcua.payment.wire.SandboxOrder;
import vn.motcua.testing.Seeded;

/** Money on the real database: once, in order, and together with its receipts. */
class PaymentTest extends PaymentRoom {

    @Test
    void receptionOwesTheFeesOnceHoweverOftenItIsFollowed() {
        UUID dossier = owing();
        follow(dossier);

        assertThat(payments.purse(dossier).obligations())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(ObligationState.OPEN);
                    assertThat(one.amount()).isPositive();
                    assertThat(one.name()).isNotBlank();
                });
    }

    @Test
    void countersAtOnceNumberTheirReceiptsWithoutGaps() throws Exception {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(owing());
        }
        SignedIn by = staff(RECEIVER);
        List<Callable<Boolean>> counters = new ArrayList<>();
        for (UUID dossier : all) {
            DossierView view = view(dossier);
            Collected right = cashFor(Uuid7.next(), dossier);
            Collected stale = new Collected(Uuid7.next(), right.obligations(), Way.CASH, "", 1);
            counters.add(() ->
                    now(() -> {
                        no(
                                PaymentRefusal.AmountMoved.class,
                                () -> payments.collect(view, stale, by));
                        payments.collect(view, right, by);
                        return true;
                    }));
        }
        try (ExecutorService desks = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> one : desks.invokeAll(counters)) {
                assertThat(one.get()).isTrue();
            }
        }
        for (UUID dossier : all) {
            assertThat(payments.purse(dossier).receipts()).hasSize(1);
        }
        assertNoGaps();
    }

    @Test
    void payingTwiceAtOnceTakesMoneyOnce() throws Exception {
        UUID dossier = owing();
        DossierView view = view(dossier);
        SignedIn by = staff(RECEIVER);
        Obligation due = due(dossier);
        List<Callable<String>> hands = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Collected typed =
                    new Collected(Uuid7.next(), List.of(due.id()), Way.CASH, "", due.amount());
            hands.add(() ->
                    now(() -> {
                        try {
                            payments.collect(view, typed, by);
                            return "taken";
                        } catch (RefusalException refused) {
                            return refused.first().code();
                        }
                    }));
        }
        List<String> said = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
            for (Future<String> one : desks.invokeAll(hands)) {
                said.add(one.get());
            }
        }
        said.sort(String::compareTo);
        assertThat(said)
                .containsExactly(
                        "payment.already-paid",
                        "payment.already-paid",
                        "payment.already-paid",
                        "taken");
        assertThat(payments.purse(dossier).payments()).hasSize(1);
        assertNoGaps();
    }

    @Test
    void theSameFormSentAgainTakesNothingMore() {
        UUID dossier = owing();
        DossierView view = view(dossier);
        Collected typed = cashFor(Uuid7.next(), dossier);
        for (int i = 0; i < 3; i++) {
            now(() -> {
                payments.collect(view, typed, staff(RECEIVER));
                return true;
            });
        }
        assertThat(payments.purse(dossier).payments()).hasSize(1);
        assertThat(payments.purse(dossier).receipts()).hasSize(1);
    }

    /** Whatever the gateways say, however often and in whatever order, money counts once. */
    @Test
    void callBacksInAnyOrderSettleOnce() {
        Seeded random = Seeded.fresh();
        for (int round = 0; round < 8; round++) {
            UUID dossier = owing();
            OrderView first = order(dossier, random.oneOf("vnpay", "national"));
            OrderView second = order(dossier, random.oneOf("vnpay", "national"));
            int paid = 0;
            for (OrderView order : List.of(first, second)) {
                SandboxMood mood = random.oneOf(SandboxMood.values());
                now(() -> {
                    sandbox.pay(order.reference(), mood);
                    return true;
                });
                if (random.chance(0.5)) {
                    now(() -> online.ask(online.order(order.id()).orElseThrow()));
                }
                now(() -> {
                    sandbox.release(order.reference());
                    return true;
                });
                now(() -> online.ask(online.order(order.id()).orElseThrow()));
                boolean came =
                        sandbox.find(order.reference()).orElseThrow().state()
                                == SandboxOrder.State.PAID;
                paid += came ? 1 : 0;
                assertThat(online.order(order.id()).orElseThrow().state())
                        .as(round + " " + mood)
                        .isEqualTo(came ? OrderState.PAID : OrderState.FAILED);
            }
            Purse purse = payments.purse(dossier);
            assertThat(purse.payments()).as("what came was noted").hasSize(paid);
            assertThat(purse.payments().stream().filter(one -> !one.astray()))
                    .hasSize(Math.min(paid, 1));
            assertThat(purse.receipts()).hasSize(Math.min(paid, 1));
            assertThat(purse.owed()).isEqualTo(paid > 0 ? 0 : first.amount());
            assertRowsAreTheJournal(dossier);
        }
        assertNoGaps();
    }

    @Test
    void forgedAndWrongAmountsSettleNothingAndAreNoted() {
        int forged = noted("payment-forged");
        int amounts = noted("payment-amount");
        for (String gateway : List.of("vnpay", "national")) {
            UUID dossier = owing();
            OrderView order = order(dossier, gateway);
            now(() -> {
                sandbox.pay(order.reference(), SandboxMood.WRONG_SIGNED);
                return true;
            });
            assertThat(payments.purse(dossier).payments()).isEmpty();
            UUID other = owing();
            OrderView second = order(other, gateway);
            now(() -> {
                sandbox.pay(second.reference(), SandboxMood.WRONG_AMOUNT);
                return true;
            });
            assertThat(payments.purse(other).payments()).isEmpty();
            assertThat(payments.purse(other).owed()).isPositive();
        }
        assertThat(noted("payment-forged")).isEqualTo(forged + 2);
        assertThat(noted("payment-amount")).isEqualTo(amounts + 2);
    }

    @Test
    void aGatewayThatSaysNothingIsAskedUntilItAnswers() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.DEAD);
            return true;
        });
        later(200);
        assertThat(now(() -> online.hanging(500))).extracting(OrderView::id).contains(order.id());
        assertThat(now(() -> online.ask(order))).as("dead").isFalse();
        no(
                PaymentRefusal.GatewaySilent.class,
                () ->
                        now(() -> {
                            online.check(order);
                            return true;
                        }));
        later(3_600);
        assertThat(payments.purse(dossier).owed()).as("late, but not lost").isPositive();
        now(() -> {
            sandbox.release(order.reference());
            return true;
        });
        assertThat(payments.purse(dossier).owed()).isZero();
    }

    /** However many old orders hang for ever, a new one is asked about in its turn. */
    @Test
    void whatWasNeverAskedAboutIsAskedAboutFirst() {
        OrderView old = order(owing(), "vnpay");
        later(60);
        OrderView young = order(owing(), "vnpay");
        later(200);
        now(() -> online.ask(old));
        later(200);
        assertThat(now(() -> online.hanging(500)))
                .extracting(OrderView::id)
                .containsSubsequence(young.id(), old.id());
    }

    @Test
    void anOrderThatNobodyPaidLapses() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        later(60);
        assertThat(now(() -> online.ask(order))).isTrue();
        assertThat(online.order(order.id()).orElseThrow().state()).isEqualTo(OrderState.PENDING);
        later(16 * 60);
        now(() -> online.ask(order));
        assertThat(online.order(order.id()).orElseThrow().state()).isEqualTo(OrderState.FAILED);
        done(cash(dossier));
    }

    /** Somebody who cancelled goes back in the browser and presses the same button again. */
    @Test
    void theFormOfAnOrderThatFailedIsNotToldThatItWasPaid() {
        UUID dossier = owing();
        OrderView order = order(dossier, "vnpay");
        assertThat(begin(dossier, order.id(), "vnpay")).contains(order.reference());
        no(PaymentRefusal.NoSuchOrder.class, () -> begin(dossier, order.id(), "national"));
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.CANCEL);
            return true;
        });
        no(PaymentRefusal.OrderOver.class, () -> begin(dossier, order.id(), "vnpay"));
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.NOW);
            return true;
        });
        no(PaymentRefusal.AlreadyPaid.class, () -> begin(dossier, order.id(), "vnpay"));
    }

    @Test
    void whatTheDeskHasSeenPaidElsewhereIsNotOwedHereAnyMore() {
        UUID dossier = owing();
        desk.forward(dossier, 1)
                .send(dossier, Desk.JUSTICE, "payment", "amount", "50000", "number", "15/TB");
        follow(dossier);
        assertThat(payments.purse(dossier).open())
                .extracting(Obligation::kind)
                .containsExactlyInAnyOrder(ObligationKind.FEE, ObligationKind.TAX);

        desk.sendOnWait(dossier, "paid", "receipt", "0001", "paidOn", "31/05/2022");
        follow(dossier);

        assertThat(payments.purse(dossier).open())
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.FEE);
    }

    @Test
    void whatThePersonIsErasedFromKeepsItsNumbersAndAmounts() {
        UUID dossier = owing();
        done(cash(dossier));
        program.getBean(PaymentErasure.class).erase(dossier);
        assertThat(payments.purse(dossier).receipts())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.payer()).isEmpty();
                    assertThat(one.number()).isPositive();
                });
        assertNoGaps();
    }
}
