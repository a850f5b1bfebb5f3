package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobQueries;
import vn.motcua.job.Jobs;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/**
 * Moves of open dossiers to a newer internal process of their procedure. A new process alone moves
 * none: dossiers are chosen, each move is seen first, a leader of the agency signs, and then they
 * are moved by one command each.
 */
@Component
@LegalBasis("nd-61-2018#19")
public class Rebases {

    private static final String STREAM_KIND = "rebase";
    private static final int PAGE = 50;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final RebaseStore store;
    private final RebaseSurvey survey;
    private final LawBook laws;
    private final Catalog catalog;
    private final Journal journal;
    private final Signatures signatures;
    private final Jobs jobs;
    private final JobQueries progress;
    private final Access access;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Rebases(
            RebaseStore store,
            RebaseSurvey survey,
            LawBook laws,
            Catalog catalog,
            Journal journal,
            Signatures signatures,
            Jobs jobs,
            JobQueries progress,
            Access access,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.survey = survey;
        this.laws = laws;
        this.catalog = catalog;
        this.journal = journal;
        this.signatures = signatures;
        this.jobs = jobs;
        this.progress = progress;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The agencies for which somebody may prepare an instrument; refuses whoever may for none. */
    public List<Unit> requireAgencies(SignedIn by) {
        List<Unit> agencies =
                laws.chart().agencies(clock.today()).stream()
                        .filter(a -> mayPrepare(by, a.id()))
                        .toList();
        if (agencies.isEmpty()) {
            access.require(by, Right.DOSSIER_RECOUNT_DRAFT, Scope.OF_NO_UNIT);
        }
        return agencies;
    }

    private boolean mayPrepare(SignedIn by, UUID agency) {
        return access.may(by, Right.DOSSIER_RECOUNT_DRAFT, Scope.of(agency));
    }

    public boolean maySign(SignedIn by, Rebase rebase) {
        return access.may(by, Right.DOSSIER_RECOUNT, Scope.of(rebase.agency()));
    }

    /** The procedures of which the person's agencies have open dossiers on an older process. */
    public List<RebaseOffer> offers(SignedIn by) {
        return survey.offers(requireAgencies(by).stream().map(Unit::id).toList());
    }

    /**
     * The version whose process dossiers of an agency could go on by.
     *
     * @throws RefusalException where there is none, or not for this person
     */
    public ProcedureVersion current(UUID agency, String procedure, SignedIn by) {
        requireAgencies(by);
        return survey.current(procedure)
                .filter(now -> mayPrepare(by, agency))
                .orElseThrow(() -> new RefusalException(new RebaseRefusal.RebaseNothingThere()));
    }

    /** The oldest of the agency's dossiers on an older process, with what would become of each. */
    public List<RebaseLine> preview(UUID agency, ProcedureVersion current, RebasePlaces places) {
        return survey.lines(agency, current, places);
    }

    /** The steps of a process at which a dossier may go on. */
    public List<Step> targets(InternalProcess process) {
        return Rebasing.targets(process);
    }

    /**
     * Keeps an instrument as a draft; sent again it is the same. Until it is signed nothing moves.
     *
     * @throws RefusalException with all that is wrong, and where nothing would move
     */
    public void draft(RebaseDraft draft, SignedIn by) {
        if (store.find(draft.id()).isPresent()) {
            find(draft.id(), by);
            return;
        }
        ProcedureVersion current = current(draft.agency(), draft.procedure(), by);
        List<Refusal> wrong = new ArrayList<>(draft.problems(clock.today()));
        List<RebaseLine> chosen =
                preview(draft.agency(), current, draft.places()).stream()
                        .filter(line -> draft.chosen().contains(line.dossier()))
                        .toList();
        if (chosen.stream().noneMatch(RebaseLine::moves)) {
            wrong.add(new RebaseRefusal.RebaseMovesNothing());
        }
        Texts.refuse(wrong);
        LocalDate day = Objects.requireNonNull(draft.day());
        try {
            transaction.executeWithoutResult(status -> {
                store.insert(draft, current.processId(), day, by.staff(), clock.instant());
                store.insertItems(draft.id(), items(chosen));
            });
        } catch (DuplicateKeyException pressedTwice) {
            find(draft.id(), by);
        }
    }

    private static List<RebaseItem> items(List<RebaseLine> chosen) {
        List<RebaseItem> items = new ArrayList<>();
        for (RebaseLine line : chosen) {
            items.add(
                    new RebaseItem(
                            items.size() + 1,
                            line.dossier(),
                            line.from(),
                            line.step(),
                            line.to(),
                            Uuid7.next()));
        }
        return items;
    }

    /** Takes a draft back; what is signed stays. */
    public void drop(UUID id, SignedIn by) {
        Rebase rebase = find(id, by);
        if (rebase.isSigned()) {
            throw new RefusalException(new RebaseRefusal.RebaseAlreadySigned(rebase.number()));
        }
        store.drop(id);
    }

    /**
     * Signs an instrument and has it carried out. What each dossier's command finds then is what
     * counts.
     *
     * @throws RefusalException for all but a leader of the agency, a second time, where the process
     *     is out of date by now, and where nothing would move
     */
    @LegalBasis("nd-30-2020#13")
    public void sign(UUID id, SignedIn by) {
        Rebase rebase = find(id, by);
        requireLeader(by, rebase);
        if (rebase.isSigned()) {
            throw new RefusalException(new RebaseRefusal.RebaseAlreadySigned(rebase.number()));
        }
        if (survey.current(rebase.procedure())
                .filter(now -> now.processId().equals(rebase.process()))
                .isEmpty()) {
            throw new RefusalException(new RebaseRefusal.RebaseOutdated());
        }
        if (lines(rebase).stream().noneMatch(RebaseLine::moves)) {
            throw new RefusalException(new RebaseRefusal.RebaseMovesNothing());
        }
        transaction.executeWithoutResult(status -> sign(rebase, by));
    }

    /** The stream is opened first: of two who sign at once the second finds it there. */
    private void sign(Rebase rebase, SignedIn by) {
        Instant now = clock.instant();
        StreamHead head =
                journal.open(rebase.id(), STREAM_KIND)
                        .orElseThrow(() ->
                                new RefusalException(
                                        new RebaseRefusal.RebaseAlreadySigned(rebase.number())));
        String signature = signatures.signature(rebase, by.staff(), store.items(rebase.id()));
        RebaseEvent event =
                new RebaseEvent.RebaseSigned(
                        rebase.agency(),
                        rebase.procedure(),
                        rebase.process(),
                        rebase.number(),
                        rebase.day(),
                        by.staff(),
                        rebase.dossiers(),
                        signature);
        journal.append(journal.prepare(head, List.of(event), now, Actor.staff(by.staff()), null));
        if (!store.sign(rebase.id(), by.staff(), now, signature)) {
            throw new RefusalException(new RebaseRefusal.RebaseUnknown());
        }
        startJob(rebase.id(), by);
    }

    private void requireLeader(SignedIn by, Rebase rebase) {
        if (!maySign(by, rebase)) {
            throw new RefusalException(new RebaseRefusal.RebaseNeedsLeader());
        }
    }

    private void startJob(UUID id, SignedIn by) {
        JobOrder order =
                new JobOrder(RebaseJob.KIND, "dossier.rebase.job", id.toString(), by.account());
        store.running(id, by.staff(), jobs.start(order));
    }

    /** Goes on with what is left, and tries again what was refused, by this leader's rights. */
    public void again(UUID id, SignedIn by) {
        Rebase rebase = find(id, by);
        requireLeader(by, rebase);
        if (!rebase.isSigned()) {
            throw new RefusalException(new RebaseRefusal.RebaseNotSigned(rebase.number()));
        }
        if (isRunning(rebase) || rebase.left() + rebase.refused() == 0) {
            throw new RefusalException(new RebaseRefusal.RebaseAlreadySigned(rebase.number()));
        }
        transaction.executeWithoutResult(status -> {
            store.reopen(id);
            startJob(id, by);
        });
    }

    /**
     * An instrument of an agency for which the person may prepare some.
     *
     * @throws RefusalException for others as if there were none
     */
    public Rebase find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(r -> mayPrepare(by, r.agency()))
                .orElseThrow(() -> new RefusalException(new RebaseRefusal.RebaseUnknown()));
    }

