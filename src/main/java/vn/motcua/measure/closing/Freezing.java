package vn.motcua.measure.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Memo;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Reads all figures of a unit and a period as they are known at a moment. */
@Component
class Freezing {

    private final Measures measures;
    private final Indicators indicators;
    private final Organizations organizations;
    private final Catalog catalog;

    Freezing(
            Measures measures,
            Indicators indicators,
            Organizations organizations,
            Catalog catalog) {
        this.measures = measures;
        this.indicators = indicators;
        this.organizations = organizations;
        this.catalog = catalog;
    }

    /** Whether the figures have come as far as a moment. */
    boolean hasRead(Instant moment) {
        return measures.hasRead(moment);
    }

    List<Frozen> figures(UUID unit, ClosingPeriod period, Instant known) {
        Set<UUID> agencies = agencies(unit, period.to());
        AsKnown asKnown = AsKnown.at(known);
        List<Frozen> all = new ArrayList<>();
        LocalDate before = period.from().minusDays(1);
        add(Frozen.Sort.BEFORE, measures.stock(agencies, before, asKnown), all);
        add(Frozen.Sort.DURING, measures.flows(agencies, period.from(), period.to(), asKnown), all);
        add(Frozen.Sort.AFTER, measures.stock(agencies, period.to(), asKnown), all);
        Asked asked = new Asked(agencies, period.from(), period.to(), asKnown, Memo.forAll());
        indicators.rows().stream()
                .flatMap(row -> row.indicators().stream())
                .forEach(one -> add(one, asked, all));
        return Frozen.summed(all);
    }

    /** The agencies below a unit and itself, with whatever was merged into them. */
    private Set<UUID> agencies(UUID unit, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        return chart.subtree(unit, day).stream()
                .filter(id ->
                        chart.lastKnown(id, day)
                                .map(Unit::kind)
                                .filter(k -> k.agency())
                                .isPresent())
                .flatMap(id -> chart.withPredecessors(id, day).stream())
                .collect(Collectors.toSet());
    }

    /** By field; what agencies do among themselves is no dossier of a citizen. */
    private void add(Frozen.Sort sort, List<Count> counts, List<Frozen> all) {
        for (Count count : counts) {
            boolean stock = count.counted().kind() == Counted.Kind.STOCK;
            ProcedureVersion version = catalog.version(count.version());
            if (stock == (sort != Frozen.Sort.DURING) && !version.isInternal()) {
                all.add(
                        new Frozen(
                                sort,
                                count.counted().name(),
                                version.field().code(),
                                count.n(),
                                1));
            }
        }
    }

    private void add(Indicator one, Asked asked, List<Frozen> all) {
        for (Reading whole : indicators.measure(one, asked).wholes()) {
            all.add(
                    new Frozen(
                            Frozen.Sort.INDICATOR,
                            one.code(),
                            whole.variant(),
                            whole.above(),
                            whole.below()));
        }
    }
}
