package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Channel;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to a dossier. {@code note} is the digest of a text that stands in a row of its own
 * beside the event.
 */
public sealed interface DossierEvent extends JournalEvent {

    /**
     * Filed from afar, or brought and not in order: it has a code, and the desk is to answer. No
     * limit runs yet.
     *
     * @param competent the agency that resolves, where it is not the receiving one
     * @param content digest of the form and the files that were filed online; absent where it was
     *     not filed so
     */
    @EventType(value = "dossier.registered", schema = 2)
    record Registered(
            String code,
            String procedure,
            UUID version,
            UUID process,
            UUID agency,
            @Nullable UUID competent,
            String caseId,
            Channel channel,
            int sets,
            List<PaperCount> papers,
            String applicant,
            @Nullable String content,
            NewTask first)
            implements DossierEvent, Beginning {

        public Registered {
            papers = List.copyOf(papers);
        }

        Registered opening(NewTask task) {
            return new Registered(
                    code, procedure, version, process, agency, competent, caseId, channel, sets,
                    papers, applicant, content, task);
        }
    }

    /** Found in order by the desk: the receipt is promised, the limit runs from here. */
    @EventType("dossier.accepted")
    record Accepted(int task, UUID by, String limit, Instant promisedDue, Instant taskDue)
            implements DossierEvent {}

    /** Refused at the door, with form 03; the reason is the note. */
    @EventType("dossier.not-received")
    record NotReceived(int task, UUID by, String basis, String note) implements DossierEvent {}

    /** Let in at the door: the receipt is promised, the first task opened. */
    @EventType(value = "dossier.received", schema = 2)
    record Received(
            String code,
            String procedure,
            UUID version,
            UUID process,
            UUID agency,
            @Nullable UUID competent,
            String caseId,
            Channel channel,
            String limit,
            Instant promisedDue,
            int sets,
            List<PaperCount> papers,
            String applicant,
            NewTask first)
            implements DossierEvent, Beginning {

        public Received {
            papers = List.copyOf(papers);
        }

        Received opening(NewTask task) {
            return new Received(
                    code,
                    procedure,
                    version,
                    process,
                    agency,
                    competent,
                    caseId,
                    channel,
                    limit,
                    promisedDue,
                    sets,
                    papers,
                    applicant,
                    task);
        }
    }

    /** Somebody of the post took the task. */
    @EventType("dossier.task-taken")
    record TaskTaken(int task, UUID by) implements DossierEvent {}

    /** The task went back to all who hold the post. */
    @EventType("dossier.task-released")
    record TaskReleased(int task, UUID by) implements DossierEvent {}

    /** A head gave the task to one who holds the post. */
    @EventType("dossier.task-assigned")
    record TaskAssigned(int task, UUID to, UUID by) implements DossierEvent {}

    /** Passed on; nothing opens where a joining row still waits for other branches. */
    @EventType("dossier.forwarded")
    record Forwarded(
            int task, UUID by, @Nullable String choice, @Nullable String note, List<NewTask> opened)
            implements DossierEvent {

        public Forwarded {
            opened = List.copyOf(opened);
        }

        Forwarded opening(List<NewTask> tasks) {
            return new Forwarded(task, by, choice, note, tasks);
        }
    }

    /** Given back to an earlier step. */
    @EventType("dossier.task-returned")
    record TaskReturned(int task, UUID by, String note, NewTask opened) implements DossierEvent {}

