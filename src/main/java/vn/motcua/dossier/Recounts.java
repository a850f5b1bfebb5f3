package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
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
import vn.motcua.organization.Unit;

/**
 * Recounts of open dues after a change of the calendar. The change alone moves nothing: an
 * instrument of the agency is prepared, previewed and signed by its leader, and then carried out,
 * one command for each dossier.
 */
@Component
@LegalBasis("nd-61-2018#19")
public class Recounts {

    private static final String STREAM_KIND = "recount";
    private static final int PAGE = 50;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final RecountStore store;
    private final RecountSurvey survey;
    private final LawBook laws;
    private final Journal journal;
    private final Signatures signatures;
    private final Jobs jobs;
    private final JobQueries progress;
    private final Access access;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Recounts(
            RecountStore store,
            RecountSurvey survey,
            LawBook laws,
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
        this.journal = journal;
        this.signatures = signatures;
        this.jobs = jobs;
        this.progress = progress;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The agencies for which somebody may prepare an instrument, in order. */
    public List<Unit> agencies(SignedIn by) {
        return laws.chart().agencies(clock.today()).stream()
                .filter(a -> mayPrepare(by, a.id()))
                .toList();
    }

    private boolean mayPrepare(SignedIn by, UUID agency) {
        return access.may(by, Right.DOSSIER_RECOUNT_DRAFT, Scope.of(agency));
    }

    public boolean maySign(SignedIn by, Recount recount) {
        return access.may(by, Right.DOSSIER_RECOUNT, Scope.of(recount.agency()));
    }

    /** Refuses whoever may prepare none at all. */
    public List<Unit> requireAgencies(SignedIn by) {
        List<Unit> agencies = agencies(by);
        if (agencies.isEmpty()) {
            access.require(by, Right.DOSSIER_RECOUNT_DRAFT, Scope.OF_NO_UNIT);
        }
        return agencies;
    }

    /**
     * Keeps an instrument as a draft; sent again it is the same. Until it is signed nothing moves.
     *
     * @throws RefusalException with all that is wrong, and where nothing would move
     */
    public void draft(RecountDraft draft, SignedIn by) {
        if (store.find(draft.id()).isPresent()) {
            find(draft.id(), by);
            return;
        }
        List<Refusal> wrong = new ArrayList<>(draft.problems(clock.today()));
        UUID agency = draft.agency();
        if (agency == null || !mayPrepare(by, agency)) {
            wrong.add(new RecountRefusal.RecountAgencyUnknown());
        }
        Texts.refuse(wrong);
        LocalDate day = Objects.requireNonNull(draft.day());
        Refusal taken = new RecountRefusal.RecountNumberTaken(draft.number(), day.getYear());
        if (store.isTaken(Objects.requireNonNull(agency), draft.number(), day.getYear())) {
            throw new RefusalException(taken);
        }
        requireMove(survey.preview(agency));
        try {
            store.insert(draft, agency, day, by.staff(), clock.instant());
        } catch (DuplicateKeyException raced) {
            throw new RefusalException(taken);
        }
    }

    private static void requireMove(RecountPreview preview) {
        if (preview.counts().moved() == 0) {
            throw new RefusalException(new RecountRefusal.RecountMovesNothing());
        }
    }

    /** Takes a draft back; what is signed stays. */
    public void drop(UUID id, SignedIn by) {
        Recount recount = find(id, by);
        if (recount.isSigned()) {
            throw new RefusalException(new RecountRefusal.RecountAlreadySigned(recount.number()));
        }
        store.drop(id);
    }

    /**
     * Signs an instrument and has it carried out. What each dossier's command finds then is what
     * counts; the preview of this moment stands beside it.
     *
     * @throws RefusalException for all but a leader of the agency, a second time, and where nothing
     *     would move
     */
    @LegalBasis("nd-30-2020#13")
    public void sign(UUID id, SignedIn by) {
        Recount recount = find(id, by);
        requireLeader(by, recount);
        if (recount.isSigned()) {
            throw new RefusalException(new RecountRefusal.RecountAlreadySigned(recount.number()));
        }
        RecountPreview preview = survey.preview(recount.agency());
        requireMove(preview);
        List<UUID> dossiers = survey.dossiers(recount.agency());
        transaction.executeWithoutResult(status -> sign(recount, by, preview.counts(), dossiers));
    }

    /** The stream is opened first: of two who sign at once the second finds it there. */
    private void sign(Recount recount, SignedIn by, RecountCounts counts, List<UUID> dossiers) {
        Instant now = clock.instant();
        StreamHead head =
                journal.open(recount.id(), STREAM_KIND)
                        .orElseThrow(() ->
                                new RefusalException(
                                        new RecountRefusal.RecountAlreadySigned(recount.number())));
        String signature = signatures.signature(recount, by.staff(), counts);
        RecountEvent event =
                new RecountEvent.RecountSigned(
                        recount.agency(),
                        recount.number(),
                        recount.day(),
                        by.staff(),
                        counts,
                        signature);
        journal.append(journal.prepare(head, List.of(event), now, Actor.staff(by.staff()), null));
        if (!store.sign(recount.id(), by.staff(), now, signature, counts)) {
            throw new RefusalException(new RecountRefusal.RecountUnknown());
        }
        store.insertItems(recount.id(), dossiers);
        startJob(recount.id(), by);
    }

    private void requireLeader(SignedIn by, Recount recount) {
        try {
            access.require(by, Right.DOSSIER_RECOUNT, Scope.of(recount.agency()));
        } catch (RefusalException noRight) {
            throw new RefusalException(new RecountRefusal.RecountNeedsLeader());
        }
    }

    private void startJob(UUID id, SignedIn by) {
        JobOrder order =
                new JobOrder(RecountJob.KIND, "dossier.recount.job", id.toString(), by.account());
        store.running(id, by.staff(), jobs.start(order));
    }

    /** Goes on with what is left, and tries again what was refused, by this leader's rights. */
    public void again(UUID id, SignedIn by) {
        Recount recount = find(id, by);
        requireLeader(by, recount);
        if (!recount.isSigned()) {
            throw new RefusalException(new RecountRefusal.RecountNotSigned(recount.number()));
        }
        if (isRunning(recount) || recount.left() + recount.refused() == 0) {
            throw new RefusalException(new RecountRefusal.RecountAlreadySigned(recount.number()));
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
    public Recount find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(r -> mayPrepare(by, r.agency()))
                .orElseThrow(() -> new RefusalException(new RecountRefusal.RecountUnknown()));
    }

    /** Those of all agencies for which the person may prepare some, the youngest first. */
    public Slice<Recount> list(SignedIn by, @Nullable String cursor) {
        List<UUID> agencies = requireAgencies(by).stream().map(Unit::id).toList();
        Cursor before = Cursor.read(cursor).orElse(new Cursor(END, new UUID(0, 0), 0));
        List<Recount> rows = store.list(agencies, before.at(), before.dossier(), PAGE + 1);
        if (rows.size() <= PAGE) {
            return new Slice<>(rows, null);
        }
        Recount last = rows.get(PAGE - 1);
        return new Slice<>(
                rows.subList(0, PAGE), new Cursor(last.draftedAt(), last.id(), 0).text());
    }

    /** What it would do now, as a draft; what it did, once it is signed. */
    public RecountPreview preview(Recount recount) {
        return recount.isSigned()
                ? new RecountPreview(
                        store.moves(recount.id(), RecountPreview.SHOWN), recount.done())
                : survey.preview(recount.agency());
    }

    /** Every due that would move, or has moved. */
    public void moved(Recount recount, Consumer<RecountLine> each) {
        if (recount.isSigned()) {
            store.moves(recount.id(), Integer.MAX_VALUE).forEach(each);
        } else {
            survey.walk(
                    recount.agency(),
                    line -> {
                        if (line.effect().moves()) {
                            each.accept(line);
                        }
                    });
        }
    }

    public List<BatchRefused> refused(Recount recount) {
        return recount.refused() == 0 ? List.of() : store.refused(recount.id());
    }

    /** Whether somebody is at it, or will be soon. */
    public boolean isRunning(Recount recount) {
        UUID job = recount.job();
        return recount.left() > 0
                && job != null
                && progress.progress(job).filter(p -> !p.state().ended()).isPresent();
    }
}
