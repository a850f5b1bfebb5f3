package vn.motcua.payment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.payment.wire.Gateway;
import vn.motcua.payment.wire.GatewayException;
import vn.motcua.payment.wire.Gateways;

/**
 * Gives money back: at the counter at once; by the gateway that took it, when it says so. Never
 * more than came, whoever asks at the same moment.
 */
@Component
public class Refunds {

    private static final Logger LOG = LoggerFactory.getLogger(Refunds.class);

    /** After so long nothing more is to be heard of a refund that a gateway was asked for. */
    private static final Duration ANSWERED = Duration.ofMinutes(2);

    private final Books books;
    private final PurseStore purses;
    private final Gateways gateways;
    private final Access access;
    private final BusinessClock clock;

    Refunds(Books books, PurseStore purses, Gateways gateways, Access access, BusinessClock clock) {
        this.books = books;
        this.purses = purses;
        this.gateways = gateways;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException with {@link PaymentRefusal}s; where the gateway refuses, the try
     *     stands as failed; where it does not say, as under way, since the money may be gone
     */
    public void giveBack(DossierView view, GivenBack typed, SignedIn by) {
        access.require(by, Right.PAYMENT_REFUND, Scope.of(view.state().agency()));
        Way way = checked(typed);
        byte[] salt = Digest.newSalt();
        boolean fresh =
                books.write(
                        Payments.subject(view),
                        by.actor(),
                        act -> {
                            if (act.ledger().back(typed.id()).isPresent()) {
                                return false;
                            }
                            long amount = Objects.requireNonNull(typed.amount());
                            Ledger.Money money =
                                    LedgerRules.refundable(act.ledger(), typed.payment(), amount);
                            requireWay(money, way);
                            act.add(
                                    new PaymentEvent.RefundAsked(
                                            typed.id(),
                                            money.id(),
                                            amount,
                                            way,
                                            Digest.of(salt, typed.reason()),
                                            by.staff()));
                            act.words(
                                    typed.id(),
                                    LedgerStore.Words.because(typed.reason(), "", salt));
                            if (way != Way.ONLINE) {
                                // It is handed over here: asked for and done are one.
                                act.add(
                                        LedgerRules.refunded(
                                                act.ledger(),
                                                new Ledger.Back(
                                                        typed.id(), money.id(), amount, true),
                                                number(typed, way),
                                                by.staff()));
                            }
                            return true;
                        });
        if (!fresh) {
            requireDone(refund(view, typed.id()));
        } else if (way == Way.ONLINE) {
            carryOut(view, typed, by);
        }
    }

    private static String number(GivenBack typed, Way way) {
        return way == Way.TRANSFER ? typed.transaction().strip() : "";
    }

    private Refund refund(DossierView view, UUID id) {
        return purses.purse(view.state().id()).refunds().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchPayment()));
    }

    /** The same form again is told what became of the first time. */
    private static void requireDone(Refund known) {
        switch (known.state()) {
            case DONE -> {
                // As it was said before.
            }
            case ASKED -> throw new RefusalException(new PaymentRefusal.RefundUnknown());
            case FAILED -> throw new RefusalException(new PaymentRefusal.RefundRefused());
        }
    }

    private static Way checked(GivenBack typed) {
        List<Refusal> wrong = new ArrayList<>();
        Way way = typed.way();
        if (typed.amount() == null || typed.amount() <= 0) {
            wrong.add(new PaymentRefusal.AmountWrong("amount"));
        }
        if (way == null || way == Way.CARD) {
            wrong.add(new PaymentRefusal.WayMissing());
        } else if (way == Way.TRANSFER && !Payments.isNumber(typed.transaction())) {
            wrong.add(new PaymentRefusal.TransactionMissing(Payments.LONGEST_NUMBER));
        }
        if (!Payments.isFilled(typed.reason())) {
            wrong.add(new PaymentRefusal.ReasonMissing(Payments.LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return Objects.requireNonNull(way);
    }

    private void requireWay(Ledger.Money money, Way way) {
        boolean byGateway =
                money.order() != null
                        && purses.order(money.order())
                                .flatMap(order -> gateways.find(order.gateway()))
                                .filter(Gateway::givesBack)
                                .isPresent();
        if (way == Way.ONLINE && !byGateway) {
            throw new RefusalException(new PaymentRefusal.RefundWay());
        }
    }

    private void carryOut(DossierView view, GivenBack typed, SignedIn by) {
        long amount = Objects.requireNonNull(typed.amount());
        OrderView order =
                purses.orderOf(typed.payment())
                        .orElseThrow(
                                () -> new RefusalException(new PaymentRefusal.NoSuchPayment()));
        Gateway gateway =
                gateways.find(order.gateway())
                        .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoGateway()));
        String transaction = purses.transaction(typed.payment());
        try {
            String number =
                    gateway.giveBack(
                            OnlinePayments.query(order),
                            amount,
                            transaction,
                            by.staff().toString(),
                            clock.instant());
            done(view, typed.id(), number, by);
        } catch (GatewayException no) {
            LOG.warn("Gateway {} does not say that it gave back", gateway.id(), no);
            if (!no.isRefusal()) {
                throw new RefusalException(new PaymentRefusal.RefundUnknown());
            }
            failed(view, typed.id(), by);
            throw new RefusalException(new PaymentRefusal.RefundRefused());
        }
    }

    /**
     * A refund of which its gateway said nothing was carried out, as the gateway's own pages show.
     *
     * @param transaction the gateway's number of it
     */
    public void given(DossierView view, UUID refund, String transaction, SignedIn by) {
        requireEnding(view, refund, by);
        if (!Payments.isNumber(transaction)) {
            throw new RefusalException(
                    new PaymentRefusal.TransactionMissing(Payments.LONGEST_NUMBER));
        }
        done(view, refund, transaction.strip(), by);
    }

    /** A refund of which its gateway said nothing was not carried out. */
    public void notGiven(DossierView view, UUID refund, SignedIn by) {
        requireEnding(view, refund, by);
        failed(view, refund, by);
    }

    /** Not while the gateway may still be answering. */
    private void requireEnding(DossierView view, UUID refund, SignedIn by) {
        access.require(by, Right.PAYMENT_REFUND, Scope.of(view.state().agency()));
        Refund known = refund(view, refund);
        if (known.state() == Refund.State.ASKED
                && clock.instant().isBefore(known.askedAt().plus(ANSWERED))) {
            throw new RefusalException(new PaymentRefusal.GatewaySilent());
        }
    }

    private void failed(DossierView view, UUID refund, SignedIn by) {
        books.write(
                Payments.subject(view),
                by.actor(),
                act -> {
                    if (act.ledger().back(refund).orElseThrow().open()) {
                        act.add(new PaymentEvent.RefundFailed(refund, "refused"));
                    }
                    return true;
                });
    }

    private void done(DossierView view, UUID refund, String transaction, SignedIn by) {
        books.write(
                Payments.subject(view),
                by.actor(),
                act -> {
                    Ledger.Back back = act.ledger().back(refund).orElseThrow();
                    if (back.open()) {
                        act.add(LedgerRules.refunded(act.ledger(), back, transaction, by.staff()));
                    }
                    return true;
                });
    }
}
