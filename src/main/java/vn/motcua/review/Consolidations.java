package vn.motcua.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;

/**
 * The consolidated report of a plan (báo cáo tổng hợp): made of the units' accepted reports, shown
 * to the leader, signed or returned, sent to the province, whose answers are noted.
 */
@Component
@LegalBasis({"nd-63-2010#29", "nd-63-2010#31"})
public class Consolidations {

    private final ReviewActs acts;
    private final ReviewReading reading;
    private final ReviewReportStore store;
    private final Access access;

    Consolidations(ReviewActs acts, ReviewReading reading, ReviewReportStore store, Access access) {
        this.acts = acts;
        this.reading = reading;
        this.store = store;
        this.access = access;
    }

    /** Of the last round. */
    public Optional<ReviewReport> find(UUID plan) {
        return store.whole(plan);
    }

    public boolean maySign(ReviewPlan plan, SignedIn by) {
        return access.may(by, Right.REVIEW_APPROVE, Scope.of(plan.unit()));
    }

    /** What those above said by a day. */
    public List<Outcome> outcomes(UUID report, LocalDate by) {
        return store.outcomes(report, by);
    }

    /**
     * The same procedure as several units reviewed it, by code; the lower-middle one first.
     *
     * @return empty where no procedure was reviewed twice
     */
    public Map<String, List<Merged>> duplicates(UUID plan) {
        Map<String, List<Merged>> same = new HashMap<>();
        for (Merged one : parts(accepted(plan))) {
            same.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one);
        }
        same.values().removeIf(all -> all.size() < 2);
        same.replaceAll((code, all) -> {
            Merged lower = Merging.lowerMiddle(all);
            List<Merged> ordered = new ArrayList<>(List.of(lower));
            all.stream().filter(one -> one != lower).forEach(ordered::add);
            return ordered;
        });
        return same;
    }

    /** Units' reports that would go in now. */
    public List<ReviewReport> accepted(UUID plan) {
        return store.lastOfUnits(plan).stream()
                .filter(ReviewReport::isAccepted)
                .sorted(Comparator.comparing(ReviewReport::id))
                .toList();
    }

    private static List<Merged> parts(List<ReviewReport> reports) {
        return reports.stream().flatMap(one -> one.content().procedures().stream()).toList();
    }

    /**
     * Whose cost sheet is taken for a procedure that several units reviewed.
     *
     * @param unit absent for the lower-middle one
     * @param reason needed where another is taken
     */
    public record Chosen(@Nullable UUID unit, String reason) {}

    /**
     * Makes the report of what is accepted by now, in the place of one that was not signed.
     *
     * @param chosen by code of the procedure
     * @throws RefusalException with everything that is wrong; then nothing is made
     */
    @Transactional
    public void make(UUID planId, Map<String, Chosen> chosen, SignedIn by) {
        ReviewPlan plan = managed(planId, by);
        Optional<ReviewReport> before = store.whole(planId);
        if (before.filter(one -> one.state() != ReportStep.Kind.APPROVED && !one.isReturned())
                .isPresent()) {
            throw new RefusalException(new ReviewRefusal.ConsolidatedAlready());
        }
        List<ReviewReport> accepted = accepted(planId);
        if (accepted.isEmpty()) {
            throw new RefusalException(new ReviewRefusal.NothingToConsolidate());
        }
        Map<String, Merging.Choice> choices = new HashMap<>();
        chosen.forEach(
                (code, one) -> choices.put(code, new Merging.Choice(one.unit(), one.reason())));
        ReportContent content =
                new ReportContent(
                        accepted.stream()
                                .map(one ->
                                        new ReportContent.Part(one.id(), one.unit(), one.digest()))
                                .toList(),
                        missing(plan, accepted),
                        Merging.merge(parts(accepted), choices));
        int round = before.map(ReviewReport::round).orElse(0) + 1;
        UUID id = Uuid7.next();
        String digest = ReviewReportStore.digest(content);
        acts.write(
                planId,
                new ReviewEvent.Consolidated(
                        id,
                        round,
                        acts.today(),
                        accepted.stream().map(ReviewReport::id).toList(),
                        (int) content.procedures().stream().filter(Merged::isDuplicate).count(),
                        digest),
                by);
        ReviewReport report =
                new ReviewReport(
                        id,
                        planId,
                        plan.unit(),
                        true,
                        round,
                        content,
                        digest,
                        List.of(new ReportStep(ReportStep.Kind.APPROVED, acts.today(), "", "")));
        if (!store.insert(report, acts.now(), by.staff())) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
    }

    private List<UUID> missing(ReviewPlan plan, List<ReviewReport> accepted) {
        Set<UUID> in = accepted.stream().map(ReviewReport::unit).collect(Collectors.toSet());
        return ReviewReading.byUnit(reading.of(plan)).keySet().stream()
                .filter(unit -> !in.contains(unit))
                .toList();
    }

    private ReviewPlan managed(UUID planId, SignedIn by) {
        ReviewPlan seen = acts.require(planId);
        access.require(by, Right.REVIEW_MANAGE, Scope.of(seen.unit()));
        return acts.alone(planId);
    }

    /**
     * The control office lays it before the leader.
     *
     * @param number of the letter (tờ trình) with which it goes
     */
    @Transactional
    public void present(UUID planId, String number, SignedIn by) {
        managed(planId, by);
        needed("number", number, CostRules.LINE);
        go(
                planId,
                ReportStep.Kind.APPROVED,
                new ReportStep(ReportStep.Kind.SUBMITTED, acts.today(), number.strip(), ""),
                by);
    }

    /** The leader signs it. */
    @Transactional
    public void sign(UUID planId, SignedIn by) {
        signer(planId, by);
        go(
                planId,
                ReportStep.Kind.SUBMITTED,
                new ReportStep(ReportStep.Kind.ACCEPTED, acts.today(), "", ""),
                by);
    }

    /**
     * The leader sends it back; another is made.
     *
     * @param reason needed
     */
    @Transactional
    public void giveBack(UUID planId, String reason, SignedIn by) {
        signer(planId, by);
        needed("words", reason, CostRules.TEXT);
        go(
                planId,
                ReportStep.Kind.SUBMITTED,
                new ReportStep(ReportStep.Kind.RETURNED, acts.today(), "", reason.strip()),
                by);
    }

    private void signer(UUID planId, SignedIn by) {
        ReviewPlan plan = acts.require(planId);
        access.require(by, Right.REVIEW_APPROVE, Scope.of(plan.unit()));
        acts.alone(planId);
    }

    /**
     * It went to the province.
     *
     * @param number of the document
     * @param on the day on which it went
     */
    @Transactional
    public void send(UUID planId, String number, LocalDate on, SignedIn by) {
        managed(planId, by);
        ReviewReport report = require(planId);
        List<Refusal> wrong = new ArrayList<>();
        CostRules.text("number", number, CostRules.LINE, true, wrong);
        day("on", on, report.on(ReportStep.Kind.ACCEPTED), wrong);
        ReviewActs.refuse(wrong);
        go(
                planId,
                ReportStep.Kind.ACCEPTED,
                new ReportStep(ReportStep.Kind.SENT, on, number.strip(), ""),
                by);
    }

    /**
     * Notes what those above said or did of the proposals for a procedure.
     *
     * @throws RefusalException before it was sent
     */
    @Transactional
    public void outcome(UUID planId, Outcome outcome, SignedIn by) {
        managed(planId, by);
        ReviewReport report = require(planId);
        Optional<LocalDate> sent = report.on(ReportStep.Kind.SENT);
        if (sent.isEmpty()) {
            throw new RefusalException(new ReviewRefusal.ReportNotSent());
        }
        List<Refusal> wrong = new ArrayList<>();
        if (report.content().procedures().stream()
                .noneMatch(one -> one.code().equals(outcome.procedure()))) {
            wrong.add(new ReviewRefusal.NoSuchSheet());
        }
        CostRules.text("document", outcome.document(), CostRules.LINE, true, wrong);
        day("on", outcome.on(), sent, wrong);
        ReviewActs.refuse(wrong);
        acts.write(
                planId,
                new ReviewEvent.OutcomeNoted(
                        report.id(),
                        outcome.procedure(),
                        outcome.standing(),
                        outcome.on(),
                        outcome.document().strip()),
                by);
        store.outcome(report.id(), outcome, acts.now(), by.staff());
    }

    private void day(String name, LocalDate on, Optional<LocalDate> least, List<Refusal> wrong) {
        if (on.isAfter(acts.today())) {
            wrong.add(new ReviewRefusal.ReviewDayAhead(name));
        }
        least.filter(on::isBefore)
                .ifPresent(day -> wrong.add(new ReviewRefusal.ReviewDayTooEarly(name, day)));
    }

    private static void needed(String name, String text, int most) {
        List<Refusal> wrong = new ArrayList<>();
        CostRules.text(name, text, most, true, wrong);
        ReviewActs.refuse(wrong);
    }

    private ReviewReport require(UUID planId) {
        return store.whole(planId)
                .orElseThrow(() -> new RefusalException(new ReviewRefusal.NoSuchReviewReport()));
    }

    private void go(UUID planId, ReportStep.Kind from, ReportStep step, SignedIn by) {
        ReviewReport report = require(planId);
        if (report.state() != from) {
            throw new RefusalException(new ReviewRefusal.ReviewStepNotNow());
        }
        acts.write(
                planId,
                new ReviewEvent.ReportMoved(
                        report.id(),
                        step.kind(),
                        step.on(),
                        step.number(),
                        step.words().isEmpty() ? "" : TextHash.hex(step.words())),
                by);
        store.step(report.id(), step, acts.now(), by.staff());
    }
}
