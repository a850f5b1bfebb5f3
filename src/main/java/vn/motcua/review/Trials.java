package vn.motcua.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Reads what a change is tried on: the procedure in force, its cost, what its dossiers took. */
@Component
public class Trials {

    private final Catalog catalog;
    private final ReviewSheetStore sheets;
    private final Observations observations;
    private final Organizations organizations;
    private final Calendars calendars;
    private final ReviewLimits limits;
    private final BusinessClock clock;

    Trials(
            Catalog catalog,
            ReviewSheetStore sheets,
            Observations observations,
            Organizations organizations,
            Calendars calendars,
            ReviewLimits limits,
            BusinessClock clock) {
        this.catalog = catalog;
        this.sheets = sheets;
        this.observations = observations;
        this.organizations = organizations;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What a change is tried on.
     *
     * @param cost by the sheet that was approved last, {@code approvedOn} when; without one by what
     *     is published, so that no hours are known
     * @param limit working time of the longest published limit; absent where none is published
     * @param leastSample fewer dossiers foretell nothing
     */
    public record Base(
            ProcedureVersion version,
            CostSheet cost,
            @Nullable LocalDate approvedOn,
            @Nullable WorkDuration limit,
            Observed observed,
            int leastSample) {

        public boolean isEnough() {
            return observed.sample() >= leastSample;
        }
    }

    /** Of a procedure in force, at all agencies that receive it. */
    public Optional<Base> of(String code) {
        LocalDate today = clock.today();
        return catalog.snapshot().inForce(code, today).map(version -> base(version, today));
    }

    private Base base(ProcedureVersion version, LocalDate today) {
        Optional<Sheet> sheet = sheets.lastApproved(version.code());
        Set<UUID> agencies =
                organizations.chart().agencies(today).stream()
                        .map(Unit::id)
                        .collect(Collectors.toSet());
        return new Base(
                version,
                sheet.map(one -> one.content().cost())
                        .orElseGet(() ->
                                CostBeginning.of(version, limits.hourlyIncome(today.getYear()))),
                sheet.map(Sheet::approvedOn).orElse(null),
                longest(version, today),
                observations.of(version.code(), agencies),
                limits.leastSample(today));
    }

    private @Nullable WorkDuration longest(ProcedureVersion version, LocalDate today) {
        return version.limits().stream()
                .map(Limit::limit)
                .max(Comparator.comparing(limit -> working(limit, today)))
                .orElse(null);
    }

    /**
     * Working time of a limit, without a calendar: of calendar days five in seven are worked, as
     * the check of processes counts them.
     */
    public Duration working(WorkDuration limit) {
        return working(limit, clock.today());
    }

    private Duration working(WorkDuration limit, LocalDate today) {
        WorkCalendar calendar = calendars.common(today);
        LocalDate day = today;
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        Duration full = calendar.fullDay(day);
        BigDecimal amount = limit.amount();
        return switch (limit.unit()) {
            case WORKING_HOUR -> part(Duration.ofHours(1), amount);
            case WORKING_DAY -> part(full, amount);
            case CALENDAR_DAY -> part(full, fiveInSeven(amount));
            case MONTH -> part(full, fiveInSeven(amount.multiply(BigDecimal.valueOf(30))));
            case SAME_DAY -> full;
        };
    }

    private static BigDecimal fiveInSeven(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(5))
                .divide(BigDecimal.valueOf(7), 0, RoundingMode.DOWN)
                .max(BigDecimal.ONE);
    }

    private static Duration part(Duration whole, BigDecimal amount) {
        return Duration.ofSeconds(
                BigDecimal.valueOf(whole.toSeconds()).multiply(amount).longValue());
    }
}
