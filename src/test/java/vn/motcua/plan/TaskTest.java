package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.reading.Term;
import vn.motcua.testing.Seeded;

/** Where tasks stand by dates: a table, and what holds of any. */
class TaskTest {

    private static final UUID UNIT = new UUID(0, 1);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 3);

    private static Task task(@Nullable Term term, Evidence... given) {
        PlanRow row =
                new PlanRow(
                        new UUID(0, 2),
                        new UUID(0, 3),
                        1,
                        1,
                        "I",
                        "1",
                        "I.1",
                        new PlanRow.Cells("Việc", "", "", "", ""),
                        term,
                        0,
                        0,
                        null,
                        false,
                        List.of(),
                        List.of());
        return new Task(row, UNIT, List.of(given));
    }

    private static Evidence on(LocalDate day, boolean complete) {
        return new Evidence(
                UUID.randomUUID(), new UUID(0, 2), UNIT, day, "", "Báo cáo", "", complete, "", "");
    }

    @ParameterizedTest
    @CsvSource({
        // first, last, done, today, state, days late
        "2022-03-03, 2022-03-09,           , 2022-03-09, RUNNING,      0",
        "2022-03-03, 2022-03-09,           , 2022-03-10, OVERDUE,      1",
        "2022-03-03, 2022-03-09,           , 2022-03-31, OVERDUE,      22",
        "2022-03-03, 2022-03-09, 2022-03-09, 2022-03-10, DONE_IN_TIME, 0",
        "2022-03-03, 2022-03-09, 2022-03-10, 2022-03-20, DONE_LATE,    1",
        "2022-03-03, 2022-03-09, 2022-03-12, 2022-03-11, OVERDUE,      2",
        "2022-06-01, 2022-06-30,           , 2022-05-31, NOT_BEGUN,    0",
        "2022-06-01, 2022-06-30,           , 2022-06-01, RUNNING,      0",
        "2022-06-01, 2022-06-30, 2022-05-20, 2022-05-31, DONE_IN_TIME, 0"
    })
    void taskWithADay(
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate done,
            LocalDate today,
            TaskState state,
            long late) {
        Term term = new Term(first, last, false);
        Task task = done == null ? task(term) : task(term, on(done, true));
        assertThat(task.state(today)).isEqualTo(state);
        assertThat(task.daysLate(today)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        // days of evidence, today, state, quarters missing
        "'',                                            2022-03-31, RUNNING,      ''",
        "'',                                            2022-04-01, OVERDUE,      '1'",
        "2022-03-20,                                    2022-04-01, RUNNING,      ''",
        "2022-03-20,                                    2022-07-01, OVERDUE,      '2'",
        "2022-05-05,                                    2022-07-01, OVERDUE,      '1'",
        "2022-03-20 2022-05-05 2022-09-30 2022-12-31,   2023-01-01, DONE_IN_TIME, ''",
        "2022-03-20 2022-05-05 2022-12-31,              2023-01-01, OVERDUE,      '3'"
    })
    void taskThatAlwaysGoesOnShowsSomethingEachQuarter(
            String days, LocalDate today, TaskState state, String missing) {
        Evidence[] given =
                Arrays.stream(days.split(" ", -1))
                        .filter(day -> !day.isEmpty())
                        .map(day -> on(LocalDate.parse(day), false))
                        .toArray(Evidence[]::new);
        Task task = task(new Term(FIRST, LocalDate.of(2022, 12, 31), true), given);
        assertThat(task.state(today)).isEqualTo(state);
        assertThat(task.missing(today).stream().map(one -> "" + one.number()).toList())
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split(" ", -1)));
    }

    @Test
    void withoutATimeNothingIsLate() {
        assertThat(task(null).state(FIRST)).isEqualTo(TaskState.NO_TIME);
        assertThat(task(null).daysLate(FIRST)).isZero();
        assertThat(task(null, on(FIRST, true)).state(FIRST)).isEqualTo(TaskState.DONE_IN_TIME);
        assertThat(task(null, on(FIRST, false)).state(FIRST)).isEqualTo(TaskState.NO_TIME);
    }

    /** Whoever shows more stands no worse, and what is overdue is late by days. */
    @Test
    void handingInNeverHarms() {
        Seeded.check(
                2000,
                dice -> {
                    LocalDate first = FIRST.plusDays(dice.between(0, 200));
                    Term term =
                            new Term(first, first.plusDays(dice.between(0, 200)), dice.chance(0.5));
                    LocalDate today = FIRST.plusDays(dice.between(0, 500));
                    Task before = task(term);
                    Task after = task(term, on(first.plusDays(dice.between(0, 300)), true));
                    assertThat(after.state(today)).isGreaterThanOrEqualTo(before.state(today));
                    for (Task one : List.of(before, after)) {
                        assertThat(one.state(today) == TaskState.OVERDUE)
                                .isEqualTo(one.daysLate(today) > 0 && !one.state(today).isDone());
                        assertThat(one.daysLate(today)).isNotNegative();
                    }
                });
    }
}
