package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.OpinionVerdict;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.organization.Post;

/**
 * An act as a message: one record for each {@link DossierCommand}, told apart by {@code act}.
 * {@code task} is the task's number, {@code seen} its version as the client saw it.
 */
@Schema(description = "An act on a dossier; the property `act` says which.")
sealed interface Act extends FromClient {

    DossierCommand command();

    @Schema(description = "Takes a free task of one's post.")
    record TakeAct(@Schema(allowableValues = "take") String act, Integer task, Integer seen)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Take(task, seen);
        }
    }

    @Schema(description = "Gives a taken task back to all who hold the post.")
    record ReleaseAct(@Schema(allowableValues = "release") String act, Integer task, Integer seen)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Release(task, seen);
        }
    }

    @Schema(description = "A head gives the task to one who holds its post.")
    record AssignAct(
            @Schema(allowableValues = "assign") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Id of the member of staff.") UUID to)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Assign(task, seen, to);
        }
    }

    @Schema(description = "Passes the dossier on to the next step.")
    record ForwardAct(
            @Schema(allowableValues = "forward") String act,
            Integer task,
            Integer seen,
            @Schema(description = "The way on, where the step is a choice.")
                    @Nullable String choice,
            @Nullable String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Forward(task, seen, choice, note);
        }
    }

    @Schema(description = "Gives the dossier back to an earlier step.")
    record ReturnAct(
            @Schema(allowableValues = "return") String act,
            Integer task,
            Integer seen,
            @Schema(description = "The earlier step; the one before where absent.")
                    @Nullable String step,
            String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Return(task, seen, step, note);
        }
    }

    @Schema(description = "Takes back what one passed on, before anybody touched it.")
    record RecallAct(
            @Schema(allowableValues = "recall") String act,
            @Schema(description = "Number of the task that ended by passing on.") Integer done)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Recall(done);
        }
    }

    @Schema(description = "Asks posts for an opinion (lấy ý kiến) and waits for them.")
    record AskOpinionsAct(
            @Schema(allowableValues = "ask-opinions") String act,
            Integer task,
            Integer seen,
            List<OfPost> of,
            @Schema(
                            description = "Time to answer, as the law writes it in Vietnamese.",
                            example = "4 giờ làm việc")
                    String within,
            String question)
            implements Act {
        @Override
        public DossierCommand command() {
            List<Post> posts = of.stream().map(OfPost::asPost).toList();
            return new DossierCommand.AskOpinions(
                    task, seen, posts, WorkDuration.parse(within), question);
        }
    }

    @Schema(description = "Gives the opinion that was asked for.")
    record GiveOpinionAct(
            @Schema(allowableValues = "give-opinion") String act,
            Integer task,
            Integer seen,
            OpinionVerdict verdict,
            String text)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.GiveOpinion(task, seen, verdict, text);
        }
    }

    @Schema(description = "Waits no longer for an opinion.")
    record WithdrawOpinionAct(
            @Schema(allowableValues = "withdraw-opinion") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Number of the opinion's task.") Integer opinion)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.WithdrawOpinion(task, seen, opinion);
        }
    }

    @Schema(description = "Signs the decision and passes it on.")
    record DecideAct(
            @Schema(allowableValues = "decide") String act,
            Integer task,
            Integer seen,
            @Schema(description = "The way on, where the step is a choice.")
                    @Nullable String choice,
            @Nullable String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Decide(task, seen, choice, note);
        }
    }

    @Schema(description = "Enters the signed result; from here the dossier counts as resolved.")
    record RecordResultAct(
            @Schema(allowableValues = "record-result") String act,
            Integer task,
            Integer seen,
            @Schema(description = "National code of the result.") String result,
            @Schema(description = "Number of the paper (số, ký hiệu).", example = "12/KQ-HT")
                    String number,
            LocalDate signedOn)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.RecordResult(task, seen, result, number, signedOn);
        }
    }

    @Schema(description = "Hands the result over and closes the dossier.")
    record HandBackAct(
            @Schema(allowableValues = "hand-back") String act,
            Integer task,
            Integer seen,
            ReturnMethod method,
            @Schema(description = "Who received it.") String receiver,
            @Schema(description = "By which paper they showed who they are.")
                    @Nullable String identity)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.HandBack(
                    task, seen, method, receiver, identity == null ? "" : identity);
        }
    }

    @Schema(description = "States that the recorded completion is wrong; both stay visible.")
    record CorrectCompletionAct(
            @Schema(allowableValues = "correct-completion") String act,
            OffsetDateTime claimed,
            String reason,
            String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.CorrectCompletion(claimed.toInstant(), reason, note);
        }
    }

    @Schema(description = "Asks the citizen for all that is missing at once (Mẫu 02).")
    record AskSupplementAct(
            @Schema(allowableValues = "ask-supplement") String act,
            Integer task,
            Integer seen,
            List<SupplementLine> items,
            String reason)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.AskSupplement(
                    task,
                    seen,
                    new SupplementRequest(
                            items.stream().map(SupplementLine::asItem).toList(), reason));
        }
    }

    @Schema(description = "Says that all of the supplement has come; the limit goes on or anew.")
    record BringSupplementAct(
            @Schema(allowableValues = "bring-supplement") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Numbers of the items that came, from 1.") List<Integer> brought,
            @Nullable String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.BringSupplement(task, seen, Set.copyOf(brought), note);
        }
    }

    @Schema(description = "Closes a dossier whose citizen stayed silent as long as the rule says.")
    record CloseSilentAct(
            @Schema(allowableValues = "close-silent") String act,
            Integer task,
            Integer seen,
            @Nullable String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.CloseSilent(task, seen, note);
        }
    }

    @Schema(description = "Tells the citizen to pay before it goes on (nghĩa vụ tài chính).")
    record AskPaymentAct(
            @Schema(allowableValues = "ask-payment") String act,
            Integer task,
            Integer seen,
            @Schema(description = "In đồng.", example = "1250000") Integer amount,
            @Schema(description = "Number of the notice.") String number,
            @Nullable String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.AskPayment(task, seen, amount, number, note);
        }
    }

    @Schema(description = "Says that it is paid; the limit goes on.")
    record ConfirmPaymentAct(
            @Schema(allowableValues = "confirm-payment") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Number of the receipt.") String receipt,
            LocalDate paidOn)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.ConfirmPayment(task, seen, receipt, paidOn);
        }
    }

    @Schema(description = "A leader stops processing for a time, on a lawful ground.")
    record SuspendAct(
            @Schema(allowableValues = "suspend") String act,
            Integer task,
            Integer seen,
            @Schema(description = "The ground in law.") String basis,
            String reason)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Suspend(task, seen, basis, reason);
        }
    }

    @Schema(description = "A leader lets it go on.")
    record ResumeAct(
            @Schema(allowableValues = "resume") String act,
            Integer task,
            Integer seen,
            @Nullable String note)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Resume(task, seen, note);
        }
    }

    @Schema(description = "Who decides refuses to resolve (Mẫu 03); the papers go back.")
    record RefuseAct(
            @Schema(allowableValues = "refuse") String act,
            Integer task,
            Integer seen,
            @Schema(description = "The ground in law.") String basis,
            String reason)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Refuse(task, seen, basis, reason);
        }
    }

    @Schema(description = "The applicant takes the dossier back before there is a result.")
    record WithdrawAct(@Schema(allowableValues = "withdraw") String act, String reason)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Withdraw(reason);
        }
    }

    @Schema(description = "Apologises for being late with a new date (Mẫu 04); the promise stays.")
    record ApologiseAct(
            @Schema(allowableValues = "apologise") String act,
            LocalDate reappointed,
            String reason,
            @Schema(description = "A leader's signed act beyond what the law allows.")
                    @Nullable Boolean override)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Apologise(reappointed, reason, Boolean.TRUE.equals(override));
        }
    }

    @Schema(description = "Records that the applicant has the apology.")
    record DeliverApologyAct(
            @Schema(allowableValues = "deliver-apology") String act,
            ReturnMethod method,
            @Schema(description = "Who signed for it, or the number of the postal note.")
                    String proof)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.DeliverApology(method, proof);
        }
    }

    @Schema(description = "The desk finds a filed dossier in order; the limit begins.")
    record AcceptAct(@Schema(allowableValues = "accept") String act, Integer task, Integer seen)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Accept(task, seen);
        }
    }

    @Schema(description = "A word among colleagues; nothing follows from it.")
    record AddNoteAct(@Schema(allowableValues = "add-note") String act, String text)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.AddNote(text);
        }
    }

    @Schema(description = "Says where the papers lie.")
    record PlaceFileAct(
            @Schema(allowableValues = "place-file") String act,
            @Schema(description = "Such as a shelf and a box.") String place,
            @Schema(description = "Whether the applicant's originals are among them.")
                    @Nullable Boolean originals)
            implements Act {
        @Override
        public DossierCommand command() {
            return new DossierCommand.PlaceFile(place, Boolean.TRUE.equals(originals));
        }
    }
}
