package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.check.Completeness;
import vn.motcua.catalog.check.ProcessCheck;
import vn.motcua.catalog.check.ProcessTimes;
import vn.motcua.catalog.check.Startable;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/**
 * Looks into a draft before it is published. Performers must be found on the day of publication, or
 * on the version's first or last day when that day lies outside it.
 */
final class Examination implements Publication.Examiner {

    private static final UUID NOBODY = new UUID(0, 0);

    private final OrganizationChart chart;
    private final LocalDate today;
    private final ToIntFunction<UUID> dailyMinutes;
    private final ProcessCheck check;
    // Most procedures are received by the same agencies.
    private final Map<Offer, List<Unit>> offering = new HashMap<>();

    private record Offer(UsedBy usedBy, LocalDate on) {}

    /**
     * @param dailyMinutes minutes in one working day of an agency; common hours for an unknown one
     * @param known the procedures that a row may start
     */
    Examination(
            OrganizationChart chart,
            LocalDate today,
            ToIntFunction<UUID> dailyMinutes,
            Startable known) {
        this.chart = chart;
        this.today = today;
        this.dailyMinutes = dailyMinutes;
        this.check = new ProcessCheck(chart, known);
    }

    @Override
    public List<CatalogRefusal> examine(ProcedureDraft draft) {
        ProcedureVersion version = draft.version();
        LocalDate on = dayOf(version);
        List<CatalogRefusal> refusals = new ArrayList<>(incomplete(version));
        refusals.addAll(missingLimits(version));
        List<Unit> agencies = offering(version, on);
        if (agencies.isEmpty()) {
            refusals.add(new CatalogRefusal.NobodyOffers(version.code(), on));
        } else {
            Agencies.unknown(version.usedBy(), chart, on)
                    .forEach(key ->
                            refusals.add(
                                    new CatalogRefusal.AgencyUnknown(version.code(), key, on)));
        }
        if (version.isInternal() && version.applicants().size() > 1) {
            refusals.add(new CatalogRefusal.AgencyNotAlone(version.code()));
        }
        InternalProcess process = draft.process();
        if (process != null) {
            int minutes = minutesOf(agencies);
            refusals.addAll(check.check(process, version, minutes, agencies, on, draft.rows()));
        }
        return refusals;
    }

    /** What the allowances of a process add up to, in the agencies that will use it. */
    Optional<ProcessTimes> times(ProcedureVersion version, InternalProcess process) {
        List<Unit> agencies = offering(version, dayOf(version));
        return ProcessTimes.of(process, version, minutesOf(agencies));
    }

    private List<Unit> offering(ProcedureVersion version, LocalDate on) {
        return offering.computeIfAbsent(
                new Offer(version.usedBy(), on),
                offer -> Agencies.offering(offer.usedBy(), chart, offer.on()));
    }

    private int minutesOf(List<Unit> agencies) {
        return agencies.stream()
                .mapToInt(agency -> dailyMinutes.applyAsInt(agency.id()))
                .min()
                .orElseGet(() -> dailyMinutes.applyAsInt(NOBODY));
    }

    private LocalDate dayOf(ProcedureVersion version) {
        LocalDate end = version.validTo();
        if (today.isBefore(version.validFrom())) {
            return version.validFrom();
        }
        return end == null || today.isBefore(end) ? today : end.minusDays(1);
    }

    /** What a version of the law's first constituents lacks, all in one sentence. */
    private static List<CatalogRefusal> incomplete(ProcedureVersion version) {
        Set<Constituent> missing = Completeness.of(version).missing();
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        new CatalogRefusal.Incomplete(
                                version.code(), version.validFrom(), List.copyOf(missing)));
    }

    private static List<CatalogRefusal> missingLimits(ProcedureVersion version) {
        List<CatalogRefusal> missing = new ArrayList<>();
        for (ProcedureCase one : version.cases()) {
            for (Channel channel : version.channels()) {
                if (version.findLimit(one.id(), channel).isEmpty()) {
                    missing.add(new CatalogRefusal.LimitMissing(version.code(), one.id(), channel));
                }
            }
        }
        return missing;
    }
}
