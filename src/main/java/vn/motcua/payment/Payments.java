package vn.motcua.payment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Fee;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;

/**
 * The front door of what dossiers owe and of the counter. Amounts are in đồng, days are days of
 * Vietnam. Whoever calls has seen that the asker may see the dossier. Each act throws a {@link
 * RefusalException} with {@link PaymentRefusal}s and then leaves nothing.
 */
@Component
public class Payments {

    public static final int LONGEST = 300;
    public static final int LONGEST_NUMBER = 50;

    private final Books books;
    private final LedgerStore store;
    private final PurseStore purses;
    private final Journal journal;
    private final Access access;
    private final Banks banks;
    private final PaymentParameters parameters;
    private final BusinessClock clock;

    Payments(
            Books books,
            LedgerStore store,
            PurseStore purses,
            Journal journal,
            Access access,
            Banks banks,
            PaymentParameters parameters,
            BusinessClock clock) {
        this.books = books;
        this.store = store;
        this.purses = purses;
        this.journal = journal;
        this.access = access;
        this.banks = banks;
        this.parameters = parameters;
        this.clock = clock;
    }

    static LedgerStore.Subject subject(DossierView view) {
        return new LedgerStore.Subject(
                view.state().id(), view.state().agency(), view.procedure().code());
    }

    public Purse purse(UUID dossier) {
        return purses.purse(dossier);
    }

