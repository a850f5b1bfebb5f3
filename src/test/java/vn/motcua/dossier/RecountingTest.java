package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingRules;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.RestDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.calendar.WorkWeek;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.journal.Actor;
import vn.motcua.organization.Post;

/** Open dues counted again by another calendar: Thursday 3 March 2022, two hours for each step. */
class RecountingTest {

    private static final Instant LATE_MORNING = Fixture.at("2022-03-03T16:30");

    private final Play play = new Play();

    private static WorkCalendar changed(RestDay... days) {
        return WorkCalendar.of(
                List.of(days),
                List.of(
                        new OfficeHours(
                                LocalDate.of(2021, 1, 1),
                                null,
                                WorkWeek.parse("mon-fri 07:30-11:30 13:30-17:00"),
                                "test")),
                new CountingRules(
                        CountingRules.DayZero.DAY_OF_RECEIPT,
                        CountingRules.DueHour.OFFICE_CLOSE,
                        LocalTime.of(15, 0),
                        LocalTime.of(15, 0),
                        List.of()));
    }

    private static RestDay day(String day, RestDay.Kind kind) {
        return new RestDay(LocalDate.parse(day), kind, "Bão", "Storm", null, "12/QĐ", false);
    }

    private static Law law(Instant now, WorkCalendar calendar) {
        return Fixture.law(now, Fixture.DAY, Fixture.procedure(), Fixture.process(), calendar);
    }

    private List<RecountDue> dues(UUID agency, RestDay... days) {
        return Recounting.dues(play.state, agency, law(play.now, changed(days)), play.now);
    }

    private void recount(UUID agency, RestDay... days) {
        play.last =
                Recounting.recount(
                        play.state,
                        new DossierCommand.RecountDues(new UUID(8, 8), "12/QĐ-UBND", agency),
                        law(play.now, changed(days)),
                        new Acting(Fixture.CHAIR, play.now, null));
        play.state = Evolution.after(play.state, play.last, play.now);
    }

    private void lateOnThursday() {
        play.now = LATE_MORNING;
        play.forward(Fixture.RECEIVER, "B1");
        assertThat(play.at("B2").due()).isEqualTo(Fixture.at("2022-03-04T09:01"));
    }

    @Test
    void aStormDayMovesTheOpenDueAndNotThePromise() {
        lateOnThursday();
        Instant promised = play.state.promisedDue();

        recount(Fixture.COMMUNE, day("2022-03-04", RestDay.Kind.SWAPPED_OFF));

        assertThat(play.at("B2").due()).isEqualTo(Fixture.at("2022-03-07T09:01"));
        assertThat(play.state.promisedDue()).isEqualTo(promised);
        assertThat(play.last)
                .containsExactly(
                        new DossierEvent.DuesRecounted(
                                Fixture.CHAIR,
                                new UUID(8, 8),
                                "12/QĐ-UBND",
                                List.of(
                                        new MovedDue(
                                                2,
                                                Fixture.at("2022-03-04T09:01"),
                                                Fixture.at("2022-03-07T09:01")))));
    }

    @Test
    void aSaturdayThatIsWorkedMovesItEarlier() {
        play.now = Fixture.at("2022-03-04T16:30");
        play.forward(Fixture.RECEIVER, "B1");

        RecountDue due =
                dues(Fixture.COMMUNE, day("2022-03-05", RestDay.Kind.SWAPPED_IN)).getFirst();

        assertThat(due.task().due()).isEqualTo(Fixture.at("2022-03-07T09:01"));
        assertThat(due.due()).isEqualTo(Fixture.at("2022-03-05T09:01"));
        assertThat(due.effect()).isEqualTo(RecountEffect.EARLIER);
    }

    @Test
    void whatHasPassedStaysPassed() {
        lateOnThursday();
        play.now = Fixture.at("2022-03-04T09:02");

        assertThat(dues(Fixture.COMMUNE, day("2022-03-04", RestDay.Kind.SWAPPED_OFF)))
                .extracting(RecountDue::effect)
                .containsExactly(RecountEffect.PASSED);
        recount(Fixture.COMMUNE, day("2022-03-04", RestDay.Kind.SWAPPED_OFF));
        assertThat(play.last).isEmpty();
    }

