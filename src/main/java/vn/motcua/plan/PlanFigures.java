package vn.motcua.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.calendar.Calendars;
import vn.motcua.letter.Letter;
import vn.motcua.letter.LetterItem;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.Recipient;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Counts what plans ask to be counted of plans themselves; parts by agency. */
@Component
public class PlanFigures {

    /** A task with a day on which it was not done. */
    private record Missed(Task task, LocalDate due) {}

    private final Supplier<PlanSnapshot.State> state;
    private final Supplier<List<Letter>> letters;
    private final PlanPast past;
    private final PlanFamilies families;
    private final PlanLimits limits;
    private final Organizations organizations;
    private final Calendars calendars;

    @Autowired
    PlanFigures(
            PlanSnapshot snapshot,
            PlanPast past,
            PlanFamilies families,
            PlanLimits limits,
            Organizations organizations,
            Calendars calendars) {
        this(snapshot::now, snapshot::letters, past, families, limits, organizations, calendars);
    }

    private PlanFigures(
            Supplier<PlanSnapshot.State> state,
            Supplier<List<Letter>> letters,
            PlanPast past,
            PlanFamilies families,
            PlanLimits limits,
            Organizations organizations,
            Calendars calendars) {
        this.state = state;
        this.letters = letters;
        this.past = past;
        this.families = families;
        this.limits = limits;
        this.organizations = organizations;
        this.calendars = calendars;
    }

    /**
     * The same figures as they were known at a moment of recording, for which plans and letters are
     * read once for all that is counted with it.
     *
     * @param known absent for all that is known
     */
    public PlanFigures knownAt(@Nullable Instant known) {
        if (known == null) {
            return of(SingletonSupplier.of(state), SingletonSupplier.of(letters));
        }
        return of(
                SingletonSupplier.of(() -> past.plans(known)),
                SingletonSupplier.of(() -> past.letters(known)));
    }

    private PlanFigures of(Supplier<PlanSnapshot.State> plans, Supplier<List<Letter>> sent) {
        return new PlanFigures(plans, sent, past, families, limits, organizations, calendars);
    }

    /**
     * Units that issued a plan of their own in time, of those that have to (I.1-a).
     *
     * @param divisions whether departments have to as well (Article 3.2 of the plan of 2022)
     */
    public List<PlanCount> ownPlans(Set<UUID> agencies, LocalDate to, boolean divisions) {
        LocalDate before = limits.ownPlanBefore(to.getYear());
        if (to.isBefore(before.minusDays(1))) {
            return List.of();
        }
        PlanSnapshot.State now = state.get();
        List<PlanCount> counts = new ArrayList<>();
        for (Unit unit : obliged(agencies, to, divisions)) {
            Optional<Plan> own = own(now, unit, to);
            boolean inTime = own.filter(plan -> day(plan).isBefore(before)).isPresent();
            counts.add(PlanCount.of(unit, own, agency(unit.id(), to), inTime ? 1 : 0));
        }
        return counts;
    }

    /**
     * The same, where a plan that a unit handed in for a row of the plan above counts as well as
     * one in the register.
     *
     * @param number of the plan above, {@code code} of its row
     */
    public List<PlanCount> reportedPlans(
            Set<UUID> agencies, LocalDate to, String number, String code) {
        LocalDate before = limits.ownPlanBefore(to.getYear());
        Set<UUID> reported = new HashSet<>();
        for (Task task : state.get().tasks()) {
            if (task.row().code().equals(code)
                    && plans(state.get(), number).contains(task.row().plan())
                    && task.doneOn().filter(day -> day.isBefore(before)).isPresent()) {
                reported.add(agency(task.unit(), to));
            }
        }
        return ownPlans(agencies, to, false).stream()
                .map(one -> reported.contains(one.agency()) ? one.good() : one)
                .toList();
    }

    /** Days by which plans were issued late, or are late by now (I.1-c). */
    public List<PlanCount> daysLate(Set<UUID> agencies, LocalDate to) {
        LocalDate good = limits.ownPlanBefore(to.getYear()).minusDays(1);
        PlanSnapshot.State now = state.get();
        List<PlanCount> counts = new ArrayList<>();
        for (Unit unit : obliged(agencies, to, false)) {
            Optional<Plan> own = own(now, unit, to);
            LocalDate day = own.map(PlanFigures::day).orElse(to);
            long late = Math.max(0, ChronoUnit.DAYS.between(good, day));
            counts.add(PlanCount.of(unit, own, agency(unit.id(), to), late));
        }
        return counts;
    }

