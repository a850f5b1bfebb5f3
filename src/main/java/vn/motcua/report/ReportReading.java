package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Reads reports for those who may: where each unit's stands, and one with all that concerns it. */
@Component
public class ReportReading {

    private final ReportStore store;
    private final SnapshotStore snapshots;
    private final DeliveryStore deliveries;
    private final ReportMaker maker;
    private final Templates templates;
    private final ReportDeadlines deadlines;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Access access;
    private final BusinessClock clock;

    ReportReading(
            ReportStore store,
            SnapshotStore snapshots,
            DeliveryStore deliveries,
            ReportMaker maker,
            Templates templates,
            ReportDeadlines deadlines,
            Organizations organizations,
            Calendars calendars,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.snapshots = snapshots;
        this.deliveries = deliveries;
        this.maker = maker;
        this.templates = templates;
        this.deadlines = deadlines;
        this.organizations = organizations;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Where the report of a unit stands.
     *
     * @param report absent while none was made
     * @param due whether one is due for this period at all
     * @param late whether it was sent after its deadline, or is not sent and past it
     */
    public record Standing(
            Unit unit,
            Tier tier,
            SendBy sendBy,
            @Nullable Report report,
            boolean due,
            boolean late) {}

    /**
     * One version of a report.
     *
     * @param regime by which it is reported
     * @param against what stands against approving it
     * @param differences from the version before it
     * @param parts the reports below as they stand now, by id
     * @param deliveries to whom it went
     */
    public record View(
            Report report,
            Regime regime,
            Snapshot snapshot,
            Unit unit,
            Optional<Unit> above,
            SendBy sendBy,
            List<Template> templates,
            List<CellNote> notes,
            List<Refusal> against,
            List<Step> steps,
            List<Differences.Cell> differences,
            Map<UUID, Report> parts,
            List<Delivery> deliveries) {

        public boolean isLast() {
            return snapshot.version() == report.version();
        }

        /** When the version was signed; absent while it is not. */
        public Optional<Step> signed() {
            return steps.stream()
                    .filter(one ->
                            one.kind() == Step.Kind.SIGNED && one.version() == snapshot.version())
                    .findFirst();
        }

        public Template template(Filled form) {
            return templates.stream()
                    .filter(one -> one.code().equals(form.template()))
                    .findFirst()
                    .orElseThrow();
        }

        public List<CellNote> notes(Filled form) {
            return notes.stream().filter(note -> note.template().equals(form.template())).toList();
        }

        /** What was said of the numbers of a row. */
        public String said(Filled form, Line line) {
            return notes(form).stream()
                    .filter(note -> note.row().equals(line.row()))
                    .map(CellNote::words)
                    .collect(Collectors.joining("; "));
        }

        /** Whether a part has moved on since it went in. */
        public boolean isMoved(Content.Part part) {
            Report now = parts.get(part.report());
            return now == null || now.sentVersion() == null || now.sentVersion() != part.version();
        }
    }

    Report find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new ReportRefusal.NoSuchReport()));
    }

    /** By when a unit is to send its report. */
    public SendBy sendBy(UUID unit, Period period) {
        Unit named = unit(unit, period.to());
        return deadlines.of(
                Tier.of(named.kind()).orElseThrow(), period, calendars.of(unit, period.to()));
    }

    private Unit unit(UUID id, LocalDate on) {
        return organizations.chart().lastKnown(id, on).orElseThrow();
    }

    /** The units whose reports somebody may read, the highest first. */
    public List<Unit> readable(SignedIn by) {
        boolean supervises = access.mayAnywhere(by, Right.SUPERVISION_READ);
        if (!supervises) {
            access.requireAnywhere(by, Right.REPORT_READ);
        }
        OrganizationChart chart = organizations.chart();
        return chart.agencies(clock.today()).stream()
                .filter(unit -> Tier.of(unit.kind()).isPresent())
                .filter(unit -> supervises || mayRead(unit.id(), by))
                .sorted((a, b) ->
                        Tier.of(b.kind()).orElseThrow().compareTo(Tier.of(a.kind()).orElseThrow()))
                .toList();
    }

    private boolean mayRead(UUID unit, SignedIn by) {
        return access.may(by, Right.REPORT_READ, Scope.of(unit));
    }

    /**
     * What somebody sees of a report: all of it inside, outside the version that was sent as it was
     * sent.
     */
    private Optional<Report> seen(Report report, SignedIn by) {
        if (mayRead(report.unit(), by)) {
            return Optional.of(report);
        }
        return access.mayAnywhere(by, Right.SUPERVISION_READ) ? report.asSent() : Optional.empty();
    }

    /** Those that were sent, of the units that somebody reads; the latest period first. */
    public List<Report> sent(SignedIn by) {
        List<UUID> units = readable(by).stream().map(Unit::id).toList();
        return store.sent(units).stream().flatMap(report -> report.asSent().stream()).toList();
    }

    /** Where the report of each of them stands, of a regime and a period. */
    public List<Standing> standings(Regime regime, Period period, SignedIn by) {
        List<Unit> units = readable(by);
        Map<UUID, Report> reports =
                byUnit(
                        store
                                .ofPeriod(
                                        regime.code(),
                                        period,
                                        units.stream().map(Unit::id).toList())
                                .stream()
                                .flatMap(report -> seen(report, by).stream())
                                .toList());
        boolean due = regime.isDue(period);
        return units.stream().map(unit -> standing(unit, period, reports, due)).toList();
    }

    private static Map<UUID, Report> byUnit(List<Report> reports) {
        return reports.stream().collect(Collectors.toMap(Report::unit, Function.identity()));
    }

    private Standing standing(Unit unit, Period period, Map<UUID, Report> reports, boolean due) {
        SendBy sendBy = sendBy(unit.id(), period);
        Report report = reports.get(unit.id());
        LocalDate sent = report == null ? null : report.sentOn();
        boolean late =
                sent == null
                        ? due && clock.today().isAfter(sendBy.day())
                        : sent.isAfter(sendBy.day());
        return new Standing(unit, Tier.of(unit.kind()).orElseThrow(), sendBy, report, due, late);
    }

    /**
     * @param version absent for the last
     */
    public View view(UUID id, @Nullable Integer version, SignedIn by) {
        Report whole = find(id);
        if (!access.mayAnywhere(by, Right.SUPERVISION_READ)) {
            access.require(by, Right.REPORT_READ, Scope.of(whole.unit()));
        }
        boolean inside = mayRead(whole.unit(), by);
        Report report =
                seen(whole, by)
                        .filter(one -> inside || version == null || version == one.version())
                        .orElseThrow(() -> new RefusalException(new ReportRefusal.NoSuchReport()));
        int asked = version == null ? report.version() : version;
        Snapshot snapshot =
                snapshots
                        .find(id, asked)
                        .orElseThrow(() -> new RefusalException(new ReportRefusal.NoSuchReport()));
        Content content = snapshot.content();
        List<Differences.Cell> differences =
                Optional.of(asked - 1)
                        .filter(before -> inside && before > 0)
                        .flatMap(before -> snapshots.find(id, before))
                        .map(before -> Differences.between(before.content(), content))
                        .orElse(List.of());
        List<UUID> units = content.parts().stream().map(Content.Part::unit).toList();
        Map<UUID, Report> parts =
                units.isEmpty()
                        ? Map.of()
                        : store.ofPeriod(report.regime(), report.period(), units).stream()
                                .flatMap(one -> seen(one, by).stream())
                                .collect(Collectors.toMap(Report::id, Function.identity()));
        List<CellNote> notes = snapshots.notes(id, asked);
        OrganizationChart chart = organizations.chart();
        return new View(
                report,
                templates.regime(report.regime(), report.period()).orElseThrow(),
                snapshot,
                unit(report.unit(), report.period().to()),
                Localities.above(report.unit(), chart, report.period().to())
                        .flatMap(above -> chart.lastKnown(above, report.period().to())),
                sendBy(report.unit(), report.period()),
                forms(content),
                notes,
                asked == report.version() && report.state().isOpen()
                        ? against(report, content, notes)
                        : List.of(),
                store.steps(id).stream().filter(step -> inside || step.version() == asked).toList(),
                differences,
                parts,
                deliveries.of(id, asked));
    }

    /** The forms by which a snapshot was made. */
    List<Template> forms(Content content) {
        List<Template> forms = new ArrayList<>();
        for (Filled form : content.forms()) {
            forms.add(templates.find(form.template(), form.version()).orElseThrow());
        }
        return forms;
    }

    /** What stands against approving a version. */
    List<Refusal> against(Report report, Content content, List<CellNote> notes) {
        return ReportRules.approval(
                forms(content),
                content,
                notes,
                maker.before(report.unit(), report.regime(), report.period()));
    }
}