    /** Those of all agencies for which the person may prepare some, the youngest first. */
    public Slice<Rebase> list(SignedIn by, @Nullable String cursor) {
        List<UUID> agencies = requireAgencies(by).stream().map(Unit::id).toList();
        Cursor before = Cursor.read(cursor).orElse(new Cursor(END, new UUID(0, 0), 0));
        List<Rebase> rows = store.list(agencies, before.at(), before.dossier(), PAGE + 1);
        if (rows.size() <= PAGE) {
            return new Slice<>(rows, null);
        }
        Rebase last = rows.get(PAGE - 1);
        return new Slice<>(
                rows.subList(0, PAGE), new Cursor(last.draftedAt(), last.id(), 0).text());
    }

    /** What would become of each dossier now, as a draft; what became of it, once it is signed. */
    public List<RebaseLine> lines(Rebase rebase) {
        return rebase.isSigned()
                ? store.lines(rebase.id())
                : survey.lines(rebase, store.items(rebase.id()));
    }

    public InternalProcess process(UUID id) {
        return catalog.process(id);
    }

    /** Whether somebody is at it, or will be soon. */
    public boolean isRunning(Rebase rebase) {
        UUID job = rebase.job();
        return rebase.left() > 0
                && job != null
                && progress.progress(job).filter(p -> !p.state().ended()).isPresent();
    }
}
