package vn.motcua.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.LegalBasis;

/**
 * What happens to a petition; the stream is the petition's. Who sent it and every text stand in
 * rows beside the journal; a {@code digest} is an HMAC of the text under the petition's salt, blank
 * where nothing was written, and {@code files} are HMACs of contents.
 */
sealed interface PetitionEvent extends JournalEvent {

    /**
     * Entered in the book.
     *
     * @param identified whether name, address and a way to reach the sender are there
     * @param reachable whether a message can be sent to them
     * @param proposal whether it proposes something (kiến nghị)
     * @param dossier of which it speaks
     * @param procedure code of which it speaks, {@code field} of the catalogue; may be blank
     */
    @EventType("petition.received")
    record Received(
            String code,
            PetitionChannel channel,
            UUID agency,
            boolean identified,
            boolean reachable,
            boolean proposal,
            @Nullable UUID dossier,
            String procedure,
            String field,
            String digest,
            List<String> files,
            Dues dues)
            implements PetitionEvent {

        public Received {
            files = List.copyOf(files);
        }
    }

    /** What is known of the sender was set right or completed. */
    @EventType("petition.sender-corrected")
    record SenderCorrected(boolean identified, boolean reachable, String digest)
            implements PetitionEvent {}

    @EventType("petition.supplement-asked")
    record SupplementAsked(String digest) implements PetitionEvent {}

    /**
     * The sender added something.
     *
     * @param effect of the time waited on the clocks
     * @param dues as they stand from then on; absent where no clock stood
     */
    @EventType("petition.supplemented")
    record Supplemented(
            String digest, List<String> files, PauseLedger.Effect effect, @Nullable Dues dues)
            implements PetitionEvent {

        public Supplemented {
            files = List.copyOf(files);
        }
    }

    @EventType("petition.refused")
    record Refused(RefusalGround ground, String digest) implements PetitionEvent {}

    @EventType("petition.classified")
    record Classified(
            Outcome outcome, PetitionSubject subject, String field, String procedure, String digest)
            implements PetitionEvent {}

    /**
     * Passed on.
     *
     * @param to absent for an agency outside the program, which the text names
     * @param back whether it goes back to where it came from
     * @param dues of the next stretch; absent outside
     */
    @EventType("petition.transferred")
    record Transferred(@Nullable UUID to, boolean back, String digest, @Nullable Dues dues)
            implements PetitionEvent {}

    /**
     * @param staff absent where the unit gives it to one of its own
     */
    @EventType("petition.assigned")
    record Assigned(UUID unit, @Nullable UUID staff) implements PetitionEvent {}

    @EventType("petition.criteria-assessed")
    record CriteriaAssessed(Map<Criterion, Criterion.Mark> marks, Handling handling, String digest)
            implements PetitionEvent {

        public CriteriaAssessed {
            marks = Map.copyOf(marks);
        }
    }

    @EventType("petition.reply-drafted")
    record ReplyDrafted(String digest) implements PetitionEvent {}

    @EventType("petition.reply-submitted")
    record ReplySubmitted() implements PetitionEvent {}

    /** Who approves sent it back to be written anew. */
    @EventType("petition.reply-rejected")
    record ReplyRejected(String digest) implements PetitionEvent {}

    /**
     * @param number of the letter, {@code on} its day
     * @param file hash of the signed letter; blank where none is kept
     * @param publishBy the last good day to publish it
     */
    @EventType("petition.reply-approved")
    record ReplyApproved(String number, LocalDate on, String file, LocalDate publishBy)
            implements PetitionEvent {}

    /** Sent to the sender, by a message or as was noted. */
    @EventType("petition.reply-sent")
    record ReplySent(ReplyWay way) implements PetitionEvent {}

    /** The reply does not fit what was asked and is to be made anew before it is published. */
    @EventType("petition.reply-returned")
    record ReplyReturned(String digest) implements PetitionEvent {}

    @EventType("petition.published")
    record Published(String digest) implements PetitionEvent {}

    /** What is published reads otherwise from now on; what it read before stays with the office. */
    @EventType("petition.publication-corrected")
    record PublicationCorrected(String digest, String reason) implements PetitionEvent {}

    @EventType("petition.rated")
    record Rated(boolean content) implements PetitionEvent {}

    /** The sender says that it is not resolved. */
    @EventType("petition.reopened")
    record Reopened(String digest, List<String> files, Dues dues) implements PetitionEvent {

        public Reopened {
            files = List.copyOf(files);
        }
    }

    /** Handled together with another one, whose reply is its own. */
    @EventType("petition.joined")
    record Joined(UUID lead) implements PetitionEvent {}

    /** It was joined by mistake and goes by itself again. */
    @EventType("petition.parted")
    record Parted() implements PetitionEvent {}

    /** How the national system of petitions calls it. */
    @EventType("petition.national-noted")
    record NationalNoted(String code, String link) implements PetitionEvent {}

    /** A procedure is to be looked at in the review plan because of it. */
    @EventType("petition.review-proposed")
    @LegalBasis("nd-63-2010#30.1")
    record ReviewProposed(String procedure, String digest) implements PetitionEvent {}

    /** Sender, texts and files were deleted, once their time of keeping was over. */
    @EventType("petition.person-erased")
    record PersonErased(String ground) implements PetitionEvent {}
}
