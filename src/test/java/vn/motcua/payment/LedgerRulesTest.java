package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.Told;
import vn.motcua.testing.Seeded;

/** What may be done with the money of a dossier, without a database. */
class LedgerRulesTest {

    private static final UUID DOSSIER = Uuid7.next();
    private static final UUID AGENCY = Uuid7.next();
    private static final UUID BY = Uuid7.next();
    private static final int YEAR = 2022;

    private final List<PaymentEvent> events = new ArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();

    private Ledger ledger() {
        return Ledger.of(events);
    }

    private UUID owed(long amount) {
        UUID id = Uuid7.next();
        events.add(
                new PaymentEvent.Obliged(
                        id, DOSSIER, AGENCY, ObligationKind.FEE, amount, 1, "", BY));
        return id;
    }

    private UUID paid(UUID... dues) {
        UUID id = Uuid7.next();
        long all =
                ledger().dues().stream()
                        .filter(Ledger.Due::isOpen)
                        .mapToLong(Ledger.Due::amount)
                        .sum();
        events.addAll(
                LedgerRules.collect(
                        ledger(),
                        id,
                        List.of(dues),
                        Way.CASH,
                        "",
                        all,
                        numbers::incrementAndGet,
                        YEAR));
        return id;
    }

    private UUID ordered(UUID... dues) {
        UUID id = Uuid7.next();
        events.add(
                new PaymentEvent.OrderBegun(
                        id,
                        "vnpay",
                        "ref",
                        List.of(dues),
                        LedgerRules.open(ledger(), List.of(dues))));
        return id;
    }

    private Verdict told(UUID order, Told.Kind kind, long amount) {
        LedgerRules.Settled settled =
                LedgerRules.settle(
                        ledger(),
                        order,
                        new Told("ref", amount, kind, "c", "t", "b", null),
                        Uuid7.next(),
                        numbers::incrementAndGet,
                        YEAR);
        events.addAll(settled.events());
        return settled.verdict();
    }

