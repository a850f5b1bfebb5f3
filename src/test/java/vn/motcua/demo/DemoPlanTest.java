package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.organization.Organizations;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanProgress;
import vn.motcua.plan.Plans;
import vn.motcua.plan.TaskState;
import vn.motcua.testing.DatabaseTest;

/** A newcomer sees the plan of 2022 alive. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoPlanTest {

    @Autowired private DemoPlan demo;
    @Autowired private Plans plans;
    @Autowired private PlanProgress progress;
    @Autowired private Organizations organizations;

    @Test
    void thePlanIsIssuedWithItsFaultsAndHasComeOn() {
        organizations.load(DemoResources.organization());
        demo.issue();
        demo.comeOn();

        Plan plan = plans.all().getFirst();
        assertThat(plan.isIssued()).isTrue();
        assertThat(plan.number()).isEqualTo("258/QĐ-UBND");
        assertThat(plan.day()).isEqualTo(LocalDate.of(2022, 3, 3));
        assertThat(plans.rows(plan.id())).hasSize(24);
        assertThat(plans.findings(plan.id())).isNotEmpty();
        Map<TaskState, Long> states =
                progress.tasks(plan).stream()
                        .collect(
                                Collectors.groupingBy(
                                        task -> task.state(LocalDate.of(2022, 5, 31)),
                                        Collectors.counting()));
        assertThat(states)
                .containsKeys(
                        TaskState.OVERDUE,
                        TaskState.RUNNING,
                        TaskState.NOT_BEGUN,
                        TaskState.DONE_IN_TIME);
        assertThat(states.get(TaskState.OVERDUE)).isLessThan(states.get(TaskState.RUNNING));
    }
}
