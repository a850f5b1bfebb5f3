package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.organization.Post;

/**
 * What a person asks of a dossier that has been received. Those that act on a task name the version
 * of the task that the person saw. Texts are as typed; they go into rows, never into the journal.
 */
public sealed interface DossierCommand {

    /** A command on one open task. */
    sealed interface OnTask extends DossierCommand {
        int task();

        int seen();
    }

    record Take(int task, int seen) implements OnTask {}

    record Release(int task, int seen) implements OnTask {}

    /** A head's act: the task to one who holds its post. */
    record Assign(int task, int seen, UUID to) implements OnTask {}

    /** To the next step; {@code choice} picks the branch where the step is a choice. */
    record Forward(int task, int seen, @Nullable String choice, @Nullable String note)
            implements OnTask {}

    /** Back to an earlier step, or where {@code step} is absent to the one before. */
    record Return(int task, int seen, @Nullable String step, String note) implements OnTask {}

    /** Takes back what one passed on; {@code done} is the number of the task that ended by it. */
    record Recall(int done) implements DossierCommand {}

    record AskOpinions(int task, int seen, List<Post> of, WorkDuration within, String question)
            implements OnTask {
        public AskOpinions {
            of = List.copyOf(of);
        }
    }

    record GiveOpinion(int task, int seen, OpinionVerdict verdict, String text) implements OnTask {}

    record WithdrawOpinion(int task, int seen, int opinion) implements OnTask {}

    /** Waits no longer for a dossier that the task started; that one goes on by itself. */
    record WaiveChild(int task, int seen, UUID child, String reason) implements OnTask {}

    /** Signs the decision and passes it on. */
    record Decide(int task, int seen, @Nullable String choice, @Nullable String note)
            implements OnTask {}

    /** Enters the signed result: its national result code, number and date of signing. */
    record RecordResult(int task, int seen, String result, String number, LocalDate signedOn)
            implements OnTask {}

    /** Enters what is to be certified, before it is signed; entered again, it replaces. */
    record EnterCertificate(int task, int seen, Certificate what) implements OnTask {}

    /** Enters what a leader has signed into its book, which gives the number, and passes it on. */
    record Certify(int task, int seen, Certificate what, UUID signer) implements OnTask {}

    /**
     * @param identity by which paper the receiver showed who they are; blank where it was not asked
     * @param signed how the receiver signed for it; absent where that was not noted
     */
    record HandBack(
            int task,
            int seen,
            ReturnMethod method,
            String receiver,
            String identity,
            @Nullable HandSignature signed)
            implements OnTask {

        public HandBack(int task, int seen, ReturnMethod method, String receiver, String identity) {
            this(task, seen, method, receiver, identity, null);
        }

        /** To somebody whom the desk knows. */
        public HandBack(int task, int seen, ReturnMethod method, String receiver) {
            this(task, seen, method, receiver, "", null);
        }
    }

    /** The desk finds a filed dossier in order and lets it in. */
    record Accept(int task, int seen) implements OnTask {}

    /** Asks the citizen, through the one-stop desk, for all that is missing at once. */
    record AskSupplement(int task, int seen, SupplementRequest request) implements OnTask {}

    /**
     * Says that the supplement has come.
     *
     * @param brought which of the items, by their place in the request from 1
     */
    record BringSupplement(int task, int seen, Set<Integer> brought, @Nullable String note)
            implements OnTask {
        public BringSupplement {
            brought = Set.copyOf(brought);
        }
    }

    /**
     * The applicant's answer from afar to what was asked: all of it at once. The desk looks at it
     * and says whether it suffices.
     */
    record SendSupplement(SentSupplement sent) implements DossierCommand {}

    /** The desk finds what the applicant sent wanting, and says why; they may send again. */
    record ReturnSupplement(int task, int seen, String note) implements OnTask {}

    /** Tells the citizen, through the one-stop desk, to pay before it goes on. */
    record AskPayment(int task, int seen, long amount, String number, @Nullable String note)
            implements OnTask {}

    record ConfirmPayment(int task, int seen, String receipt, LocalDate paidOn) implements OnTask {}

    /** A leader's act: the clock stands until the same leader's post says otherwise. */
    record Suspend(int task, int seen, String basis, String reason) implements OnTask {}

    record Resume(int task, int seen, @Nullable String note) implements OnTask {}

    /**
     * The decision not to resolve, by who decides; before it is accepted, the desk's not to
     * receive.
     */
    record Refuse(int task, int seen, String basis, String reason) implements OnTask {}

    /** The applicant takes the dossier back; recorded by the desk that received it. */
    record Withdraw(String reason) implements DossierCommand {}

    /** Closes a dossier whose citizen stayed silent; on the wait at the desk. */
    record CloseSilent(int task, int seen, @Nullable String note) implements OnTask {}

    /**
     * Apologises for being late, with a new date.
     *
     * @param reappointed the new day; its office hours are the agency's
     * @param override a leader's signed act beyond the re-appointments that the law allows
     */
    record Apologise(LocalDate reappointed, String reason, boolean override)
            implements DossierCommand {}

    /**
     * Records that the applicant has the apology.
     *
     * @param proof who signed for it, or the number of the postal note
     * @param signed how they signed for it; absent where that was not noted
     */
    record DeliverApology(ReturnMethod method, String proof, @Nullable HandSignature signed)
            implements DossierCommand {

        public DeliverApology(ReturnMethod method, String proof) {
            this(method, proof, null);
        }
    }

    /** A word among colleagues. */
    record AddNote(String text) implements DossierCommand {}

    /** Says where the papers lie, and whether originals are kept with them. */
    record PlaceFile(String place, boolean originals) implements DossierCommand {}

    /**
     * Adds the signed result as a file, which the applicant may download; the last one counts.
     *
     * @param file hash of its content, in the store of files
     */
    record AttachResult(String file) implements DossierCommand {}

    /**
     * Erases who it was about, once its time of keeping is over.
     *
     * @param ground number of the decision to destroy the papers; blank where the owner asks
     */
    record ErasePerson(String ground) implements DossierCommand {}

    /**
     * Says how it was sent to other agencies.
     *
     * @param from the task that gave it away
     */
    record MarkSent(int from, Carriage as) implements DossierCommand {}

    /** Says how it came from another agency to this task, done by now or not. */
    record MarkArrived(int task, Carriage as) implements DossierCommand {}

    /**
     * Counts the open dues of one agency's units again, by the calendar as it now stands. Given by
     * {@link Recounts} alone, under an instrument that a leader signed.
     *
     * @param instrument the row of the instrument
     * @param number as the agency gave it
     */
    record RecountDues(UUID instrument, String number, UUID agency) implements DossierCommand {}

    /**
     * Moves the dossier to a newer process of its procedure. Given by {@link Rebases} alone, under
     * an instrument that a leader signed.
     *
     * @param instrument the row of the instrument
     * @param number of the decision that approved the process, and its day
     * @param from the process, and the step of it, that the dossier was seen at
     * @param toStep the step of the new process at which it goes on
     */
    record Rebase(
            UUID instrument,
            String number,
            LocalDate day,
            UUID from,
            String step,
            InternalProcess to,
            String toStep,
            String reason)
            implements DossierCommand {}

    /** States that the recorded completion is wrong. */
    record CorrectCompletion(Instant claimed, String reason, String note)
            implements DossierCommand {}
}