    /** Taken back by who had passed it on, before anybody touched it. */
    @EventType("dossier.task-recalled")
    record TaskRecalled(int task, UUID by, List<Integer> withdrawn, NewTask opened)
            implements DossierEvent {

        public TaskRecalled {
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * Opinions asked for in parallel; the task waits for them.
     *
     * @param within the time to answer; absent in what was asked before it was kept
     */
    @EventType(value = "dossier.opinions-asked", schema = 2)
    record OpinionsAsked(
            int task, UUID by, @Nullable String within, String note, List<NewTask> opened)
            implements DossierEvent {

        public OpinionsAsked {
            opened = List.copyOf(opened);
        }
    }

    /** An opinion given. */
    @EventType("dossier.opinion-given")
    record OpinionGiven(int task, UUID by, OpinionVerdict verdict, String note)
            implements DossierEvent {}

    /** An opinion no longer waited for. */
    @EventType("dossier.opinion-withdrawn")
    record OpinionWithdrawn(int task, int opinion, UUID by) implements DossierEvent {}

    /** An opinion not given in its time, and no longer waited for; it is nobody's word. */
    @EventType("dossier.opinion-lapsed")
    record OpinionLapsed(int task, int opinion, UUID by, Silence silence) implements DossierEvent {}

    /** The decision is signed. */
    @EventType("dossier.decided")
    record Decided(int task, UUID by, @Nullable String choice) implements DossierEvent {}

    /** The result exists, numbered and stamped; from here the dossier counts as resolved. */
    @EventType("dossier.result-recorded")
    record ResultRecorded(int task, UUID by, String result, String number, LocalDate signedOn)
            implements DossierEvent {}

    /**
     * Whoever took the result or the letter signed for it.
     *
     * @param picture digest of the picture of the signature; empty where it is on paper
     */
    @EventType("dossier.signed-for")
    record SignedFor(UUID by, HandSignature.Way way, String picture) implements DossierEvent {}

    /** Given into the hands of a receiver, whose name is the note. */
    @EventType("dossier.handed-back")
    record HandedBack(int task, UUID by, ReturnMethod method, String note)
            implements DossierEvent {}

    /**
     * Papers asked of the citizen, all at once; the note is the itemised {@link SupplementRequest}.
     *
     * @param nth the first, second, ... request while it is resolved
     * @param items how many things are asked for
     * @param papers those of them that are constituent papers
     * @param opened the wait at the one-stop desk, which alone deals with the citizen
     */
    @EventType("dossier.supplement-asked")
    record SupplementAsked(
            int task,
            UUID by,
            int nth,
            int items,
            List<PaperCount> papers,
            PauseLedger.Effect effect,
            String note,
            NewTask opened)
            implements DossierEvent {

        public SupplementAsked {
            papers = List.copyOf(papers);
        }
    }

    /**
     * All that was asked for has come.
     *
     * @param promisedDue absent while it is not accepted yet
     */
    @EventType("dossier.supplement-brought")
    record SupplementBrought(
            int task,
            UUID by,
            List<PaperCount> papers,
            @Nullable Instant promisedDue,
            List<TaskDue> dues,
            @Nullable String note)
            implements DossierEvent {

        public SupplementBrought {
            papers = List.copyOf(papers);
            dues = List.copyOf(dues);
        }
    }

    /**
     * Money to be paid first, by the notice of whoever sets it.
     *
     * @param amount in đồng
     * @param number the notice's number
     */
    @EventType("dossier.payment-asked")
    record PaymentAsked(
            int task,
            UUID by,
            long amount,
            String number,
            PauseLedger.Effect effect,
            @Nullable String note,
            NewTask opened)
            implements DossierEvent {}

    /** Paid, by this receipt. */
    @EventType("dossier.payment-confirmed")
    record PaymentConfirmed(
            int task,
            UUID by,
            String receipt,
            LocalDate paidOn,
            Instant promisedDue,
            List<TaskDue> dues)
            implements DossierEvent {

        public PaymentConfirmed {
            dues = List.copyOf(dues);
        }
    }

    /** Stopped for a time by a leader, on a lawful ground; the reason is the note. */
    @EventType("dossier.suspended")
    record Suspended(int task, UUID by, String basis, PauseLedger.Effect effect, String note)
            implements DossierEvent {}

    /** Goes on. */
    @EventType("dossier.resumed")
    record Resumed(
            int task, UUID by, Instant promisedDue, List<TaskDue> dues, @Nullable String note)
            implements DossierEvent {

        public Resumed {
            dues = List.copyOf(dues);
        }
    }

    /**
     * Ended without the result that was asked for; the papers go back to the applicant.
     *
     * @param task the task it was decided on, 0 where the applicant took it back
     * @param opened the return of the papers at the desk
     */
    @EventType("dossier.ended")
    record Ended(int task, UUID by, Outcome outcome, String basis, String note, NewTask opened)
            implements DossierEvent {}

    /**
     * An apology with a new date; the promise stays. The reason is the note.
     *
     * @param signature of a leader's override, else empty
     */
    @EventType("dossier.apologised")
    record Apologised(
            UUID by,
            Instant promised,
            Instant reappointed,
            boolean inTime,
            boolean override,
            String note,
            String signature)
            implements DossierEvent {}

    /** The applicant has the apology: signed for at the desk, or sent by post under a number. */
    @EventType("dossier.apology-delivered")
    record ApologyDelivered(UUID by, ReturnMethod method, String note) implements DossierEvent {}

    /**
     * Open dues counted again after a change of the calendar; the promise stays.
     *
     * @param instrument the numbered instrument that a leader signed
     * @param number its number
     * @param dues those that moved
     */
    @EventType("dossier.dues-recounted")
    record DuesRecounted(UUID by, UUID instrument, String number, List<MovedDue> dues)
            implements DossierEvent {

        public DuesRecounted {
            dues = List.copyOf(dues);
        }
    }

    /** A word among colleagues; nothing follows from it. */
    @EventType("dossier.note-added")
    record NoteAdded(UUID by, String note) implements DossierEvent {}

    /**
     * Where the papers lie from now on.
     *
     * @param place such as a shelf and a box
     * @param originals whether the applicant's originals are among them
     */
    @EventType("dossier.file-placed")
    record FilePlaced(UUID by, String place, boolean originals) implements DossierEvent {}

    /** How it was sent to other agencies when this task gave it away. */
    @EventType("dossier.sent")
    record Sent(int task, UUID by, Carriage as) implements DossierEvent {}

    /** How it came from another agency to this task. */
    @EventType("dossier.arrived")
    record Arrived(int task, UUID by, Carriage as) implements DossierEvent {}

    /** Nothing more to do. */
    @EventType("dossier.closed")
    record Closed(UUID by) implements DossierEvent {}

    /**
     * The recorded moment of completion is wrong, says somebody who may, and signs it. The recorded
     * moment stays; the correction is counted and shown beside it.
     */
    @EventType("dossier.completion-corrected")
    record CompletionCorrected(
            Instant recorded,
            Instant claimed,
            String reason,
            UUID by,
            String note,
            String signature)
            implements DossierEvent {}

    /** Events of a matter that has a file of its own. */
    sealed interface Apart extends DossierEvent
            permits FamilyEvent, CertificateEvent, OnlineEvent, PersonErased, Rebased {}
}
