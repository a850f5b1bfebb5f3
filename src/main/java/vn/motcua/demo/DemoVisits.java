package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.AnswerTyped;
import vn.motcua.inspection.CheckItem;
import vn.motcua.inspection.CheckList;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.Span;
import vn.motcua.inspection.Tablets;
import vn.motcua.inspection.Verdict;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitStep;
import vn.motcua.inspection.VisitTyped;
import vn.motcua.inspection.Visits;
import vn.motcua.kernel.Uuid7;

/** Plays visits of the demo: sessions, check-lists, sampled dossiers. */
@Component
@OnlyInDemo
class DemoVisits {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final InspectionRounds rounds;
    private final Visits visits;
    private final Checks checks;
    private final CheckList list;
    private final Samples samples;
    private final Tablets tablets;
    private final DemoStaff staff;
    private final BusinessClock clock;

    DemoVisits(
            InspectionRounds rounds,
            Visits visits,
            Checks checks,
            CheckList list,
            Samples samples,
            Tablets tablets,
            DemoStaff staff,
            BusinessClock clock) {
        this.rounds = rounds;
        this.visits = visits;
        this.checks = checks;
        this.list = list;
        this.samples = samples;
        this.tablets = tablets;
        this.staff = staff;
        this.clock = clock;
    }

    void at(LocalDate day, String who, Consumer<SignedIn> act) {
        staff.on(day, () -> act.accept(staff.named(who, day)));
    }

    void step(String who, UUID visit, VisitStep step, LocalDate day, String number, String note) {
        at(
                day,
                who,
                by ->
                        visits.step(
                                visit,
                                new VisitTyped(
                                        step,
                                        day,
                                        step == VisitStep.MINUTE ? day : null,
                                        number,
                                        note,
                                        "",
                                        ""),
                                by));
    }

    /** A whole visit: everything is answered, one item is not met. */
    void inspect(
            UUID visit,
            String leader,
            String secretary,
            String member,
            LocalDate from,
            LocalDate to,
            int size,
            String fault) {
        step(leader, visit, VisitStep.BEGIN, from, "", "");
        at(from, member, by -> items(visit, fault, Integer.MAX_VALUE, by));
        draw(visit, secretary, from, size);
        at(to, member, by -> dossiers(visit, Integer.MAX_VALUE, by));
        step(
                secretary,
                visit,
                VisitStep.MINUTE,
                to,
                "01/BB-ĐKT",
                "Đoàn làm việc với lãnh đạo và bộ phận một cửa; kiểm tra niêm yết, sổ theo dõi và hồ sơ mẫu; hai bên thống nhất nội dung đã ghi.");
        step(leader, visit, VisitStep.END, to, "", "");
    }

    /**
     * A visit that runs: half is answered, and two answers to the same wait for a choice, for the
     * secretary's came from a tablet that did not know of the other.
     */
    void begun(
            UUID visit, String leader, String secretary, String member, LocalDate from, int size) {
        step(leader, visit, VisitStep.BEGIN, from, "", "");
        at(from, member, by -> items(visit, "petitions-address", 10, by));
        at(
                from,
                secretary,
                by ->
                        answer(
                                visit,
                                new Answer.Subject(null, "direction-documents"),
                                Verdict.NOT_MET,
                                "Chưa có kế hoạch kiểm soát thủ tục hành chính riêng của xã.",
                                null,
                                tablets.take(visit, Uuid7.next(), "Máy bảng số 2", by).device(),
                                by));
        draw(visit, secretary, from, size);
        at(from, member, by -> dossiers(visit, 2, by));
    }

    private Visit visit(UUID id, SignedIn by) {
        return rounds.ofVisit(id, by).visit(id).orElseThrow();
    }

    private void items(UUID id, String fault, int most, SignedIn by) {
        Visit visit = visit(id, by);
        list.groups(Checks.lawDay(visit)).stream()
                .flatMap(group -> group.items().stream())
                .limit(most)
                .forEach(item -> item(id, item, fault, by));
    }

    private void item(UUID visit, CheckItem item, String fault, SignedIn by) {
        boolean wrong = item.key().equals(fault);
        boolean drafts = item.group().equals("impact") || item.group().equals("opinion");
        answer(
                visit,
                new Answer.Subject(null, item.key()),
                wrong ? Verdict.NOT_MET : drafts ? Verdict.NOT_APPLICABLE : Verdict.MET,
                wrong ? "Chưa thực hiện đầy đủ tại thời điểm kiểm tra." : "",
                null,
                "",
                by);
    }

    /** Nothing is drawn where the agency has no dossiers. */
    private void draw(UUID id, String who, LocalDate day, int size) {
        at(
                day,
                who,
                by -> {
                    Span received = new Span(FIRST, day.minusDays(1));
                    if (!samples.populationNow(visit(id, by), received).isEmpty()) {
                        samples.draw(id, received.from(), received.to(), size, by);
                    }
                });
    }

    private void dossiers(UUID id, int most, SignedIn by) {
        List<UUID> drawn = samples.of(id).map(sample -> sample.dossiers()).orElse(List.of());
        List<CheckItem> questions = list.questions(Checks.lawDay(visit(id, by)));
        samples.known(drawn.stream().limit(most).toList())
                .values()
                .forEach(known -> questions.forEach(question -> question(id, known, question, by)));
    }

    /** What the program knows of a dossier is what the team finds. */
    private void question(UUID visit, InspectedDossier known, CheckItem item, SignedIn by) {
        boolean wrong =
                switch (item.key()) {
                    case "in-time" -> known.late();
                    case "apology" -> known.late() && known.apologies() == 0;
                    case "supplements" -> known.supplements() > 1;
                    case "papers" -> known.missing() > 0;
                    default -> false;
                };
        boolean idle = item.key().equals("apology") && !known.late();
        answer(
                visit,
                new Answer.Subject(known.id(), item.key()),
                wrong ? Verdict.NOT_MET : idle ? Verdict.NOT_APPLICABLE : Verdict.MET,
                wrong ? "Không đúng quy định, đối chiếu phần mềm và hồ sơ giấy." : "",
                wrong ? known : null,
                "",
                by);
    }

    private void answer(
            UUID visit,
            Answer.Subject subject,
            Verdict verdict,
            String note,
            @Nullable InspectedDossier of,
            String device,
            SignedIn by) {
        InspectedDossier.Hand hand =
                of == null || of.hands().isEmpty() ? null : of.hands().getLast();
        checks.answer(
                visit,
                new AnswerTyped(
                        Uuid7.next(),
                        subject,
                        verdict,
                        note,
                        hand == null ? null : hand.unit(),
                        hand == null ? "" : hand.post(),
                        hand == null ? null : hand.staff(),
                        "",
                        "",
                        Set.of(),
                        device,
                        clock.instant()),
                by);
    }
}
