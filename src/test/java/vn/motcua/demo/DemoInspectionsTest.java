package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionOverdue;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionPlans;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.RoundState;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitState;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A newcomer sees a plan, a concluded round, one that runs and one that waits to be concluded. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoInspectionsTest {

    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    @Autowired private DemoInspections demo;
    @Autowired private DemoStaff staff;
    @Autowired private InspectionPlans plans;
    @Autowired private InspectionRounds rounds;
    @Autowired private InspectionOverdue overdue;
    @Autowired private BeanFactory program;

    @Test
    void threeRoundsStandInThreeStatesHoweverOftenTheyArePlayed() {
        DemoLocality.load(program);
        demo.play();
        demo.play();
        SignedIn control = staff.named("kiemsoat.huyen", LAST);

        InspectionPlan plan = plans.all(control).getFirst();
        assertThat(plan.units()).hasSize(4);
        assertThat(plans.isSentLate(plan)).isFalse();
        List<InspectionRound> all = rounds.all(control);
        assertThat(all)
                .extracting(InspectionRound::state)
                .containsExactlyInAnyOrder(
                        RoundState.CONCLUDED, RoundState.DECIDED, RoundState.ENDED);
        assertThat(all)
                .flatExtracting(InspectionRound::visits)
                .extracting(Visit::state)
                .containsExactlyInAnyOrder(
                        VisitState.CLOSED,
                        VisitState.RECEIVED,
                        VisitState.RUNNING,
                        VisitState.ENDED);
        assertThat(staff.on(LAST, () -> overdue.of(all, control)))
                .extracting(InspectionOverdue.Late::sort)
                .containsExactlyInAnyOrder(
                        InspectionOverdue.Sort.UNREPORTED, InspectionOverdue.Sort.RECOMMENDATION);
    }
}
