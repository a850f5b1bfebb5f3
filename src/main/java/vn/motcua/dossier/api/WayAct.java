package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.OpinionVerdict;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.organization.Post;

/** Acts that move a dossier along its way, and the correction of where it ended. */
sealed interface WayAct extends Act {

    @Schema(description = "Takes a free task of one's post.")
    record TakeAct(@Schema(allowableValues = "take") String act, Integer task, Integer seen)
            implements WayAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Take(task, seen);
        }
    }

    @Schema(description = "Gives a taken task back to all who hold the post.")
    record ReleaseAct(@Schema(allowableValues = "release") String act, Integer task, Integer seen)
            implements WayAct {
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
            implements WayAct {
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
            implements WayAct {
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
            implements WayAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Return(task, seen, step, note);
        }
    }

    @Schema(description = "Takes back what one passed on, before anybody touched it.")
    record RecallAct(
            @Schema(allowableValues = "recall") String act,
            @Schema(description = "Number of the task that ended by passing on.") Integer done)
            implements WayAct {
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
            implements WayAct {
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
            implements WayAct {
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
            implements WayAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.WithdrawOpinion(task, seen, opinion);
        }
    }

    @Schema(
            description =
                    "Waits no longer for a dossier that the task started; its own desk hands over"
                            + " its result.")
    record WaiveChildAct(
            @Schema(allowableValues = "waive-child") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Id of the dossier that was started.") UUID child,
            String reason)
            implements WayAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.WaiveChild(task, seen, child, reason);
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
            implements WayAct {
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
            implements WayAct {
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
            implements WayAct {
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
            implements WayAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.CorrectCompletion(claimed.toInstant(), reason, note);
        }
    }
}
