package vn.motcua.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.RefusalException;

/** What is known of a plan's reviews, read whole: a plan holds some dozens of procedures. */
@Component
public class ReviewReading {

    private final ReviewPlanStore plans;
    private final ReviewSheetStore sheets;
    private final ReviewLimits limits;
    private final Catalog catalog;

    ReviewReading(
            ReviewPlanStore plans, ReviewSheetStore sheets, ReviewLimits limits, Catalog catalog) {
        this.plans = plans;
        this.sheets = sheets;
        this.limits = limits;
        this.catalog = catalog;
    }

    /**
     * The procedures of a plan by code, each with its items and its sheet. Three statements.
     *
     * @return items as they would be frozen now, where the plan is not issued yet
     */
    public List<Reviewed> of(ReviewPlan plan) {
        return of(plan, sheets.last(plan.id()));
    }

    /**
     * The same, each with its sheet as it was approved last by a day; what was written after that,
     * or never approved, is not there.
     */
    List<Reviewed> approved(ReviewPlan plan, LocalDate by) {
        return of(plan, sheets.approved(plan.id(), by));
    }

    private List<Reviewed> of(ReviewPlan plan, List<Sheet> shown) {
        Map<UUID, List<RegulatoryItem>> items = plan.isIssued() ? plans.items(plan.id()) : Map.of();
        Map<UUID, Sheet> written =
                shown.stream().collect(Collectors.toMap(Sheet::planned, Function.identity()));
        List<Reviewed> all = new ArrayList<>();
        for (Planned one : plans.planned(plan.id())) {
            all.add(
                    new Reviewed(
                            one,
                            plan.isIssued()
                                    ? items.getOrDefault(one.id(), List.of())
                                    : RegulatoryItems.of(catalog.snapshot().version(one.version())),
                            written.get(one.id())));
        }
        return all;
    }

    /**
     * @throws RefusalException where the plan has none of that id
     */
    public Reviewed one(ReviewPlan plan, UUID planned) {
        return of(plan).stream()
                .filter(one -> one.planned().id().equals(planned))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new ReviewRefusal.NoSuchSheet()));
    }

    /** Both tests of all that is given, as it stands now. */
    public CutTests tests(ReviewPlan plan, List<Reviewed> reviewed) {
        return limits.tests(Cut.sum(reviewed.stream().map(Reviewed::cut).toList()), plan.year());
    }

    /** By the unit that reviews. */
    public static Map<UUID, List<Reviewed>> byUnit(List<Reviewed> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.planned().unit(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