    /** A receipt of a dossier. */
    public Receipt receipt(UUID dossier, UUID receipt) {
        return purses.receipt(receipt)
                .filter(one -> one.dossier().equals(dossier))
                .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchReceipt()));
    }

    /** Receipts of a day of agencies, in their order; at most so many. */
    public List<Receipt> receipts(Collection<UUID> agencies, LocalDate day, int most) {
        return purses.receipts(
                agencies,
                Zones.instantOf(day.atStartOfDay()),
                Zones.instantOf(day.plusDays(1).atStartOfDay()),
                most);
    }

    /** How much came to agencies on a day, by each way that something came by, in đồng. */
    public Map<Way, Long> taken(Collection<UUID> agencies, LocalDate day) {
        return purses.taken(
                agencies,
                Zones.instantOf(day.atStartOfDay()),
                Zones.instantOf(day.plusDays(1).atStartOfDay()));
    }

    /** How much agencies gave back on a day, by each way that something went by, in đồng. */
    public Map<Way, Long> given(Collection<UUID> agencies, LocalDate day) {
        return purses.given(
                agencies,
                Zones.instantOf(day.atStartOfDay()),
                Zones.instantOf(day.plusDays(1).atStartOfDay()));
    }

    /** How much of what a dossier owes is still to be paid; null where it never owed anything. */
    public @Nullable Long owed(UUID dossier) {
        PurseStore.Owed owed = purses.owed(dossier);
        return owed.things() == 0 ? null : owed.amount();
    }

    /** Lines of the fees that cost something for this case by this channel. */
    public static List<Fee> lines(DossierView view) {
        return view.procedure().fees(view.state().caseId(), view.state().channel()).stream()
                .filter(fee -> fee.amount().amount() > 0)
                .toList();
    }

    /** Whoever has it now, or takes its money. */
    public boolean mayAssess(DossierView view, SignedIn by) {
        return access.may(by, Right.PAYMENT_ASSESS, view.scope()) || mayCollect(view, by);
    }

    private void requireAssess(DossierView view, SignedIn by) {
        if (!mayAssess(view, by)) {
            access.require(by, Right.PAYMENT_ASSESS, view.scope());
        }
    }

    public boolean mayCollect(DossierView view, SignedIn by) {
        return access.may(by, Right.PAYMENT_COLLECT, Scope.of(view.state().agency()));
    }

    public boolean mayRefund(UUID agency, SignedIn by) {
        return access.may(by, Right.PAYMENT_REFUND, Scope.of(agency));
    }

    /** Sets something that is owed, by a line of the fees or by a notice. */
    public void assess(DossierView view, Assessed typed, SignedIn by) {
        requireAssess(view, by);
        if (view.state().isClosed()) {
            throw new RefusalException(new PaymentRefusal.DossierClosed());
        }
        List<Refusal> wrong = new ArrayList<>();
        Fee line =
                lines(view).stream()
                        .filter(fee -> !typed.byNotice() && fee.name().equals(typed.line()))
                        .findFirst()
                        .orElse(null);
        LocalDate today = clock.today();
        if (typed.byNotice()) {
            AssessedRules.notice(typed, today, wrong);
        } else {
            AssessedRules.line(typed, line != null, parameters.copies(today), wrong);
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        PaymentEvent.Obliged event = AssessedRules.obliged(typed, line, view, by.staff());
        books.write(
                subject(view),
                by.actor(),
                act -> {
                    if (act.ledger().due(typed.id()).isEmpty()) {
                        act.add(event);
                        act.words(typed.id(), AssessedRules.words(typed, line));
                    }
                    return true;
                });
    }

    /** Nothing is to be paid for it, for a reason and by a provision. */
    public void exempt(
            DossierView view, UUID obligation, String reason, String basis, SignedIn by) {
        requireAssess(view, by);
        List<Refusal> wrong = new ArrayList<>();
        if (!isFilled(reason)) {
            wrong.add(new PaymentRefusal.ReasonMissing(LONGEST));
        }
        if (!isFilled(basis)) {
            wrong.add(new PaymentRefusal.BasisMissing(LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        byte[] salt = Digest.newSalt();
        books.write(
                subject(view),
                by.actor(),
                act -> {
                    LedgerRules.requireOpen(act.ledger(), obligation);
                    act.add(
                            new PaymentEvent.Exempted(
                                    obligation,
                                    Digest.of(salt, reason + "\n" + basis),
                                    by.staff()));
                    act.words(obligation, LedgerStore.Words.because(reason, basis, salt));
                    return true;
                });
    }

    static boolean isFilled(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** It was put down by mistake. */
    public void drop(DossierView view, UUID obligation, SignedIn by) {
        requireAssess(view, by);
        books.write(
                subject(view),
                by.actor(),
                act -> {
                    LedgerRules.requireOpen(act.ledger(), obligation);
                    act.add(new PaymentEvent.Dropped(obligation, by.staff()));
                    return true;
                });
    }

    /** Takes money at the counter and gives a receipt for each thing that it pays. */
    public void collect(DossierView view, Collected typed, SignedIn by) {
        access.require(by, Right.PAYMENT_COLLECT, Scope.of(view.state().agency()));
        Way way = typed.way();
        List<Refusal> wrong = new ArrayList<>();
        if (typed.obligations().isEmpty()) {
            wrong.add(new PaymentRefusal.NothingChosen());
        }
        if (way == null || !way.atCounter()) {
            wrong.add(new PaymentRefusal.WayMissing());
        } else if (way.numbered() && !isNumber(typed.transaction())) {
            wrong.add(new PaymentRefusal.TransactionMissing(LONGEST_NUMBER));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Way chosen = Objects.requireNonNull(way);
        String number = chosen.numbered() ? typed.transaction().strip() : "";
        books.write(
                subject(view),
                by.actor(),
                act -> {
                    if (act.ledger().money(typed.id()).isPresent()) {
                        return true;
                    }
                    act.add(
                            LedgerRules.collect(
                                    act.ledger(),
                                    typed.id(),
                                    typed.obligations(),
                                    chosen,
                                    number,
                                    typed.shown(),
                                    () -> next(view, act),
                                    year(act.at())));
                    act.words(view.state().id(), payer(view));
                    return true;
                });
    }

    private int next(DossierView view, Books.Act act) {
        return store.nextNumber(view.state().agency(), year(act.at()));
    }

    static int year(Instant at) {
        return Zones.dayOf(at).getYear();
    }

    static boolean isNumber(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NUMBER;
    }

    /** Who pays, as the receipt names them. */
    static LedgerStore.Words payer(DossierView view) {
        var applicant = view.applicant();
        return applicant == null
                ? LedgerStore.Words.NONE
                : LedgerStore.Words.named(applicant.displayName(), applicant.address(), null);
    }

    /**
     * A receipt is void from now on; its number stays.
     *
     * @param replace whether the next number stands for the same money
     */
    public void voidReceipt(
            DossierView view, UUID receipt, boolean replace, String reason, SignedIn by) {
        access.require(by, Right.PAYMENT_REFUND, Scope.of(view.state().agency()));
        if (!isFilled(reason)) {
            throw new RefusalException(new PaymentRefusal.ReasonMissing(LONGEST));
        }
        byte[] salt = Digest.newSalt();
        books.write(
                subject(view),
                by.actor(),
                act -> {
                    act.add(
                            LedgerRules.voided(
                                    act.ledger(),
                                    receipt,
                                    replace,
                                    Digest.of(salt, reason),
                                    by.staff(),
                                    () -> next(view, act),
                                    year(act.at())));
                    act.words(receipt, LedgerStore.Words.because(reason, "", salt));
                    act.words(view.state().id(), payer(view));
                    return true;
                });
    }

    /** The account of an agency into which people transfer, if it has one. */
    public Optional<BankAccount> account(UUID agency) {
        return purses.account(agency);
    }

    public boolean mayManage(UUID agency, SignedIn by) {
        return access.may(by, Right.PAYMENT_MANAGE, Scope.of(agency));
    }

    /** Says into which account people transfer from now on. */
    @Transactional
    public void setAccount(UUID agency, BankAccount typed, SignedIn by) {
        access.require(by, Right.PAYMENT_MANAGE, Scope.of(agency));
        List<Refusal> wrong = new ArrayList<>();
        if (banks.find(typed.bank()).isEmpty()) {
            wrong.add(new PaymentRefusal.BankMissing());
        }
        if (!typed.number().matches("[0-9A-Za-z]{4,19}")) {
            wrong.add(new PaymentRefusal.AccountWrong());
        }
        if (typed.holder().isBlank() || typed.holder().length() > LONGEST_NUMBER) {
            wrong.add(new PaymentRefusal.HolderMissing(LONGEST_NUMBER));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Instant now = clock.instant();
        byte[] salt = Digest.newSalt();
        journal.write(
                UUID.nameUUIDFromBytes(
                        ("payment-account:" + agency).getBytes(StandardCharsets.UTF_8)),
                "payment-account",
                List.of(
                        new PaymentEvent.AccountSet(
                                agency,
                                typed.bank(),
                                Digest.of(salt, typed.number() + "\n" + typed.holder()),
                                by.staff())),
                now,
                by.actor());
        purses.setAccount(agency, typed, now, by.staff());
    }
}