    private static void refused(Class<? extends Refusal> with, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, no -> assertThat(no.first()).isInstanceOf(with));
    }

    @Test
    void whatIsPaidIsNotTakenTwice() {
        UUID due = owed(8_000);
        paid(due);

        refused(PaymentRefusal.AlreadyPaid.class, () -> paid(due));
        refused(PaymentRefusal.NothingChosen.class, () -> paid());
        refused(PaymentRefusal.NoSuchObligation.class, () -> paid(Uuid7.next()));
        UUID other = owed(5_000);
        refused(PaymentRefusal.NoSuchObligation.class, () -> paid(other, other));
        assertThat(ledger().slips()).hasSize(1);
    }

    @Test
    void whoLookedBeforeItChangedIsToldSo() {
        UUID due = owed(8_000);
        owed(5_000);
        refused(
                PaymentRefusal.AmountMoved.class,
                () ->
                        LedgerRules.collect(
                                ledger(),
                                Uuid7.next(),
                                List.of(due),
                                Way.CASH,
                                "",
                                8_000,
                                numbers::incrementAndGet,
                                YEAR));
        assertThat(numbers).as("no number was taken").hasValue(0);
    }

    @Test
    void noMoreIsGivenBackThanCame() {
        UUID due = owed(8_000);
        UUID payment = paid(due);
        refused(
                PaymentRefusal.RefundTooLarge.class,
                () -> LedgerRules.refundable(ledger(), payment, 8_001));
        refused(
                PaymentRefusal.AmountWrong.class,
                () -> LedgerRules.refundable(ledger(), payment, -1));
        refused(
                PaymentRefusal.AmountWrong.class,
                () -> LedgerRules.refundable(ledger(), payment, 0));
        back(payment, 5_000);
        refused(
                PaymentRefusal.RefundTooLarge.class,
                () -> LedgerRules.refundable(ledger(), payment, 3_001));
        assertThat(ledger().due(due).orElseThrow().state()).isEqualTo(ObligationState.PAID);
        back(payment, 3_000);
        assertThat(ledger().due(due).orElseThrow().state()).isEqualTo(ObligationState.REFUNDED);
        assertThat(ledger().slips()).allMatch(Ledger.Slip::voided);
    }

    private void back(UUID payment, long amount) {
        LedgerRules.refundable(ledger(), payment, amount);
        UUID id = Uuid7.next();
        events.add(new PaymentEvent.RefundAsked(id, payment, amount, Way.CASH, "r", BY));
        events.addAll(LedgerRules.refunded(ledger(), ledger().back(id).orElseThrow(), "", BY));
    }

    @Test
    void aRefundThatFailedMayBeTriedAgain() {
        UUID payment = paid(owed(8_000));
        UUID id = Uuid7.next();
        events.add(new PaymentEvent.RefundAsked(id, payment, 8_000, Way.ONLINE, "r", BY));
        refused(
                PaymentRefusal.RefundTooLarge.class,
                () -> LedgerRules.refundable(ledger(), payment, 1));
        events.add(new PaymentEvent.RefundFailed(id, "95"));
        assertThat(LedgerRules.refundable(ledger(), payment, 8_000).left()).isEqualTo(8_000);
    }

    @Test
    void aVoidReceiptKeepsItsNumberAndTheNextStandsForIt() {
        paid(owed(8_000));
        UUID receipt = ledger().slips().iterator().next().id();
        events.addAll(
                LedgerRules.voided(
                        ledger(), receipt, true, "r", BY, numbers::incrementAndGet, YEAR));
        refused(
                PaymentRefusal.ReceiptVoid.class,
                () ->
                        LedgerRules.voided(
                                ledger(), receipt, true, "r", BY, numbers::incrementAndGet, YEAR));
        assertThat(ledger().slips()).extracting(Ledger.Slip::voided).containsExactly(true, false);
        assertThat(numbers).hasValue(2);
    }

    @Test
    void gatewaysAreBelievedOnceAndOnlyOfTheRightAmount() {
        UUID due = owed(8_000);
        UUID order = ordered(due);
        assertThat(told(order, Told.Kind.PAID, 7_999)).isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(told(order, Told.Kind.WAITING, 8_000)).isEqualTo(Verdict.WAITING);
        assertThat(told(order, Told.Kind.FAILED, 8_000)).isEqualTo(Verdict.FAILED);
        assertThat(told(order, Told.Kind.FAILED, 8_000)).isEqualTo(Verdict.KNOWN);
        assertThat(told(order, Told.Kind.PAID, 8_000)).as("late").isEqualTo(Verdict.SETTLED);
        assertThat(told(order, Told.Kind.PAID, 8_000)).as("twice").isEqualTo(Verdict.KNOWN);
        assertThat(told(order, Told.Kind.FAILED, 8_000)).as("behind").isEqualTo(Verdict.KNOWN);
        assertThat(told(Uuid7.next(), Told.Kind.PAID, 8_000)).isEqualTo(Verdict.NO_ORDER);
        assertThat(ledger().slips()).hasSize(1);
    }

    @Test
    void moneyForWhatWasPaidElsewhereGoesAstrayAndBack() {
        UUID due = owed(8_000);
        UUID order = ordered(due);
        paid(due);
        assertThat(told(order, Told.Kind.PAID, 8_000)).isEqualTo(Verdict.ASTRAY);
        assertThat(told(order, Told.Kind.PAID, 8_000)).isEqualTo(Verdict.KNOWN);
        Ledger.Money astray =
                ledger().money().stream().filter(Ledger.Money::isAstray).findFirst().orElseThrow();
        back(astray.id(), 8_000);
        assertThat(ledger().due(due).orElseThrow().state()).isEqualTo(ObligationState.PAID);
    }

    /** Whatever comes in whatever order: paid once, and never more given back than came. */
    @Test
    void inAnyOrderOneOrderSettlesOnce() {
        Seeded.check(
                300,
                random -> {
                    events.clear();
                    numbers.set(0);
                    UUID due = owed(random.between(1, 100_000));
                    long amount = ledger().due(due).orElseThrow().amount();
                    UUID first = ordered(due);
                    UUID second = ordered(due);
                    boolean saidPaid = false;
                    for (int i = 0; i < 12; i++) {
                        UUID order = random.oneOf(first, second);
                        Told.Kind kind =
                                random.oneOf(Told.Kind.PAID, Told.Kind.FAILED, Told.Kind.WAITING);
                        long said = random.chance(0.7) ? amount : amount + 1;
                        saidPaid |= kind == Told.Kind.PAID && said == amount;
                        told(order, kind, said);
                    }
                    long forIt = ledger().money().stream().filter(m -> !m.isAstray()).count();
                    assertThat(forIt).isEqualTo(saidPaid ? 1 : 0);
                    assertThat(ledger().money()).hasSizeLessThanOrEqualTo(2);
                    assertThat(numbers.get()).isEqualTo(ledger().slips().size());
                });
    }
}
