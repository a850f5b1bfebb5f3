package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
            Regime regime,
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
    private final ReportMaker maker;
    private final Templates templates;
    private final Periods periods;
    private final Organizations organizations;

    DueReports(
            ReportStore store,
            SnapshotStore snapshots,
            ReportReading reading,
            ReportMaker maker,
            Templates templates,
            Periods periods,
            Organizations organizations) {
        this.store = store;
        this.snapshots = snapshots;
        this.reading = reading;
        this.maker = maker;
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
        List<Due> all = new ArrayList<>();
        for (Regime regime : templates.counted()) {
            List<Period> due = periods(regime, asked);
            if (!units.isEmpty() && !due.isEmpty()) {
                addDue(regime, due, units, asked, all);
            }
        }
        return all;
    }

    private void addDue(
            Regime regime, List<Period> due, List<UUID> units, Asked asked, List<Due> all) {
        Map<UUID, Map<Period, Report>> made =
                store
                        .between(
                                regime.code(),
                                due.stream().map(Period::to).min(LocalDate::compareTo).get(),
                                due.stream().map(Period::to).max(LocalDate::compareTo).get(),
                                units)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Report::unit,
                                        Collectors.toMap(Report::period, one -> one)));
        List<UUID> ids =
                made.values().stream()
                        .flatMap(one -> one.values().stream())
                        .map(Report::id)
                        .toList();
        Map<UUID, LocalDate> sent = ids.isEmpty() ? Map.of() : store.firstSent(ids, known(asked));
        for (UUID unit : units) {
            for (Period period : due) {
                SendBy sendBy = reading.sendBy(unit, period);
                if (!sendBy.day().isBefore(asked.from()) && !sendBy.day().isAfter(asked.to())) {
                    Report report = made.getOrDefault(unit, Map.of()).get(period);
                    all.add(
                            new Due(
                                    unit,
                                    regime,
                                    period,
                                    sendBy,
                                    report,
                                    report == null ? null : sent.get(report.id())));
                }
            }
        }
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
    private List<Period> periods(Regime regime, Asked asked) {
        List<Period> due = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            Period period = periods.containing(kind, asked.to());
            while (!period.to().isBefore(asked.from().minusMonths(2))) {
                if (regime.isDue(period)
                        && regime.holds(period.to())
                        && !period.to().isAfter(asked.to())) {
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
        Map<Before, Map<String, Filled>> before = before(due);
        List<Received> received = new ArrayList<>();
        for (Due one : due) {
            SnapshotStore.Kept content = kept.get(Objects.requireNonNull(one.report()).id());
            if (content != null) {
                Map<String, Filled> forms = before.get(Before.of(one));
                received.add(
                        new Received(
                                one,
                                content,
                                forms == null ? null : maker.onDay(forms, one.period().to())));
            }
        }
        return received;
    }

    /** Of which report another is the one before: it ends on the eve. */
    private record Before(UUID unit, String regime, LocalDate end) {

        private static Before of(Due due) {
            return new Before(due.unit(), due.regime().code(), due.period().from().minusDays(1));
        }
    }

    private Map<Before, Map<String, Filled>> before(List<Due> due) {
        Set<Before> wanted = due.stream().map(Before::of).collect(Collectors.toSet());
        Map<UUID, Report> reports = new HashMap<>();
        for (String regime : wanted.stream().map(Before::regime).collect(Collectors.toSet())) {
            store
                    .between(
                            regime,
                            wanted.stream().map(Before::end).min(LocalDate::compareTo).get(),
                            wanted.stream().map(Before::end).max(LocalDate::compareTo).get(),
                            due.stream().map(Due::unit).distinct().toList())
                    .stream()
                    .filter(one -> wanted.contains(key(one)))
                    .forEach(one -> reports.put(one.id(), one));
        }
        Map<Before, Map<String, Filled>> found = new HashMap<>();
        for (Snapshot snapshot : snapshots.last(reports.values())) {
            Report report = Objects.requireNonNull(reports.get(snapshot.report()));
            found.put(key(report), snapshot.content().byCode());
        }
        return found;
    }

    private static Before key(Report report) {
        return new Before(report.unit(), report.regime(), report.period().to());
    }
}
