package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeState;
import vn.motcua.initiative.Initiatives;
import vn.motcua.initiative.programme.Programmes;
import vn.motcua.organization.Staff;
import vn.motcua.plan.TaskState;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A newcomer sees initiatives in many states and programmes on their way. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoInitiativesTest {

    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    @Autowired private DemoInitiatives demo;
    @Autowired private DemoProgrammes demoProgrammes;
    @Autowired private Initiatives initiatives;
    @Autowired private Programmes programmes;
    @Autowired private BeanFactory program;

    @Test
    void sixInitiativesStandInSixStatesHoweverOftenItIsPlayed() {
        DemoLocality.load(program);
        demo.play();
        demo.play();
        SignedIn anybody =
                new SignedIn(Staff.idOf("x"), Staff.idOf("x"), "x", Set.of(), Set.of(Role.STAFF));

        Map<InitiativeState, Long> states =
                initiatives.all(anybody).stream()
                        .collect(Collectors.groupingBy(Initiative::state, Collectors.counting()));

        assertThat(states)
                .containsOnlyKeys(
                        InitiativeState.APPLIED,
                        InitiativeState.PILOTED,
                        InitiativeState.NOT_RECOGNISED,
                        InitiativeState.ACCEPTED,
                        InitiativeState.RECEIVED,
                        InitiativeState.RETURNED)
                .allSatisfy((state, many) -> assertThat(many).isEqualTo(1));
    }

    @Test
    void oneProgrammeIsPlannedInTimeAndOneWaitsWithALateTaskBesides() {
        DemoLocality.load(program);
        demoProgrammes.play();
        demoProgrammes.play();

        assertThat(programmes.all()).hasSize(2);
        assertThat(programmes.all()).filteredOn(one -> one.isPlannedInTime()).hasSize(1);
        assertThat(programmes.all()).filteredOn(one -> one.isPlanLate(LAST)).hasSize(1);
        assertThat(programmes.all().stream().mapToLong(one -> one.count(TaskState.OVERDUE, LAST)))
                .containsExactlyInAnyOrder(0L, 1L);
        assertThat(programmes.all().stream().mapToLong(one -> one.done(LAST)))
                .containsExactlyInAnyOrder(0L, 1L);
    }
}
