package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PauseGround;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.kernel.Zones;

/** What now and then comes between: papers that lack, money to pay, refusals, lateness. */
record Hardships(DossierState state, ProcedureVersion procedure, Dice dice) {

    /** What is done with a task instead of the ordinary, if anything. */
    Optional<DossierCommand> instead(OpenTask t, Step step, int n, LocalDate day) {
        if (t.isWait()) {
            return Optional.of(fulfil(t, day));
        }
        boolean works =
                !t.isOpinion()
                        && !state.isPaused()
                        && !state.isDecided()
                        && !step.allows(StepAction.HAND_BACK)
                        && !step.allows(StepAction.RECORD_RESULT);
        if (!works || n == 0) {
            return Optional.empty();
        }
        boolean early = !day.isAfter(Zones.dayOf(state.receivedAt()).plusDays(2));
        if (early && state.supplements() == 0 && dice.chance(0.05)) {
            return Optional.of(supplement(t));
        }
        if (step.allows(StepAction.DECIDE) && dice.chance(0.02)) {
            return Optional.of(
                    new DossierCommand.Refuse(
                            t.no(),
                            t.version(),
                            procedure.legal().isEmpty()
                                    ? "Điều 19 khoản 8 Nghị định 61/2018/NĐ-CP"
                                    : procedure.legal().getFirst().text(),
                            "Hồ sơ không đủ điều kiện giải quyết theo quy định."));
        }
        boolean land = procedure.field().code().equals("DD");
        if (land && step.allows(StepAction.DECIDE) && asked(PauseGround.OBLIGATION) == 0) {
            return Optional.of(
                    new DossierCommand.AskPayment(
                            t.no(),
                            t.version(),
                            dice.between(3, 80) * 125_000L,
                            dice.between(10, 900) + "/TB-CCT",
                            null));
        }
        return Optional.empty();
    }

    private long asked(PauseGround ground) {
        return state.pauses().stream().filter(p -> p.ground() == ground).count();
    }

    private DossierCommand supplement(OpenTask t) {
        List<RequiredPaper> papers = procedure.papers(state.caseId());
        RequiredPaper paper = papers.isEmpty() ? null : dice.one(papers);
        SupplementItem item =
                paper == null
                        ? new SupplementItem(null, "Tờ khai", 1, 0, 0, "Ghi đủ các mục")
                        : new SupplementItem(
                                paper.id(),
                                paper.name(),
                                Math.max(1, paper.originals()),
                                0,
                                paper.copies(),
                                "Bổ sung chữ ký và ngày tháng");
        return new DossierCommand.AskSupplement(
                t.no(),
                t.version(),
                new SupplementRequest(List.of(item), "Giấy tờ chưa hợp lệ theo quy định."));
    }

    private DossierCommand fulfil(OpenTask t, LocalDate day) {
        if (t.waits() == PauseGround.SUPPLEMENT) {
            int asked = state.pause().orElseThrow().asked();
            Set<Integer> all = IntStream.rangeClosed(1, asked).boxed().collect(Collectors.toSet());
            return new DossierCommand.BringSupplement(t.no(), t.version(), all, null);
        }
        return new DossierCommand.ConfirmPayment(
                t.no(), t.version(), String.format("%07d", dice.between(1, 999_999)), day);
    }

    /** An apology where it is due: mostly before the day, else with the next act. */
    Optional<DossierCommand.Apologise> apology(Instant when, WorkCalendar calendar) {
        LocalDate day = Zones.dayOf(when);
        LocalDate due = Zones.dayOf(state.promised());
        boolean soon =
                day.isBefore(due)
                        && !day.isBefore(calendar.plusWorkingDays(due.minusDays(1), -1))
                        && dice.chance(0.1);
        boolean owed = when.isAfter(state.promised());
        boolean may =
                state.isAccepted()
                        && !state.isDecided()
                        && !state.isPaused()
                        && state.apologies().isEmpty();
        if (!may || !(soon || owed)) {
            return Optional.empty();
        }
        LocalDate from = owed ? day : due;
        return Optional.of(
                new DossierCommand.Apologise(
                        calendar.plusWorkingDays(from, dice.between(2, 4)),
                        "Hồ sơ cần thời gian xác minh thêm tại địa phương.",
                        false));
    }
}