    private List<Unit> obliged(Set<UUID> agencies, LocalDate to, boolean divisions) {
        OrganizationChart chart = organizations.chart();
        return chart.units(to).stream()
                .filter(unit -> agencies.contains(agency(unit.id(), to)))
                .filter(unit ->
                        unit.kind() == UnitKind.DISTRICT
                                || unit.kind() == UnitKind.COMMUNE
                                || divisions && unit.kind() == UnitKind.DEPARTMENT)
                .toList();
    }

    private Optional<Plan> own(PlanSnapshot.State state, Unit unit, LocalDate to) {
        return state.issued().stream()
                .filter(plan -> plan.unit().equals(unit.id()) && plan.year() == to.getYear())
                .filter(plan -> !day(plan).isAfter(to))
                .min(Comparator.comparing(PlanFigures::day));
    }

    private static LocalDate day(Plan issued) {
        return Objects.requireNonNull(issued.day());
    }

    private UUID agency(UUID unit, LocalDate on) {
        return organizations.chart().agencyOf(unit, on).map(Unit::id).orElse(unit);
    }

    /** Rows of a plan above that a unit's own plan carries out, of those that go to it (I.1-b). */
    public List<PlanCount> coverage(Set<UUID> agencies, LocalDate to) {
        PlanSnapshot.State now = state.get();
        List<PlanCount> counts = new ArrayList<>();
        Set<UUID> parents = new HashSet<>();
        now.plans().forEach(plan -> parents.add(plan.parent()));
        for (Plan parent : now.issued()) {
            if (parent.year() != to.getYear() || !parents.contains(parent.id())) {
                continue;
            }
            families.coverage(parent, now.plans()).stream()
                    .filter(one -> agencies.contains(agency(one.unit(), to)))
                    .forEach(one -> {
                        UUID agency = agency(one.unit(), to);
                        one.given()
                                .forEach(row ->
                                        counts.add(
                                                PlanCount.of(
                                                        row,
                                                        agency,
                                                        !one.uncovered().contains(row))));
                    });
        }
        return counts;
    }

    /** Tasks that became overdue in a period and were urged soon, of all of them (I.3-a). */
    public List<PlanCount> urged(Set<UUID> agencies, LocalDate from, LocalDate to) {
        List<Letter> urging = sent(LetterKind.URGING);
        List<PlanCount> counts = new ArrayList<>();
        for (Missed missed : missed(agencies, from, to)) {
            LocalDate last = working(missed.due(), limits.urgeWithin(missed.due()));
            boolean soon =
                    urging.stream()
                            .filter(letter -> names(letter, missed))
                            .map(letter -> Objects.requireNonNull(letter.signedOn()))
                            .anyMatch(day -> !day.isAfter(last));
            counts.add(PlanCount.of(missed.task().row(), agency(missed.task().unit(), to), soon));
        }
        return counts;
    }

    /**
     * Tasks whose last good day was the eve of a day in the period and which were not done then.
     */
    private List<Missed> missed(Set<UUID> agencies, LocalDate from, LocalDate to) {
        List<Missed> missed = new ArrayList<>();
        for (Task task : state.get().tasks()) {
            if (!agencies.contains(agency(task.unit(), to))) {
                continue;
            }
            for (LocalDate due : task.missedDays(to)) {
                LocalDate late = due.plusDays(1);
                if (!late.isBefore(from) && !late.isAfter(to)) {
                    missed.add(new Missed(task, due));
                }
            }
        }
        return missed;
    }

    private static boolean names(Letter letter, Missed missed) {
        return letter.items().stream()
                .anyMatch(item ->
                        item.topic().equals(missed.task().row().id())
                                && item.unit().equals(missed.task().unit())
                                && item.due().equals(missed.due()));
    }

    private LocalDate working(LocalDate day, int days) {
        return calendars.common(day).plusWorkingDays(day, days);
    }

    private List<Letter> sent(LetterKind kind) {
        return letters.get().stream()
                .filter(letter -> letter.isSent() && letter.kind() == kind)
                .toList();
    }

