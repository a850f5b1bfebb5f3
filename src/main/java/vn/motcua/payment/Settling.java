package vn.motcua.payment;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Applicants;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.Told;

/**
 * Makes of what gateways say what it is worth: settles once, whatever comes late, twice or the
 * wrong way round; and gives the receipts.
 */
@Component
class Settling {

    private static final Actor GATEWAY = new Actor(Actor.Kind.INTEGRATOR, null);

    private final Books books;
    private final LedgerStore store;
    private final PurseStore purses;
    private final Applicants applicants;
    private final BusinessClock clock;

    Settling(
            Books books,
            LedgerStore store,
            PurseStore purses,
            Applicants applicants,
            BusinessClock clock) {
        this.books = books;
        this.store = store;
        this.purses = purses;
        this.applicants = applicants;
        this.clock = clock;
    }

    /**
     * @param callBack whether the gateway said it unasked
     */
    Verdict take(String gateway, Told told, boolean callBack) {
        OrderView order =
                purses.byReference(told.reference())
                        .filter(one -> one.gateway().equals(gateway))
                        .orElse(null);
        if (order == null) {
            return Verdict.NO_ORDER;
        }
        Verdict verdict = settle(order, told, callBack);
        purses.answered(order, told, callBack, verdict, clock.instant());
        return verdict;
    }

    private Verdict settle(OrderView order, Told told, boolean callBack) {
        LedgerStore.Words payer =
                applicants
                        .view(order.dossier())
                        .map(Payments::payer)
                        .orElse(LedgerStore.Words.NONE);
        LedgerStore.Subject subject =
                new LedgerStore.Subject(
                        order.dossier(), order.agency(), purses.procedure(order.dossier()));
        UUID payment = Uuid7.next();
        return books.write(
                subject,
                GATEWAY,
                act -> {
                    int year = Payments.year(act.at());
                    Supplier<Integer> numbers = () -> store.nextNumber(order.agency(), year);
                    LedgerRules.Settled settled =
                            callBack
                                    ? LedgerRules.settle(
                                            act.ledger(), order.id(), told, payment, numbers, year)
                                    : LedgerRules.answered(
                                            act.ledger(), order.id(), told, payment, numbers, year);
                    act.add(settled.events());
                    act.words(order.dossier(), payer);
                    return settled.verdict();
                });
    }
}
