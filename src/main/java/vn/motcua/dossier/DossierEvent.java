package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to a dossier. {@code note} is the digest of a text that stands in a row of its own
 * beside the event.
 */
public sealed interface DossierEvent extends JournalEvent {

    /** Let in at the door: the receipt is promised, the first task opened. */
    @EventType("dossier.received")
    record Received(
            String code,
            String procedure,
            UUID version,
            UUID process,
            UUID agency,
            String caseId,
            Channel channel,
            String limit,
            Instant promisedDue,
            int sets,
            List<PaperCount> papers,
            String applicant,
            NewTask first)
            implements DossierEvent {

        public Received {
            papers = List.copyOf(papers);
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

    /** Opinions asked for in parallel; the task waits for them. */
    @EventType("dossier.opinions-asked")
    record OpinionsAsked(int task, UUID by, String note, List<NewTask> opened)
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

    /** The decision is signed. */
    @EventType("dossier.decided")
    record Decided(int task, UUID by, @Nullable String choice) implements DossierEvent {}

    /** The result exists, numbered and stamped; from here the dossier counts as resolved. */
    @EventType("dossier.result-recorded")
    record ResultRecorded(int task, UUID by, String result, String number, LocalDate signedOn)
            implements DossierEvent {}

    /** Given into the hands of a receiver, whose name is the note. */
    @EventType("dossier.handed-back")
    record HandedBack(int task, UUID by, ReturnMethod method, String note)
            implements DossierEvent {}

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
}
