package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixtures.COMMON;
import static vn.motcua.calendar.CalendarFixtures.at;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.PauseLedger.Effect;
import vn.motcua.calendar.PauseLedger.Pause;
import vn.motcua.testing.Seeded;

/** A deadline says which days were counted, which were not, and why. */
class DeadlineExplanationTest {

    @Test
    void workingDaysNameTheHolidaysBetween() {
        Deadline deadline = COMMON.deadline(at("2022-04-28 09:00"), WorkDuration.workingDays(3));

        assertThat(lines(deadline))
                .containsExactly(
                        "2022-04-28 RECEIVED 0 ",
                        "2022-04-29 COUNTED 1 ",
                        "2022-04-30 HOLIDAY 1 Ngày Chiến thắng",
                        "2022-05-01 HOLIDAY 1 Ngày Quốc tế lao động",
                        "2022-05-02 COMPENSATION 1 Nghỉ bù Ngày Chiến thắng",
                        "2022-05-03 COMPENSATION 1 Nghỉ bù Ngày Quốc tế lao động",
                        "2022-05-04 COUNTED 2 ",
                        "2022-05-05 COUNTED 3 ");
    }

    @Test
    void swappedDaysAreToldApart() {
        Deadline deadline = COMMON.deadline(at("2024-04-26 09:00"), WorkDuration.workingDays(3));

        assertThat(lines(deadline))
                .containsExactly(
                        "2024-04-26 RECEIVED 0 ",
                        "2024-04-27 SATURDAY 0 ",
                        "2024-04-28 SUNDAY 0 ",
                        "2024-04-29 SWAPPED_OFF 0 Nghỉ hoán đổi dịp Ngày Chiến thắng",
                        "2024-04-30 HOLIDAY 0 Ngày Chiến thắng",
                        "2024-05-01 HOLIDAY 0 Ngày Quốc tế lao động",
                        "2024-05-02 COUNTED 1 ",
                        "2024-05-03 COUNTED 2 ",
                        "2024-05-04 COUNTED_SWAPPED 3 Làm bù cho ngày 29/04");
    }

    @Test
    void calendarDaysCountRestDaysAndShowTheMove() {
        Deadline deadline = COMMON.deadline(at("2022-04-29 09:00"), WorkDuration.calendarDays(3));

        assertThat(lines(deadline))
                .containsExactly(
                        "2022-04-29 RECEIVED 0 ",
                        "2022-04-30 COUNTED 1 Ngày Chiến thắng",
                        "2022-05-01 COUNTED 2 Ngày Quốc tế lao động",
                        "2022-05-02 COUNTED 3 Nghỉ bù Ngày Chiến thắng",
                        "2022-05-03 COMPENSATION 3 Nghỉ bù Ngày Quốc tế lao động",
                        "2022-05-04 MOVED_HERE 3 ");
    }

    @Test
    void hoursShowHowMuchOfEachDayCounted() {
        Deadline deadline = COMMON.deadline(at("2022-03-04 15:30"), WorkDuration.workingHours(4));

        assertThat(deadline.days())
                .extracting(CountedDay::mark)
                .containsExactly(
                        DayMark.COUNTED, DayMark.SATURDAY, DayMark.SUNDAY, DayMark.COUNTED);
        assertThat(deadline.days())
                .extracting(CountedDay::worked)
                .containsExactly(
                        Duration.ofMinutes(90),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(150));
    }

    @Test
    void sameDayCasesAfterTheCutOffCountTheNextWorkingDay() {
        assertThat(lines(COMMON.deadline(at("2022-03-04 15:01"), WorkDuration.sameDay())))
                .containsExactly(
                        "2022-03-04 RECEIVED 0 ",
                        "2022-03-05 SATURDAY 0 ",
                        "2022-03-06 SUNDAY 0 ",
                        "2022-03-07 COUNTED 1 ");
        assertThat(lines(COMMON.deadline(at("2022-03-04 15:00"), WorkDuration.sameDay())))
                .containsExactly("2022-03-04 COUNTED 1 ");
    }

    @Test
    void aSuspensionIsShownAsDaysThatStoodStill() {
        PauseLedger ledger =
                PauseLedger.EMPTY.with(
                        new Pause(
                                at("2022-03-09 10:00"),
                                at("2022-03-11 10:00"),
                                "tax",
                                Effect.SUSPEND));

        Deadline deadline =
                COMMON.deadline(at("2022-03-07 09:00"), WorkDuration.workingDays(3), ledger);

        assertThat(lines(deadline))
                .containsExactly(
                        "2022-03-07 RECEIVED 0 ",
                        "2022-03-08 COUNTED 1 ",
                        "2022-03-09 COUNTED 2 ",
                        "2022-03-10 PAUSED 2 ",
                        "2022-03-11 RESUMED 2 ",
                        "2022-03-12 SATURDAY 2 ",
                        "2022-03-13 SUNDAY 2 ",
                        "2022-03-14 COUNTED 3 ");
        assertThat(deadline.suspended().days()).isEqualTo(2);
    }

    @Test
    void theCountedDaysAreExactlyTheLimit() {
        Seeded.check(
                400,
                seeded -> {
                    int n = seeded.between(1, 60);
                    WorkDuration limit =
                            seeded.oneOf(WorkDuration.workingDays(n), WorkDuration.calendarDays(n));
                    Deadline deadline =
                            COMMON.deadline(
                                    seeded.momentBetween(
                                            at("2022-01-01 00:00"), at("2026-06-01 00:00")),
                                    limit);

                    assertThat(deadline.days()).filteredOn(CountedDay::counted).hasSize(n);
                    assertThat(deadline.days().getLast().number()).isEqualTo(n);
                    assertThat(deadline.days().getLast().day()).isEqualTo(deadline.dueDay());
                });
    }

    @Test
    void theHoursOfAllDaysAreExactlyTheLimit() {
        Seeded.check(
                400,
                seeded -> {
                    int n = seeded.between(1, 200);
                    Deadline deadline =
                            COMMON.deadline(
                                    seeded.momentBetween(
                                            at("2022-01-01 00:00"), at("2026-06-01 00:00")),
                                    WorkDuration.workingHours(n));

                    assertThat(
                                    deadline.days().stream()
                                            .map(CountedDay::worked)
                                            .reduce(Duration.ZERO, Duration::plus))
                            .isEqualTo(Duration.ofHours(n));
                });
    }

    @Test
    void everyMarkHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(
                            "messages/calendar",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            for (DayMark mark : DayMark.values()) {
                assertThat(texts.containsKey("calendar.mark." + mark)).as(mark.name()).isTrue();
            }
        }
    }

    private static List<String> lines(Deadline deadline) {
        return deadline.days().stream()
                .map(day ->
                        day.day()
                                + " "
                                + day.mark()
                                + " "
                                + day.number()
                                + " "
                                + day.name(Locale.of("vi")))
                .toList();
    }
}