    private static boolean isIn(Letter letter, LocalDate from, LocalDate to) {
        LocalDate day = Objects.requireNonNull(letter.signedOn());
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Letters of direction, guidance and urging that were issued (I.3-b). */
    public List<PlanCount> directives(Set<UUID> agencies, LocalDate from, LocalDate to) {
        return letters.get().stream()
                .filter(letter -> letter.isSent() && letter.kind() != LetterKind.NOTICE)
                .filter(letter -> isIn(letter, from, to))
                .map(letter -> PlanCount.of(letter, agency(letter.agency(), to), true))
                .filter(count -> agencies.contains(count.agency()))
                .toList();
    }

    /** Recipients that answered a reminder by its day, of all (I.3-c). */
    public List<PlanCount> replies(Set<UUID> agencies, LocalDate from, LocalDate to) {
        List<PlanCount> counts = new ArrayList<>();
        for (Letter letter : sent(LetterKind.URGING)) {
            if (!isIn(letter, from, to)) {
                continue;
            }
            for (Recipient one : letter.recipients()) {
                UUID agency = agency(one.unit(), to);
                if (agencies.contains(agency)) {
                    counts.add(PlanCount.of(letter, agency, isInTime(letter, one)));
                }
            }
        }
        return counts;
    }

    private static boolean isInTime(Letter letter, Recipient one) {
        LocalDate day = one.repliedOn();
        LocalDate by = letter.replyBy();
        return day != null && (by == null || !day.isAfter(by));
    }

    /** Tasks that came on soon after they were urged, of those urged (I.3-d). */
    public List<PlanCount> effect(Set<UUID> agencies, LocalDate from, LocalDate to) {
        List<Task> tasks = state.get().tasks();
        List<PlanCount> counts = new ArrayList<>();
        for (Letter letter : sent(LetterKind.URGING)) {
            if (!isIn(letter, from, to)) {
                continue;
            }
            LocalDate on = Objects.requireNonNull(letter.signedOn());
            LocalDate last = working(on, limits.urgeEffect(on));
            for (LetterItem item : letter.items()) {
                UUID agency = agency(item.unit(), to);
                if (agencies.contains(agency)) {
                    boolean came =
                            tasks.stream()
                                    .filter(task ->
                                            task.row().id().equals(item.topic())
                                                    && task.unit().equals(item.unit()))
                                    .anyMatch(task -> task.cameOn(on, last));
                    counts.add(PlanCount.of(letter, agency, came));
                }
            }
        }
        return counts;
    }

    /** Tasks of a plan that keep their time, of those due or running in a period (I.4-a). */
    public List<PlanCount> kept(String number, Set<UUID> agencies, LocalDate from, LocalDate to) {
        PlanSnapshot.State now = state.get();
        Set<UUID> plans = plans(now, number);
        List<PlanCount> counts = new ArrayList<>();
        for (Task task : now.tasks()) {
            var term = task.row().term();
            UUID agency = agency(task.unit(), to);
            if (!plans.contains(task.row().plan())
                    || term == null
                    || term.last().isBefore(from)
                    || term.first().isAfter(to)
                    || !agencies.contains(agency)) {
                continue;
            }
            boolean inTime =
                    switch (task.state(to)) {
                        case DONE_IN_TIME, RUNNING, NOT_BEGUN -> true;
                        case DONE_LATE, OVERDUE, NO_TIME -> false;
                    };
            counts.add(PlanCount.of(task.row(), agency, inTime));
        }
        return counts;
    }

    private static Set<UUID> plans(PlanSnapshot.State state, String number) {
        Set<UUID> plans = new HashSet<>();
        state.issued().stream()
                .filter(plan -> plan.number().equals(number))
                .forEach(plan -> plans.add(plan.id()));
        return plans;
    }

    /** Sheets closed, of the quarters of a plan that ended in a period (I.4-b). */
    public List<PlanCount> reviews(
            String number, Set<UUID> agencies, LocalDate from, LocalDate to) {
        PlanSnapshot.State now = state.get();
        Set<UUID> plans = plans(now, number);
        List<PlanCount> counts = new ArrayList<>();
        for (Plan plan : now.issued()) {
            UUID agency = agency(plan.unit(), to);
            if (!plans.contains(plan.id()) || !agencies.contains(agency)) {
                continue;
            }
            for (Quarter quarter : Quarter.between(from, to)) {
                if (quarter.last().isAfter(to) || quarter.last().isBefore(from)) {
                    continue;
                }
                boolean closed =
                        now.reviews().stream()
                                .anyMatch(one ->
                                        one.plan().equals(plan.id())
                                                && one.quarter().equals(quarter)
                                                && one.isClosed());
                counts.add(PlanCount.of(plan, quarter, agency, closed));
            }
        }
        return counts;
    }

    /** The plan whose tasks I.4 follows, on a day. */
    public String followed(LocalDate on) {
        return limits.followedPlan(on);
    }
}
