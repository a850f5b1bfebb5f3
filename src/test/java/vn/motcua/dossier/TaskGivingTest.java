package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.Appointment;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/** Who gets a new task: way by way, present or away. */
class TaskGivingTest {

    private static final LocalDate DAY = Fixture.DAY;
    private static final Post POST = new Post(Fixture.COMMUNE, "social");
    private static final Post DEPUTY = new Post(Fixture.COMMUNE, "deputy");
    private static final Map<String, UUID> PEOPLE =
            Map.of("a", new UUID(1, 1), "b", new UUID(1, 2), "c", new UUID(1, 3));
    private static final UUID OUTSIDER = new UUID(1, 9);

    /** Letters are a, b, c; "d" is a deputy, who holds another post alone. */
    private static UUID id(String letter) {
        return letter.equals("d") ? OUTSIDER : PEOPLE.get(letter);
    }

    @ParameterizedTest(name = "turns had {0}, away {1}: {2} is next")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,     -,     a",
                "a,     -,     b",
                "a b,   -,     c",
                "a b c, -,     a",
                "b c a, -,     b",
                "c b a, -,     c",
                "a b c, a>d,   d",
                "d a b c, a>d, d",
                "a b c d, a>d, b",
                "a b c, a>b,   b",
                "b a c, a>b b>a, c",
                "a b c, a>b b>c c>a, -",
                "x y,   -,     a"
            })
    void byTurnWhoeverHasWaitedLongestAndIsThere(
            @Nullable String had, @Nullable String away, @Nullable String next) {
        NewTask given = give(way(AssignmentWay.TURN, AssignmentWay.OPEN), had, chart(away, DAY));

        assertThat(given.assignee()).isEqualTo(next == null ? null : id(next));
    }

    @ParameterizedTest(name = "{0} {1}, away {2}, otherwise {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PROCEDURE, 1.001776, -,   OPEN, c",
                "PROCEDURE, 1.001776, c>b, OPEN, b",
                "PROCEDURE, 1.001776, c>d, OPEN, d",
                "PROCEDURE, 9.999999, -,   OPEN, -",
                "PROCEDURE, 9.999999, -,   TURN, a",
                "FIELD,     field,    -,   OPEN, c",
                "FIELD,     other,    -,   OPEN, -",
                "FIELD,     other,    -,   TURN, a",
                "FIELD,     field,    c>b b>a, OPEN, -",
                "FIELD,     field,    c>b b>a, TURN, a"
            })
    void byRuleThePersonNamedOrWhoStandsInElseTheOtherWay(
            AssignmentRule.About about,
            String code,
            @Nullable String away,
            AssignmentWay otherwise,
            @Nullable String next) {
        String named = code.equals("field") ? procedure().field().code() : code;
        Assignment way =
                way(AssignmentWay.RULE, otherwise, new AssignmentRule(about, named, id("c")));

        NewTask given = give(way, null, chart(away, DAY));

        assertThat(given.assignee()).isEqualTo(next == null ? null : id(next));
    }

    @Test
    void aRuleForTheProcedureGoesBeforeOneForItsField() {
        Assignment way =
                way(
                        AssignmentWay.RULE,
                        AssignmentWay.OPEN,
                        new AssignmentRule(
                                AssignmentRule.About.PROCEDURE, procedure().code(), id("b")),
                        new AssignmentRule(
                                AssignmentRule.About.FIELD, procedure().field().code(), id("a")));

        assertThat(give(way, null, chart(null, DAY)).assignee()).isEqualTo(id("b"));
    }

    @Test
    void whoseAppointmentHasEndedIsPassedOver() {
        OrganizationChart chart = chart(null, DAY, "a");

        NewTask given = give(way(AssignmentWay.TURN, AssignmentWay.OPEN), "b c", chart);

        assertThat(given.assignee()).isEqualTo(id("b"));
    }

    @Test
    void theDayAfterTheLastDayTheAbsentOneIsBack() {
        OrganizationChart yesterday = chart("a>d", DAY.minusDays(1));

        NewTask given = give(way(AssignmentWay.TURN, AssignmentWay.OPEN), null, yesterday);

        assertThat(given.assignee()).isEqualTo(id("a"));
    }

    @Test
    void openOrUnsetGivesNobodyAndReadsNoTurn() {
        for (AssignmentBook book :
                List.of(
                        new AssignmentBook(List.of()),
                        new AssignmentBook(List.of(way(AssignmentWay.OPEN, AssignmentWay.OPEN))))) {
            TaskGiving giving = giving(book, chart(null, DAY));
            List<DossierEvent> events = List.of(forwarded(1));

            assertThat(giving.turns(events)).isEmpty();
            assertThat(giving.given(events, Map.of())).isEqualTo(events);
            assertThat(giving.moved()).isEmpty();
        }
    }

    @Test
    void aRuleThatFindsItsPersonReadsNoTurn() {
        Assignment way =
                way(
                        AssignmentWay.RULE,
                        AssignmentWay.TURN,
                        new AssignmentRule(
                                AssignmentRule.About.PROCEDURE, procedure().code(), id("b")));

        assertThat(
                        giving(new AssignmentBook(List.of(way)), chart(null, DAY))
                                .turns(List.of(forwarded(1))))
                .isEmpty();
    }

    @Test
    void twoTasksOfOneActGoToTwo() {
        TaskGiving giving =
                giving(
                        new AssignmentBook(List.of(way(AssignmentWay.TURN, AssignmentWay.OPEN))),
                        chart(null, DAY));
        List<DossierEvent> events = List.of(forwarded(2));

        assertThat(giving.turns(events)).containsExactly(POST);
        DossierEvent.Forwarded given =
                (DossierEvent.Forwarded) giving.given(events, Map.of(POST, order("c"))).getFirst();

        assertThat(given.opened()).extracting(NewTask::assignee).containsExactly(id("a"), id("b"));
        assertThat(giving.moved().get(POST).had())
                .extracting(TurnOrder.Had::staff)
                .containsExactly(id("c"), id("a"), id("b"));
    }

    @Test
    void whatComesBackOrIsAskedKeepsItsOwnRule() {
        NewTask task = task(1);
        List<DossierEvent> events =
                List.of(
                        new DossierEvent.TaskReturned(1, id("a"), "x", task),
                        new DossierEvent.TaskRecalled(1, id("a"), List.of(), task),
                        new DossierEvent.OpinionsAsked(1, id("a"), null, "x", List.of(task)));
        TaskGiving giving =
                giving(
                        new AssignmentBook(List.of(way(AssignmentWay.TURN, AssignmentWay.OPEN))),
                        chart(null, DAY));

        assertThat(giving.turns(events)).isEmpty();
        assertThat(giving.given(events, Map.of())).isEqualTo(events);
    }

    @Test
    void outsideItsDaysOrStoppedAWayGivesNothing() {
        Assignment way = way(AssignmentWay.TURN, AssignmentWay.OPEN);
        assertThat(new AssignmentBook(List.of(way)).of(POST, way.firstDay())).contains(way);
        assertThat(new AssignmentBook(List.of(way)).of(POST, way.lastDay())).contains(way);
        assertThat(new AssignmentBook(List.of(way)).of(POST, way.lastDay().plusDays(1))).isEmpty();
        assertThat(new AssignmentBook(List.of(way)).of(POST, way.firstDay().minusDays(1)))
                .isEmpty();
        assertThat(new AssignmentBook(List.of(way)).of(DEPUTY, DAY)).isEmpty();
        assertThat(new AssignmentBook(List.of(stopped(way))).of(POST, DAY)).isEmpty();
    }

    private static NewTask give(Assignment way, @Nullable String had, OrganizationChart chart) {
        TaskGiving giving = giving(new AssignmentBook(List.of(way)), chart);
        DossierEvent.Forwarded given =
                (DossierEvent.Forwarded)
                        giving.given(
                                        List.of(forwarded(1)),
                                        had == null ? Map.of() : Map.of(POST, order(had)))
                                .getFirst();
        return given.opened().getFirst();
    }

    private static TaskGiving giving(AssignmentBook book, OrganizationChart chart) {
        Law law = Fixture.law(Fixture.MORNING);
        return new TaskGiving(
                book,
                new Law(
                        law.procedure(),
                        law.process(),
                        chart,
                        law.calendars(),
                        law.promise(),
                        law.rules(),
                        law.door(),
                        law.offers(),
                        law.today(),
                        Period.ofYears(5)),
                Fixture.MORNING);
    }

    private static ProcedureVersion procedure() {
        return Fixture.procedure(WorkDuration.workingDays(22));
    }

    private static TurnOrder order(String had) {
        Instant at = Fixture.MORNING.minusSeconds(1000);
        return new TurnOrder(
                Arrays.stream(had.split(" "))
                        .map(letter ->
                                new TurnOrder.Had(
                                        "xy".contains(letter) ? new UUID(8, 8) : id(letter), at))
                        .toList());
    }

    private static Assignment way(
            AssignmentWay way, AssignmentWay otherwise, AssignmentRule... rules) {
        return new Assignment(
                new UUID(2, 2),
                POST,
                DAY.minusDays(3),
                DAY.plusDays(3),
                way,
                otherwise,
                List.of(rules),
                OUTSIDER,
                Fixture.MORNING,
                null,
                null);
    }

    private static Assignment stopped(Assignment a) {
        return new Assignment(
                a.id(),
                a.post(),
                a.firstDay(),
                a.lastDay(),
                a.way(),
                a.otherwise(),
                a.rules(),
                a.setBy(),
                a.setAt(),
                OUTSIDER,
                Fixture.MORNING);
    }

    private static DossierEvent.Forwarded forwarded(int tasks) {
        List<NewTask> opened = new ArrayList<>();
        for (int no = 1; no <= tasks; no++) {
            opened.add(task(no));
        }
        return new DossierEvent.Forwarded(1, OUTSIDER, null, null, opened);
    }

    private static NewTask task(int no) {
        return new NewTask(
                no, "B2", POST.unit(), POST.post(), null, Fixture.MORNING.plusSeconds(60), 1, 0, 0);
    }

    /** With delegations such as "a>d" of the one post, on one day; who is {@code gone} is gone. */
    private static OrganizationChart chart(@Nullable String away, LocalDate on, String... gone) {
        List<Staff> staff = new ArrayList<>();
        List<Appointment> appointments = new ArrayList<>();
        for (String letter : List.of("a", "b", "c", "d")) {
            staff.add(new Staff(id(letter), letter, letter, Staff.Gender.X));
            appointments.add(
                    new Appointment(
                            id(letter),
                            letter.equals("d") ? DEPUTY : POST,
                            LocalDate.of(2020, 1, 1),
                            List.of(gone).contains(letter) ? DAY : null));
        }
        List<Delegation> delegations = new ArrayList<>();
        for (String pair : away == null ? new String[0] : away.split(" ")) {
            delegations.add(
                    new Delegation(
                            id(pair.substring(0, 1)), id(pair.substring(2)), POST, on, on, "x"));
        }
        return OrganizationChart.of(
                Fixture.chart().versions(), staff, appointments, delegations, List.of());
    }
}
