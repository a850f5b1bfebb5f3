package vn.motcua.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.Handling;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.RefusalGround;

/**
 * A petition of the demo as its file has it.
 *
 * @param came how far it has come
 * @param slow working days after which it was classified; 0 where it was not
 * @param answered working days after which its reply was approved
 * @param lead number of the one that it was joined to, from 1
 */
record DemoPetition(
        String agency,
        PetitionChannel channel,
        LocalDate on,
        String field,
        String procedure,
        boolean anonymous,
        boolean proposal,
        boolean regulation,
        @Nullable Handling handling,
        Came came,
        int slow,
        int answered,
        @Nullable RefusalGround ground,
        String to,
        String outside,
        int lead,
        String title,
        String content,
        String question,
        String reply) {

    /** How far it has come. */
    enum Came {
        RECEIVED,
        WAITING,
        HANDLING,
        HANDLING_LATE,
        SUBMITTED,
        SENT_NOT_PUBLISHED,
        PUBLISHED,
        PUBLISHED_LIKED,
        PUBLISHED_DISLIKED,
        REOPENED,
        REVIEW,
        REFUSED,
        PASSED,
        PASSED_OUTSIDE,
        JOINED;

        boolean isAnswered() {
            return switch (this) {
                case SENT_NOT_PUBLISHED,
                        PUBLISHED,
                        PUBLISHED_LIKED,
                        PUBLISHED_DISLIKED,
                        REOPENED,
                        REVIEW ->
                        true;
                case RECEIVED,
                        WAITING,
                        HANDLING,
                        HANDLING_LATE,
                        SUBMITTED,
                        REFUSED,
                        PASSED,
                        PASSED_OUTSIDE,
                        JOINED ->
                        false;
            };
        }
    }

    DemoPetition {
        procedure = procedure == null ? "" : procedure;
        to = to == null ? "" : to;
        outside = outside == null ? "" : outside;
        question = question == null ? "" : question;
        reply = reply == null ? "" : reply;
    }
}
