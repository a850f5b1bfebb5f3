package vn.motcua.measure.indicator.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.check.ProcessTimes;
import vn.motcua.catalog.process.Approval;
import vn.motcua.catalog.process.Approvals;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * III.1-b: of procedures in force, those whose internal process was approved by a decision and
 * takes no longer than what is published.
 */
@Component
class ProcessesInStep implements ListedSource {

    private final Catalog catalog;
    private final Approvals approvals;
    private final Calendars calendars;
    private final Offered offered;

    ProcessesInStep(Catalog catalog, Approvals approvals, Calendars calendars, Offered offered) {
        this.catalog = catalog;
        this.approvals = approvals;
        this.calendars = calendars;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "III.1-b";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        List<ProcedureVersion> versions = offered.inForce(asked);
        Map<UUID, Approval> approved =
                approvals.of(versions.stream().map(ProcedureVersion::processId).toList());
        Map<UUID, Integer> minutes = new HashMap<>();
        return versions.stream()
                .map(version -> line(version, approved.get(version.processId()), minutes, asked))
                .toList();
    }

    private Line line(
            ProcedureVersion version,
            @Nullable Approval approval,
            Map<UUID, Integer> minutes,
            Asked asked) {
        LocalDate signed = approval == null ? null : approval.signedOn();
        boolean approved = signed != null && !signed.isAfter(asked.to());
        return offered.line(version, asked)
                .days(null, approved ? signed : null)
                .counted(approved && fits(version, minutes, asked.to()));
    }

    /** As the process check holds them: by the shortest day among the agencies that have it. */
    private boolean fits(ProcedureVersion version, Map<UUID, Integer> minutes, LocalDate on) {
        int day =
                catalog.agenciesOffering(version, on).stream()
                        .mapToInt(
                                unit -> minutes.computeIfAbsent(unit.id(), id -> minutesOf(id, on)))
                        .min()
                        .orElseThrow();
        return ProcessTimes.of(catalog.process(version.processId()), version, day)
                .filter(ProcessTimes::fits)
                .isPresent();
    }

    private int minutesOf(UUID agency, LocalDate on) {
        return Math.toIntExact(calendars.of(agency, on).fullDay(on).toMinutes());
    }
}
