package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.SupplementRequest;

/** Acts that let the clock run, stand or end, and apologies. */
sealed interface ClockAct extends Act {

    @Schema(description = "Asks the citizen for all that is missing at once (Mẫu 02).")
    record AskSupplementAct(
            @Schema(allowableValues = "ask-supplement") String act,
            Integer task,
            Integer seen,
            List<SupplementLine> items,
            String reason)
            implements ClockAct {
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
            implements ClockAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.BringSupplement(task, seen, Set.copyOf(brought), note);
        }
    }

    @Schema(description = "Finds what the applicant sent from afar wanting; they may send again.")
    record ReturnSupplementAct(
            @Schema(allowableValues = "return-supplement") String act,
            Integer task,
            Integer seen,
            String note)
            implements ClockAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.ReturnSupplement(task, seen, note);
        }
    }

    @Schema(description = "Closes a dossier whose citizen stayed silent as long as the rule says.")
    record CloseSilentAct(
            @Schema(allowableValues = "close-silent") String act,
            Integer task,
            Integer seen,
            @Nullable String note)
            implements ClockAct {
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
            implements ClockAct {
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
            implements ClockAct {
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
            implements ClockAct {
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
            implements ClockAct {
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
            implements ClockAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Refuse(task, seen, basis, reason);
        }
    }

    @Schema(description = "The applicant takes the dossier back before there is a result.")
    record WithdrawAct(@Schema(allowableValues = "withdraw") String act, String reason)
            implements ClockAct {
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
            implements ClockAct {
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
            implements ClockAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.DeliverApology(method, proof);
        }
    }

    @Schema(description = "The desk finds a filed dossier in order; the limit begins.")
    record AcceptAct(@Schema(allowableValues = "accept") String act, Integer task, Integer seen)
            implements ClockAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Accept(task, seen);
        }
    }
}
