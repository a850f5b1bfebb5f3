package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkCalendar;

/** What holds of a dossier whatever was done to it. */
final class Invariants {

    /** Events that were appended together. */
    record Act(Instant at, List<DossierEvent> events) {}

    private Invariants() {}

    static void check(
            DossierState before,
            DossierCommand command,
            List<DossierEvent> events,
            DossierState after,
            WorkCalendar calendar,
            Instant now) {
        String what = command + " gave " + events;
        status(what, before, events, now);
        promise(what, before, events, after);
        pauses(what, after);
        tasks(what, after);
        clocks(what, after, calendar, now);
        completion(what, before, after);
    }

    static void checkReplay(DossierEvent first, Instant began, List<Act> acts, DossierState now) {
        DossierState state = Evolution.begin(now.id(), first, began);
        for (Act act : acts) {
            for (DossierEvent event : act.events()) {
                state = Evolution.after(state, event, act.at());
            }
        }
        assertThat(state).isEqualTo(now);
    }

    private static void status(
            String what, DossierState first, List<DossierEvent> events, Instant now) {
        DossierState before = first;
        for (DossierEvent event : events) {
            DossierState after = Evolution.after(before, event, now);
            boolean lawful =
                    before.status() == after.status()
                            || before.status().next().contains(after.status());
            assertThat(lawful).as(what + " to " + after.status()).isTrue();
            before = after;
        }
    }

    private static void promise(
            String what, DossierState before, List<DossierEvent> events, DossierState after) {
        Instant old = before.promisedDue();
        Instant due = after.promisedDue();
        if (java.util.Objects.equals(old, due)) {
            return;
        }
        assertThat(events)
                .as(what)
                .anyMatch(e ->
                        e instanceof DossierEvent.Accepted
                                || e instanceof DossierEvent.SupplementBrought
                                || e instanceof DossierEvent.PaymentConfirmed
                                || e instanceof DossierEvent.Resumed);
        assertThat(due).as(what).isNotNull();
        if (old != null) {
            assertThat(due).as(what).isAfter(old);
        }
    }

    private static void pauses(String what, DossierState s) {
        long lasting = s.pauses().stream().filter(p -> p.to() == null).count();
        assertThat(lasting).as(what).isLessThanOrEqualTo(1);
        boolean stands =
                s.status() == Status.SUPPLEMENT
                        || s.status() == Status.OBLIGATION
                        || s.status() == Status.SUSPENDED;
        assertThat(stands).as(what).isEqualTo(s.isPaused());
        s.pause()
                .filter(p -> s.isPaused())
                .ifPresent(p -> assertThat(s.status()).as(what).isEqualTo(p.ground().status()));
        boolean waits = s.open().stream().anyMatch(OpenTask::isWait);
        assertThat(waits).as(what).isEqualTo(s.isPaused() && !s.isSuspended());
    }

    private static void tasks(String what, DossierState s) {
        List<Integer> numbers =
                Stream.concat(
                                s.open().stream().map(OpenTask::no),
                                s.done().stream().map(DoneTask::no))
                        .sorted()
                        .toList();
        assertThat(numbers)
                .as(what)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        for (OpenTask task : s.open()) {
            long awaited =
                    s.open().stream()
                            .filter(o ->
                                    o.opinionOf() == task.no()
                                            || (o.isWait() && o.from() == task.no()))
                            .count();
            int children = s.family().openOf(task.no()).size();
            assertThat((long) task.waiting()).as(what).isEqualTo(awaited + children);
            assertThat(task.isOpinion() && s.task(task.opinionOf()).isEmpty()).as(what).isFalse();
        }
        long works = s.open().stream().filter(OpenTask::isWork).count();
        assertThat(works)
                .as("one task a row and branch: " + what)
                .isEqualTo(
                        s.open().stream()
                                .filter(OpenTask::isWork)
                                .map(t -> t.step() + "/" + t.group())
                                .distinct()
                                .count());
        if (s.isDecided() && s.outcome() != Outcome.RESULT) {
            // What another dossier started is back with it at once.
            int papersGoBack = s.isClosed() || s.family().isChild() ? 0 : 1;
            assertThat(s.open()).as(what).hasSize(papersGoBack);
        }
        assertThat(s.isClosed()).as(what).isEqualTo(s.returnedAt() != null);
    }

    private static void clocks(String what, DossierState s, WorkCalendar calendar, Instant now) {
        Clocks clocks = Clocks.of(s, calendar, now);
        Instant end = s.resolvedAt() == null ? now : s.resolvedAt();
        assertThat(clocks.elapsed()).as(what).isEqualTo(Duration.between(s.receivedAt(), end));
        assertThat(
                        List.of(
                                clocks.agency(),
                                clocks.citizen(),
                                clocks.stopped(),
                                clocks.agencyWork(),
                                clocks.citizenWork()))
                .as(what)
                .noneMatch(Duration::isNegative);
    }

    /** Never edited, and there exactly when something is decided. */
    private static void completion(String what, DossierState before, DossierState after) {
        assertThat(after.resolvedAt() != null).as(what).isEqualTo(after.isDecided());
        if (before.resolvedAt() != null) {
            assertThat(after.resolvedAt()).as(what).isEqualTo(before.resolvedAt());
            assertThat(after.outcome()).as(what).isEqualTo(before.outcome());
        }
    }
}
