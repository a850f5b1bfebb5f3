package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Uuid7;

/**
 * The front door: let a dossier in, and act on it. Every command is one transaction and carries a
 * key of its own: sent again, it is answered again and done once. A refusal leaves no row.
 */
@Component
public class Dossiers {

    private final Receiving receiving;
    private final Salts salts;
    private final States states;
    private final Journal journal;
    private final LawBook laws;
    private final Access access;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Dossiers(
            Receiving receiving,
            Salts salts,
            States states,
            Journal journal,
            LawBook laws,
            Access access,
            Acts acts,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.receiving = receiving;
        this.salts = salts;
        this.states = states;
        this.journal = journal;
        this.laws = laws;
        this.access = access;
        this.acts = acts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Receives a dossier at the desk: complete, in the right place, by somebody who may.
     *
     * @throws RefusalException with everything that is wrong, fields named
     */
    public Acted receive(Receive receive, SignedIn by) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        List<Refusal> wrong = problems(receive, by);
        Law law = laws.forReceipt(receive, today);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return created(new Receiving.Receipt(receive, law, now, by, Intake::accept));
    }

    /**
     * Receives what the desk resolves alone while the applicant waits, and does with it at once
     * what the acts say: all in one transaction, or nothing of it.
     *
     * @throws RefusalException with everything that is wrong, fields named
     */
    @LegalBasis("nd-61-2018#17.5")
    public Acted receiveAtDesk(Receive receive, List<DossierCommand> commands, SignedIn by) {
        access.require(by, Right.DOSSIER_RECEIVE, Scope.of(receive.agency()));
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Law law = laws.forDesk(receive, today);
        List<Refusal> wrong =
                new ArrayList<>(Intake.problemsAtDesk(receive, law.procedure(), today));
        commands.forEach(act -> wrong.addAll(Certifying.problems(act)));
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Receiving.Receipt receipt = new Receiving.Receipt(receive, law, now, by, Intake::accept);
        return created(
                receipt,
                () ->
                        inTransaction(() -> {
                            Acted in = receiving.atDesk(receipt);
                            return commands.isEmpty()
                                    ? in
                                    : act(receive.id(), commands, Uuid7.next(), by);
                        }));
    }

    /**
     * Files a dossier that the desk is yet to answer: from afar, or brought and not in order.
     *
     * @throws RefusalException with everything that is wrong but missing papers
     */
    public Acted register(Receive receive, SignedIn by) {
        access.require(by, Right.DOSSIER_REGISTER, Scope.of(receive.agency()));
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Law law = laws.forReceipt(receive, today);
        List<Refusal> wrong = Intake.problemsOfFiling(receive, law.procedure(), today);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return created(new Receiving.Receipt(receive, law, now, by, Intake::register));
    }

    /**
     * What {@link #receive} would find wrong with the content; stores nothing.
     *
     * @throws RefusalException when it may not be received here, or not by this person
     */
    public List<Refusal> problems(Receive receive, SignedIn by) {
        access.require(by, Right.DOSSIER_RECEIVE, Scope.of(receive.agency()));
        LocalDate today = clock.today();
        return Intake.problems(receive, laws.forReceipt(receive, today).procedure(), today);
    }

    Acted created(Receiving.Receipt receipt) {
        return created(
                receipt,
                () ->
                        receiving
                                .atOnce(receipt)
                                .orElseGet(() -> inTransaction(() -> receiving.held(receipt))));
    }

    /** A dossier that is there already was created by the same form. */
    private Acted created(Receiving.Receipt receipt, Supplier<Acted> create) {
        try {
            return create.get();
        } catch (DuplicateKeyException | ConcurrencyFailureException already) {
            return createdBefore(receipt);
        }
    }

    private Acted inTransaction(Supplier<Acted> acts) {
        return Objects.requireNonNull(transaction.execute(status -> acts.get()));
    }

    private Acted createdBefore(Receiving.Receipt receipt) {
        UUID id = receipt.receive().id();
        Entry first = journal.findByKey(id, id).orElse(null);
        if (first == null
                || !first.actor().equals(receipt.actor())
                || !says((DossierEvent) journal.event(first), receipt.receive())) {
            throw new RefusalException(new DossierRefusal.KeyUsed());
        }
        return new Acted(states.of(id), first.version(), true);
    }

    /** An old form filled in anew is another dossier, which must not be taken for the first. */
    private boolean says(DossierEvent first, Receive again) {
        String digest = Digest.of(salts.of(again.id()), again.forDigest());
        return first instanceof Beginning b
                && b.procedure().equals(again.procedure())
                && b.agency().equals(again.agency())
                && b.caseId().equals(again.caseId())
                && b.papers().equals(again.papers())
                && b.applicant().equals(digest);
    }

    /**
     * Carries out one act on a dossier.
     *
     * @param key made when the form was shown; the same key is the same act
     * @throws RefusalException when the law, the state or the rights say no
     */
    public Acted act(UUID dossier, DossierCommand command, UUID key, SignedIn by) {
        return act(dossier, List.of(command), key, by);
    }

    /**
     * Carries out several acts as one: all of them, in order, or none. So an act carries the
     * apology that is owed.
     */
    public Acted act(UUID dossier, List<DossierCommand> commands, UUID key, SignedIn by) {
        return act(dossier, (_, _, _) -> commands, key, by);
    }

    /**
     * What is asked of a dossier as it stands when its stream is held, so that nobody comes
     * between.
     */
    interface Wish {
        List<DossierCommand> of(DossierState state, Law law, Instant now);
    }

    Acted act(UUID dossier, Wish wish, UUID key, SignedIn by) {
        return acts.carryOut(dossier, wish, key, new Doer.Staff(by));
    }

    static Set<UUID> agencies(Law law, DossierState state) {
        Set<UUID> agencies = new LinkedHashSet<>();
        agencies.add(state.agency());
        for (OpenTask task : state.open()) {
            @Nullable UUID agency =
                    law.chart().agencyOf(task.unit(), law.today()).map(u -> u.id()).orElse(null);
            if (agency != null) {
                agencies.add(agency);
            }
        }
        return agencies;
    }
}
