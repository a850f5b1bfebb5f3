package vn.motcua.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Right;

/** What can be done with a petition that is in the book. Texts are as typed; files are digests. */
public sealed interface PetitionCommand {

    /** What somebody of the staff needs to do it; the sender's own acts need the secret instead. */
    default Right right() {
        return Right.PETITION_RECEIVE;
    }

    /** What is written; blank where nothing is. */
    default String text() {
        return "";
    }

    /** Name, address or contact of the sender were set right. */
    record CorrectSender(boolean identified, boolean reachable, String text)
            implements PetitionCommand {}

    record Ask(String text) implements PetitionCommand {}

    /** What the sender adds, asked for or not. */
    record Supplement(String text, List<String> files) implements PetitionCommand {
        public Supplement {
            files = List.copyOf(files);
        }
    }

    /**
     * @param outcome null for one that cannot be read
     * @param alsoConduct whether one about a regulation is about conduct too
     * @param ground why it is not accepted; null for none
     * @param to the competent agency of the locality; null for none
     * @param outside the competent agency elsewhere; blank for none
     */
    record Classify(
            @Nullable Outcome outcome,
            boolean alsoConduct,
            @Nullable RefusalGround ground,
            @Nullable UUID to,
            String outside,
            String field,
            String procedure,
            String text)
            implements PetitionCommand {}

    /** To the agency that it came from. */
    record GiveBack(String text) implements PetitionCommand {}

    /**
     * @param unit null for one that cannot be read
     */
    record Assign(@Nullable UUID unit, @Nullable UUID staff) implements PetitionCommand {}

    record Assess(Map<Criterion, Criterion.Mark> marks, @Nullable Handling handling, String text)
            implements PetitionCommand {
        public Assess {
            marks = Map.copyOf(marks);
        }

        @Override
        public Right right() {
            return Right.PETITION_HANDLE;
        }
    }

    record Draft(String text) implements PetitionCommand {
        @Override
        public Right right() {
            return Right.PETITION_HANDLE;
        }
    }

    record Submit() implements PetitionCommand {
        @Override
        public Right right() {
            return Right.PETITION_HANDLE;
        }
    }

    record Reject(String text) implements PetitionCommand {
        @Override
        public Right right() {
            return Right.PETITION_APPROVE;
        }
    }

    /**
     * @param on null for a day that cannot be read
     * @param file hash of the signed letter; blank where none is kept
     */
    record Approve(String number, @Nullable LocalDate on, String file) implements PetitionCommand {
        @Override
        public Right right() {
            return Right.PETITION_APPROVE;
        }
    }

    record Send(@Nullable ReplyWay way) implements PetitionCommand {}

    record ReturnReply(String text) implements PetitionCommand {}

    record Publish(PublicText shown) implements PetitionCommand {
        @Override
        public String text() {
            return shown.whole();
        }
    }

    record CorrectPublication(PublicText shown, String reason) implements PetitionCommand {
        @Override
        public String text() {
            return shown.whole();
        }
    }

    record Rate(boolean content) implements PetitionCommand {}

    record Reopen(String text, List<String> files) implements PetitionCommand {
        public Reopen {
            files = List.copyOf(files);
        }
    }

    /**
     * @param lead the one to be handled with; null where there is none of that code
     */
    record Join(@Nullable PetitionState lead) implements PetitionCommand {}

    record Part() implements PetitionCommand {}

    record NoteNational(String code, String link) implements PetitionCommand {}

    record ProposeReview(String procedure, String text) implements PetitionCommand {
        @Override
        public Right right() {
            return Right.PETITION_HANDLE;
        }
    }

    /** Deletes whom it is from, once the time of keeping is over. */
    record Erase(String ground) implements PetitionCommand {
        @Override
        public Right right() {
            return Right.PETITION_APPROVE;
        }
    }
}