    /** A Saturday declared worked after it was over would make the whole Monday late. */
    @Test
    void nobodyIsMadeLateByARecount() {
        play.now = Fixture.at("2022-03-04T16:30");
        play.forward(Fixture.RECEIVER, "B1");
        play.now = Fixture.at("2022-03-07T08:00");

        assertThat(dues(Fixture.COMMUNE, day("2022-03-05", RestDay.Kind.SWAPPED_IN)))
                .extracting(RecountDue::effect)
                .containsExactly(RecountEffect.WOULD_PASS);
    }

    @Test
    void whatStandsIsLeftAndGoesOnFromWhereItStood() {
        lateOnThursday();
        OpenTask task = play.at("B2");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(task.no(), task.version(), "Điều 61", "Giám định"));
        RestDay storm = day("2022-03-04", RestDay.Kind.SWAPPED_OFF);

        assertThat(dues(Fixture.COMMUNE, storm))
                .extracting(RecountDue::effect)
                .containsExactly(RecountEffect.STANDING);

        play.law = now -> law(now, changed(storm));
        play.now = Fixture.at("2022-03-08T08:00");
        play.act(
                Fixture.CHAIR, new DossierCommand.Resume(task.no(), play.at("B2").version(), null));
        assertThat(play.at("B2").due())
                .as("what had been left by the dues as they stood: 28 minutes of Thursday")
                .isEqualTo(Fixture.at("2022-03-08T08:29"));
        assertThat(dues(Fixture.COMMUNE, storm).getFirst().due())
                .as("counted from its beginning: Friday's hour and a half as well")
                .isEqualTo(Fixture.at("2022-03-08T10:00"));
    }

    @Test
    void anOpinionIsCountedByTheTimeItWasGivenUnderItsOwnAgency() {
        play.now = LATE_MORNING;
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask asker = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskOpinions(
                        asker.no(),
                        asker.version(),
                        List.of(new Post(Fixture.RESOURCES, "expert")),
                        WorkDuration.workingDays(1),
                        "Có đủ điều kiện không?"));
        RestDay storm = day("2022-03-04", RestDay.Kind.SWAPPED_OFF);

        assertThat(dues(Fixture.COMMUNE, storm))
                .as("the instrument of the commune binds the commune")
                .extracting(due -> due.task().unit())
                .containsExactly(Fixture.COMMUNE);
        RecountDue opinion = dues(Fixture.DISTRICT, storm).getFirst();

        assertThat(opinion.task().isOpinion()).isTrue();
        assertThat(opinion.due()).isEqualTo(Fixture.at("2022-03-07T16:32"));
    }

    @Test
    void anOpinionOfBeforeItsTimeWasKeptIsLeftAndCounted() {
        anOpinionIsCountedByTheTimeItWasGivenUnderItsOwnAgency();
        List<DossierEvent> old = new ArrayList<>();
        DossierState s = Fixture.received();
        play.state.open().stream()
                .filter(OpenTask::isOpinion)
                .forEach(o -> old.add(asked(play.state, o)));
        play.state = Evolution.after(s, old, play.now);

        assertThat(dues(Fixture.DISTRICT, day("2022-03-04", RestDay.Kind.SWAPPED_OFF)))
                .extracting(RecountDue::effect)
                .containsExactly(RecountEffect.UNKNOWN);
    }

    private static DossierEvent asked(DossierState s, OpenTask o) {
        NewTask task = new NewTask(2, "B1", o.unit(), o.post(), null, o.due(), 1, 0, 1);
        return new DossierEvent.OpinionsAsked(
                1, s.open().getFirst().unit(), null, "", List.of(task));
    }

    /** Saturdays that became working days would have ended the limit days before. */
    @Test
    void aCalendarThatChangedMeanwhileEndsNoPromiseEarlier() {
        lateOnThursday();
        Instant promised = play.state.promisedDue();
        OpenTask task = play.at("B2");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(task.no(), task.version(), "Điều 61", "Giám định"));
        play.law =
                now ->
                        law(
                                now,
                                changed(
                                        day("2022-03-12", RestDay.Kind.SWAPPED_IN),
                                        day("2022-03-19", RestDay.Kind.SWAPPED_IN)));

        play.act(
                Fixture.CHAIR, new DossierCommand.Resume(task.no(), play.at("B2").version(), null));

        assertThat(play.state.promisedDue()).isEqualTo(promised);
    }

    /** Nobody touched the task, so that whoever passed it on may still take it back. */
    @Test
    void aRecountedTaskIsStillUntouched() {
        lateOnThursday();

        recount(Fixture.COMMUNE, day("2022-03-04", RestDay.Kind.SWAPPED_OFF));

        assertThat(play.at("B2").version()).isEqualTo(1);
        play.act(Fixture.RECEIVER, new DossierCommand.Recall(1));
        assertThat(play.steps()).containsExactly("B1");
    }

    @Test
    void anAnswerOwedToAFiledDossierIsCountedTooAndThePromiseBeginsOnlyWithAcceptance() {
        play.state = Fixture.filed();
        play.now = Fixture.at("2022-03-03T08:30");
        Instant answer = play.state.open().getFirst().due();

        recount(Fixture.COMMUNE, day("2022-03-03", RestDay.Kind.SWAPPED_OFF));

        assertThat(play.state.open().getFirst().due()).isAfter(answer);
        assertThat(play.state.promisedDue()).isNull();
    }

    /** Other rules of the clock and of counting are for what is set by them. */
    @Test
    void newParametersMoveNothing() {
        lateOnThursday();
        play.now = Fixture.at("2022-03-04T07:45");
        Set<LocalDate> asked = new HashSet<>();
        Law thatDay = Fixture.law(play.now);
        Law newer = Fixture.law(play.now, LocalDate.of(2025, 8, 1));
        Law law =
                new Law(
                        thatDay.procedure(),
                        thatDay.process(),
                        thatDay.chart(),
                        (unit, on) -> {
                            asked.add(on);
                            return thatDay.calendar(unit);
                        },
                        newer.promise(),
                        newer.rules(),
                        newer.door(),
                        newer.offers(),
                        newer.today(),
                        Period.ofYears(5));

        assertThat(Recounting.dues(play.state, Fixture.COMMUNE, law, play.now))
                .extracting(RecountDue::effect)
                .containsExactly(RecountEffect.UNCHANGED);
        assertThat(asked).as("rules of the day of opening").containsExactly(Fixture.DAY);
    }

    @Test
    void theRoutingSlipReadsTheDueThatStands() {
        lateOnThursday();
        recount(Fixture.COMMUNE, day("2022-03-04", RestDay.Kind.SWAPPED_OFF));
        DossierEvent recounted = play.last.getFirst();
        NewTask desk = task(1, Fixture.DESK, "2022-03-03T10:00", 0);
        NewTask social = task(2, Fixture.COMMUNE, "2022-03-04T09:01", 1);
        NewTask expert = task(3, Fixture.LABOUR, "2022-03-07T14:00", 2);
        List<TimelineEntry> journal =
                List.of(
                        entry(1, "2022-03-03T08:00", received(desk)),
                        entry(2, "2022-03-03T16:30", forwarded(1, social)),
                        entry(3, "2022-03-03T16:31", recounted),
                        entry(4, "2022-03-07T08:30", forwarded(2, expert)));

        assertThat(HandOvers.of(journal))
                .extracting(HandOver::standing)
                .containsExactly(HandOver.Standing.LATE, HandOver.Standing.ON_TIME);
    }

    private static NewTask task(int no, UUID unit, String due, int from) {
        return new NewTask(no, "B" + no, unit, "expert", null, Fixture.at(due), from, 0, 0);
    }

    private static DossierEvent received(NewTask first) {
        DossierEvent.Received in =
                Intake.accept(
                        Fixture.complete(), Fixture.law(Fixture.MORNING), "x", Fixture.MORNING, "");
        return new DossierEvent.Received(
                in.code(),
                in.procedure(),
                in.version(),
                in.process(),
                in.agency(),
                in.competent(),
                in.caseId(),
                in.channel(),
                in.limit(),
                in.promisedDue(),
                in.sets(),
                in.papers(),
                in.applicant(),
                first);
    }

    private static DossierEvent forwarded(int task, NewTask opened) {
        return new DossierEvent.Forwarded(task, Fixture.SOCIAL, null, null, List.of(opened));
    }

    private static TimelineEntry entry(int version, String at, DossierEvent event) {
        return new TimelineEntry(
                version, Fixture.at(at), Fixture.at(at), Actor.SYSTEM, false, event, null);
    }
}
