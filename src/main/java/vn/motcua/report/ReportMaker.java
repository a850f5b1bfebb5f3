package vn.motcua.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Measures;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Makes what a snapshot says: own figures, those of the reports below, and what is missing. */
@Component
class ReportMaker {

    private final Templates templates;
    private final Filling filling;
    private final ReportStore store;
    private final SnapshotStore snapshots;
    private final Measures measures;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Clock clock;

    ReportMaker(
            Templates templates,
            Filling filling,
            ReportStore store,
            SnapshotStore snapshots,
            Measures measures,
            Organizations organizations,
            Catalog catalog,
            Clock clock) {
        this.templates = templates;
        this.filling = filling;
        this.store = store;
        this.snapshots = snapshots;
        this.measures = measures;
        this.organizations = organizations;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * By what a first version is counted: what was known at the end of the cut-off day. Where
     * nothing had been recorded by then, because the program began later, by what is known now.
     */
    Instant knownAtCutOff(Period period) {
        Instant end = endOf(period.to());
        boolean began = measures.begins().filter(first -> !first.isAfter(end)).isPresent();
        return began ? end : clock.instant();
    }

    /** The last moment of a day. */
    static Instant endOf(LocalDate day) {
        return Zones.instantOf(day.plusDays(1).atStartOfDay()).minusNanos(1_000);
    }

    Question question(UUID unit, Period period, Instant known, Instant at) {
        OrganizationChart chart = organizations.chart();
        return new Question(
                Template.Rows.FIELD,
                unit,
                Localities.counted(unit, chart, period.to()),
                period,
                AsKnown.at(known),
                at,
                chart,
                catalog.snapshot());
    }

    /**
     * @throws RefusalException while the figures have not come to that moment
     */
    Content make(UUID unit, String regime, Period period, Instant known, Instant at) {
        if (!measures.hasRead(known.plusNanos(1_000))) {
            throw new RefusalException(new ReportRefusal.FiguresBehind());
        }
        List<Template> forms = templates.of(templates.regime(regime, period).orElseThrow(), period);
        List<Filled> own = filling.fill(forms, question(unit, period, known, at));
        List<UUID> below =
                Localities.below(unit, organizations.chart(), period.to()).stream()
                        .map(Unit::id)
                        .toList();
        List<Report> sent =
                store.ofPeriod(regime, period, below).stream()
                        .filter(one -> one.sentVersion() != null)
                        .sorted(Comparator.comparing(one -> below.indexOf(one.unit())))
                        .toList();
        Map<UUID, Snapshot> said =
                snapshots.sent(sent).stream()
                        .collect(Collectors.toMap(Snapshot::report, one -> one));
        List<Content.Part> parts = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        for (Report one : sent) {
            Snapshot part = said.get(one.id());
            if (part != null) {
                parts.add(new Content.Part(one.id(), one.unit(), part.version(), part.digest()));
                contents.add(part.content());
            }
        }
        List<UUID> missing =
                below.stream()
                        .filter(id -> sent.stream().noneMatch(one -> one.unit().equals(id)))
                        .toList();
        return Content.of(forms, own, parts, contents, missing);
    }

    /**
     * What was reported for the period before, by this unit and those that were merged into it;
     * empty where nothing was. Where several periods end on that day, one of the same kind counts.
     */
    Optional<Map<String, Filled>> before(UUID unit, String regime, Period period) {
        LocalDate day = period.from().minusDays(1);
        Map<UUID, Report> chosen = new HashMap<>();
        for (Report one :
                store.ending(
                        regime, day, organizations.chart().withPredecessors(unit, period.to()))) {
            chosen.merge(one.unit(), one, (a, b) -> b.period().kind() == period.kind() ? b : a);
        }
        Map<String, Filled> forms = new HashMap<>();
        for (Snapshot snapshot : snapshots.last(chosen.values())) {
            onDay(snapshot.content().byCode(), period.to())
                    .forEach((code, form) -> forms.merge(code, form, Filled::plus));
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(forms);
    }

    /** Forms by code, the rows of agencies under those that stand in their place on a later day. */
    Map<String, Filled> onDay(Map<String, Filled> forms, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        Map<String, Filled> moved = new HashMap<>();
        forms.forEach((code, form) ->
                moved.put(
                        code,
                        templates.isOfAgencies(form)
                                ? form.moved(row -> Localities.moved(row, chart, day))
                                : form));
        return moved;
    }
}
