package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;

/** The reports that were due between two days, and what came of them; for indicators. */
@Component
class DueReports {

    /**
     * One that was due.
     *
     * @param report absent where none was made
     * @param first when it was first sent; absent while it never was
     */
    record Due(
            UUID unit,
            Period period,
            SendBy sendBy,
            @Nullable Report report,
            @Nullable LocalDate first) {

        boolean isInTime() {
            return first != null && !first.isAfter(sendBy.day());
        }

        boolean isReceived() {
            return report != null && report.sentVersion() != null;
        }
    }

    /**
     * What a unit has received above it.
     *
     * @param before the forms of the period before; absent where nothing was reported for it
     */
    record Received(Due due, SnapshotStore.Kept kept, @Nullable Map<String, Filled> before) {

        Content content() {
            return kept.snapshot().content();
        }
    }

    private final ReportStore store;
    private final SnapshotStore snapshots;
    private final ReportReading reading;
    private final Templates templates;
    private final Periods periods;
    private final Organizations organizations;

    DueReports(
            ReportStore store,
            SnapshotStore snapshots,
            ReportReading reading,
            Templates templates,
            Periods periods,
            Organizations organizations) {
        this.store = store;
        this.snapshots = snapshots;
        this.reading = reading;
        this.templates = templates;
        this.periods = periods;
        this.organizations = organizations;
    }

    private record AllDue(List<Due> due) {}

    private record AllReceived(List<Received> received) {}

    /**
     * By the day by which they were to be sent; what was sent later than is known does not count.
     * Read once for all indicators of an asking.
     */
    List<Due> between(Asked asked) {
        return asked.memo().once(AllDue.class, () -> new AllDue(readDue(asked))).due();
    }

    private List<Due> readDue(Asked asked) {
        List<UUID> units = units(asked);
        List<Period> due = periods(asked);
        Map<UUID, Map<Period, Report>> made = new HashMap<>();
        if (!units.isEmpty() && !due.isEmpty()) {
            made.putAll(
                    store
                            .between(
                                    templates.regime().code(),
                                    due.stream().map(Period::to).min(LocalDate::compareTo).get(),
                                    due.stream().map(Period::to).max(LocalDate::compareTo).get(),
                                    units)
                            .stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Report::unit,
                                            Collectors.toMap(Report::period, one -> one))));
        }
        List<UUID> ids =
                made.values().stream()
                        .flatMap(all -> all.values().stream())
                        .map(Report::id)
                        .toList();
        Map<UUID, LocalDate> sent = ids.isEmpty() ? Map.of() : store.firstSent(ids, known(asked));
        List<Due> all = new ArrayList<>();
        for (UUID unit : units) {
            for (Period period : due) {
                SendBy sendBy = reading.sendBy(unit, period);
                if (!sendBy.day().isBefore(asked.from()) && !sendBy.day().isAfter(asked.to())) {
                    Report report = made.getOrDefault(unit, Map.of()).get(period);
                    all.add(
                            new Due(
                                    unit,
                                    period,
                                    sendBy,
                                    report,
                                    report == null ? null : sent.get(report.id())));
                }
            }
        }
        return all;
    }

    private static LocalDate known(Asked asked) {
        return asked.known().at() == null ? asked.to() : Zones.dayOf(asked.known().at());
    }

    private List<UUID> units(Asked asked) {
        OrganizationChart chart = organizations.chart();
        return asked.agencies().stream()
                .filter(id ->
                        chart.lastKnown(id, asked.to())
                                .flatMap(unit -> Tier.of(unit.kind()))
                                .isPresent())
                .sorted()
                .toList();
    }

    /** Those for which reports are due and that ended by then, not long before. */
    private List<Period> periods(Asked asked) {
        List<Period> due = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            Period period = periods.containing(kind, asked.to());
            while (!period.to().isBefore(asked.from().minusMonths(2))) {
                if (templates.regime().isDue(period) && !period.to().isAfter(asked.to())) {
                    due.add(period);
                }
                period = periods.previous(period);
            }
        }
        return due;
    }

    /** Those of the due ones that the unit above has, with what they say. */
    List<Received> received(Asked asked) {
        return asked.memo()
                .once(AllReceived.class, () -> new AllReceived(readReceived(asked)))
                .received();
    }

    private List<Received> readReceived(Asked asked) {
        List<Due> due = between(asked).stream().filter(Due::isReceived).toList();
        List<Report> reports = new ArrayList<>();
        due.forEach(one -> reports.add(Objects.requireNonNull(one.report())));
        Map<UUID, SnapshotStore.Kept> kept =
                snapshots.keptSent(reports).stream()
                        .collect(Collectors.toMap(one -> one.snapshot().report(), one -> one));
        Map<String, Map<String, Filled>> before = before(due);
        List<Received> received = new ArrayList<>();
        for (Due one : due) {
            SnapshotStore.Kept content = kept.get(Objects.requireNonNull(one.report()).id());
            if (content != null) {
                received.add(
                        new Received(
                                one,
                                content,
                                before.get(key(one.unit(), one.period().from().minusDays(1)))));
            }
        }
        return received;
    }

    private Map<String, Map<String, Filled>> before(List<Due> due) {
        if (due.isEmpty()) {
            return Map.of();
        }
        List<UUID> units = due.stream().map(Due::unit).distinct().toList();
        List<LocalDate> days =
                due.stream().map(one -> one.period().from().minusDays(1)).distinct().toList();
        Map<UUID, Report> reports = new HashMap<>();
        store
                .between(
                        templates.regime().code(),
                        days.stream().min(LocalDate::compareTo).get(),
                        days.stream().max(LocalDate::compareTo).get(),
                        units)
                .stream()
                .filter(one -> days.contains(one.period().to()))
                .forEach(one -> reports.put(one.id(), one));
        Map<String, Map<String, Filled>> found = new HashMap<>();
        for (Snapshot snapshot : snapshots.last(reports.values())) {
            Report report = Objects.requireNonNull(reports.get(snapshot.report()));
            found.put(key(report.unit(), report.period().to()), snapshot.content().byCode());
        }
        return found;
    }

    private static String key(UUID unit, LocalDate end) {
        return unit + " " + end;
    }
}
