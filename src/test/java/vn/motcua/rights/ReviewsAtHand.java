package vn.motcua.rights;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.review.Planned;
import vn.motcua.review.PlannedTyped;
import vn.motcua.review.ReviewPlans;

/** A plan of reviews that is issued, and one that is drawn up. */
final class ReviewsAtHand {

    private final ReviewPlans plans;

    ReviewsAtHand(BeanFactory program) {
        plans = program.getBean(ReviewPlans.class);
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn by) {
        UUID issued = Uuid7.next();
        UUID planned = planned(issued, 2022, by);
        plans.issue(issued, "100/KH", LocalDate.of(2022, 1, 25), "Chủ tịch", by);
        UUID draft = Uuid7.next();
        planned(draft, 2021, by);
        return Map.of("review", issued, "reviewed", planned, "draftReview", draft);
    }

    private UUID planned(UUID plan, int year, SignedIn by) {
        plans.begin(plan, Unit.idOf("dt"), year, "Kế hoạch rà soát năm " + year, by);
        UUID planned = Uuid7.next();
        plans.plan(
                plan,
                planned,
                new PlannedTyped(
                        "1.001193",
                        Unit.idOf("tunganh"),
                        "",
                        LocalDate.of(year, 3, 1),
                        LocalDate.of(year, 5, 31),
                        Planned.Basis.CHOSEN,
                        "Nhiều hồ sơ",
                        "Phương án"),
                by);
        return planned;
    }
}
