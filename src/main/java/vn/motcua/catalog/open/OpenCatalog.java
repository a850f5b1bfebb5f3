package vn.motcua.catalog.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureFilter;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * The front door of the open catalogue: what is published, for everybody. Answers come from memory;
 * the times of publication are read once for each state of the catalogue.
 */
@Component
public class OpenCatalog {

    private static final int LINES = 100;
    private static final int WHOLE = 25;

    private record Told(CatalogSnapshot of, List<OpenChange> changes) {}

    /** One page of what is in force, and what comes behind it. */
    private record Slice(LocalDate on, int total, List<ProcedureVersion> rows, boolean last) {

        @Nullable String next() {
            return last ? null : rows.getLast().code();
        }
    }

    private final Catalog catalog;
    private final Organizations organizations;
    private final OpenStore store;
    private final BusinessClock clock;
    private volatile @Nullable Told told;

    OpenCatalog(
            Catalog catalog, Organizations organizations, OpenStore store, BusinessClock clock) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Procedures in force, by code, 100 to a page.
     *
     * @throws RefusalException where the agency or the online level is unknown, or the day is none
     */
    public OpenAnswers.Procedures procedures(OpenFilter filter) {
        Slice slice = slice(filter, LINES);
        OpenWriter writer = writer();
        return new OpenAnswers.Procedures(
                slice.on(),
                slice.total(),
                slice.rows().stream().map(writer::line).toList(),
                slice.next());
    }

    /** Internal processes of procedures in force, by procedure, 25 to a page. */
    public OpenAnswers.Processes processes(OpenFilter filter) {
        Slice slice = slice(filter, WHOLE);
        CatalogSnapshot snapshot = catalog.snapshot();
        return new OpenAnswers.Processes(
                slice.on(),
                slice.total(),
                slice.rows().stream()
                        .map(v ->
                                new OpenAnswers.Use(
                                        v.code(),
                                        OpenWriter.process(snapshot.process(v.processId()))))
                        .toList(),
                slice.next());
    }

    private Slice slice(OpenFilter filter, int most) {
        LocalDate on = filter.on() == null ? clock.today() : filter.on();
        if (on.getYear() < 1 || on.getYear() > 9998) {
            throw new RefusalException(new OpenRefusal.OpenDayImpossible());
        }
        List<ProcedureVersion> found =
                catalog
                        .search(
                                new ProcedureFilter(
                                        "",
                                        filter.field(),
                                        agency(filter.agency(), on),
                                        filter.level(),
                                        online(filter.onlineLevel()),
                                        ""),
                                on)
                        .stream()
                        .sorted(Comparator.comparing(ProcedureVersion::code))
                        .toList();
        List<ProcedureVersion> rest =
                found.stream().filter(v -> v.code().compareTo(filter.after()) > 0).toList();
        return new Slice(
                on,
                found.size(),
                rest.subList(0, Math.min(most, rest.size())),
                rest.size() <= most);
    }

    private @Nullable UUID agency(String code, LocalDate on) {
        return code.isBlank()
                ? null
                : organizations
                        .chart()
                        .byCode(code.strip(), on)
                        .filter(unit -> unit.kind().agency())
                        .map(Unit::id)
                        .orElseThrow(() ->
                                new RefusalException(new OpenRefusal.AgencyNotKnown(code.strip())));
    }

    private static @Nullable OnlineLevel online(String text) {
        return text.isBlank()
                ? null
                : OnlineLevel.of(text.strip())
                        .orElseThrow(() ->
                                new RefusalException(
                                        new OpenRefusal.OnlineLevelUnknown(text.strip())));
    }

    /**
     * A procedure with all its versions.
     *
     * @throws RefusalException where there never was one of that code
     */
    public OpenAnswers.Procedure procedure(String code) {
        CatalogSnapshot snapshot = catalog.snapshot();
        List<ProcedureVersion> history = snapshot.history(code);
        if (history.isEmpty()) {
            throw new RefusalException(new OpenRefusal.ProcedureNeverWas(code));
        }
        return new OpenAnswers.Procedure(
                code,
                snapshot.inForce(code, clock.today()).map(ProcedureVersion::id).orElse(null),
                history.stream().map(writer()::version).toList());
    }

    /** Agencies of today, by code, so that codes can be read. */
    public OpenAnswers.Agencies agencies() {
        LocalDate today = clock.today();
        return new OpenAnswers.Agencies(
                today,
                organizations.chart().agencies(today).stream()
                        .filter(unit -> !unit.code().isEmpty())
                        .map(OpenCatalog::agency)
                        .toList());
    }

    private static OpenAnswers.Agency agency(Unit unit) {
        return new OpenAnswers.Agency(unit.code(), unit.kind(), unit.name(), unit.nameEn());
    }

    /** How many procedures are in force today. */
    public int inForce() {
        return catalog.snapshot().inForce(clock.today()).size();
    }

    private OpenWriter writer() {
        return new OpenWriter(catalog.snapshot(), organizations.chart(), clock.today());
    }

    /** What happened to procedures, the last published first. */
    public List<OpenChange> changes() {
        CatalogSnapshot now = catalog.snapshot();
        Told held = told;
        if (held == null || held.of() != now) {
            held = new Told(now, OpenChanges.of(now, store.published(), store.abolitions()));
            told = held;
        }
        return held.changes();
    }

    /**
     * When what is answered last changed: by a publication, or because a day began on which a
     * version begins or ends.
     */
    public Instant changedAt() {
        LocalDate today = clock.today();
        Stream<Instant> published = changes().stream().limit(1).map(OpenChange::at);
        Stream<Instant> begun =
                changes().stream()
                        .map(OpenChange::from)
                        .filter(day -> !day.isAfter(today))
                        .max(Comparator.naturalOrder())
                        .map(day -> Zones.instantOf(day.atStartOfDay()))
                        .stream();
        return Stream.concat(published, begun).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** What a file is made of; two are the same as long as no one changes anything. */
    Material material() {
        return new Material(catalog.snapshot(), organizations.chart(), clock.today());
    }

    /** The catalogue and the agencies as they are known now, on a day. */
    record Material(CatalogSnapshot catalog, OrganizationChart chart, LocalDate on) {}
}
