package vn.motcua.review.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.review.Amounts;
import vn.motcua.review.CostLine;
import vn.motcua.review.CostSheet;
import vn.motcua.review.CostWork;
import vn.motcua.review.Estimate;
import vn.motcua.review.Observations;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.review.ReviewSheets;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The standard-cost sheet of a review, line by line. */
@Controller
class CostDoor {

    private static final String COST = ReviewDesk.PATH + "/{id}/sheets/{planned}/cost";
    private static final int HOURS = 2;
    private static final int TIMES = 4;

    private final ReviewSheets sheets;
    private final SheetHeads heads;
    private final Observations observations;
    private final ReviewDesk desk;

    CostDoor(ReviewSheets sheets, SheetHeads heads, Observations observations, ReviewDesk desk) {
        this.sheets = sheets;
        this.heads = heads;
        this.observations = observations;
        this.desk = desk;
    }

    @GetMapping(COST)
    Page show(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam(defaultValue = "") String line) {
        return page(id, planned, line, FormView.empty(), desk.who());
    }

    private Page page(UUID id, UUID planned, String line, FormView form, SignedIn by) {
        SheetHead head = heads.of(id, planned, by);
        CostLine edited =
                head.reviewed().content().cost().lines().stream()
                        .filter(one -> one.id().equals(line))
                        .findFirst()
                        .orElse(null);
        return Page.of(
                "review/cost",
                new CostPage(
                        head,
                        edited,
                        observations.of(
                                head.reviewed().planned().code(), head.reviewed().planned().unit()),
                        form));
    }

    private static Redirect on(UUID id, UUID planned) {
        return Redirect.to(ReviewDesk.path(id) + "/sheets/" + planned + "/cost")
                .saying("review.said.written");
    }

    @PostMapping(COST)
    Answer heads(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                CostPage.HEADS,
                on(id, planned),
                (form, by) -> page(id, planned, "", form, by),
                (typed, by) -> sheets.heads(id, planned, typed.seen(), heads(typed), by));
    }

    private static CostSheet heads(ReviewTyped typed) {
        List<Refusal> wrong = new ArrayList<>();
        FormView form = typed.form();
        BigDecimal income = Amounts.decimal("income", form.value("income"), HOURS, wrong);
        List<Estimate> estimates = Amounts.estimates("parties", form.value("parties"), 0, wrong);
        BigDecimal times = given("timesBefore", BigDecimal.ONE, form, wrong);
        long parties =
                form.value("partiesBefore").isBlank() && !estimates.isEmpty()
                        ? Estimate.lowerMiddle(estimates).orElseThrow().longValue()
                        : Amounts.whole("partiesBefore", form.value("partiesBefore"), wrong);
        BigDecimal timesAfter = given("timesAfter", times, form, wrong);
        long partiesAfter =
                form.value("partiesAfter").isBlank()
                        ? parties
                        : Amounts.whole("partiesAfter", form.value("partiesAfter"), wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new CostSheet(
                income,
                typed.text("incomeSource"),
                List.of(),
                new CostSheet.Frequency(times, parties),
                new CostSheet.Frequency(timesAfter, partiesAfter),
                estimates,
                typed.text("partiesSource"),
                typed.text("reason"));
    }

    /** What was typed, or else what is meant by nothing. */
    private static BigDecimal given(
            String name, BigDecimal meant, FormView form, List<Refusal> wrong) {
        return form.value(name).isBlank()
                ? meant
                : Amounts.decimal(name, form.value(name), TIMES, wrong);
    }

    @PostMapping(COST + "/lines")
    Answer line(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                CostPage.LINE,
                on(id, planned),
                (form, by) -> page(id, planned, form.value("line"), form, by),
                (typed, by) -> sheets.line(id, planned, typed.seen(), line(typed), by));
    }

    private static CostLine line(ReviewTyped typed) {
        List<Refusal> wrong = new ArrayList<>();
        FormView form = typed.form();
        List<Estimate> estimates =
                Amounts.estimates("estimates", form.value("estimates"), HOURS, wrong);
        CostWork work = typed.one(CostWork.class, "work").orElse(null);
        if (work == null) {
            wrong.add(new ReviewRefusal.ReviewFieldMissing("work"));
        }
        BigDecimal hours =
                form.value("hoursBefore").isBlank()
                        ? Estimate.lowerMiddle(estimates).orElse(BigDecimal.ZERO)
                        : Amounts.decimal("hoursBefore", form.value("hoursBefore"), HOURS, wrong);
        CostLine.Values before =
                new CostLine.Values(
                        hours,
                        Amounts.whole("servicesBefore", form.value("servicesBefore"), wrong),
                        Amounts.whole("feesBefore", form.value("feesBefore"), wrong));
        CostLine.Values after = after(before, form, wrong);
        if (work == null || !wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        String id = form.value("line");
        return new CostLine(
                id.matches("[a-z0-9-]{1,40}") ? id : Uuid7.next().toString(),
                work,
                typed.line("activity"),
                form.value("item"),
                before,
                after,
                estimates,
                typed.text("source"),
                typed.text("reason"));
    }

    /** What is not said of afterwards stays as it is. */
    private static CostLine.Values after(
            CostLine.Values before, FormView form, List<Refusal> wrong) {
        return new CostLine.Values(
                form.value("hoursAfter").isBlank()
                        ? before.hours()
                        : Amounts.decimal("hoursAfter", form.value("hoursAfter"), HOURS, wrong),
                form.value("servicesAfter").isBlank()
                        ? before.services()
                        : Amounts.whole("servicesAfter", form.value("servicesAfter"), wrong),
                form.value("feesAfter").isBlank()
                        ? before.fees()
                        : Amounts.whole("feesAfter", form.value("feesAfter"), wrong));
    }

    @PostMapping(COST + "/lines/{line}/removed")
    Answer remove(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @PathVariable String line,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "remove",
                on(id, planned),
                (form, by) -> page(id, planned, line, form, by),
                (typed, by) ->
                        sheets.cost(id, planned, typed.seen(), cost -> without(cost, line), by));
    }

    private static CostSheet without(CostSheet cost, String line) {
        CostSheet less = cost.without(line);
        if (less.lines().size() == cost.lines().size()) {
            throw new RefusalException(new ReviewRefusal.NoSuchCostLine());
        }
        return less;
    }

    @PostMapping(COST + "/begun")
    Answer begin(
            @PathVariable UUID id,
            @PathVariable UUID planned,
            @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "begin",
                on(id, planned),
                (form, by) -> page(id, planned, "", form, by),
                (typed, by) -> sheets.begin(id, planned, typed.seen(), by));
    }
}
