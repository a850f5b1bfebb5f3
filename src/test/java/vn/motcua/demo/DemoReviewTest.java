package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.Catalog;
import vn.motcua.journal.Actor;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.review.Cut;
import vn.motcua.review.ReportStep;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewReading;
import vn.motcua.review.ReviewReport;
import vn.motcua.review.UnitReports;
import vn.motcua.testing.DatabaseTest;

/** A newcomer sees reviews in every state. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoReviewTest {

    @Autowired private DemoReview demo;
    @Autowired private ReviewPlans plans;
    @Autowired private ReviewReading reading;
    @Autowired private UnitReports reports;
    @Autowired private Organizations organizations;
    @Autowired private Catalog catalog;

    @Test
    void reportsAreAcceptedReturnedSentAndNotYetWritten() {
        organizations.load(DemoResources.organization());
        catalog.load(DemoResources.procedures(), Actor.SYSTEM);
        demo.play();
        demo.play();

        assertThat(plans.all()).hasSize(1);
        ReviewPlan plan = plans.all().getFirst();
        Map<UUID, ReviewReport> last = reports.last(plan.id());
        assertThat(last.get(Unit.idOf("tunganh")).state()).isEqualTo(ReportStep.Kind.ACCEPTED);
        assertThat(last.get(Unit.idOf("yenho")).state()).isEqualTo(ReportStep.Kind.RETURNED);
        assertThat(last.get(Unit.idOf("dt-labour")).state()).isEqualTo(ReportStep.Kind.SUBMITTED);
        assertThat(last).doesNotContainKey(Unit.idOf("dt-justice"));
        assertThat(reading.tests(plan, reading.of(plan)).cut().cost().percent()).isPresent();
        assertThat(reading.tests(plan, reading.of(plan)).cost()).isEqualTo(Cut.Verdict.REACHED);
    }
}
