package vn.motcua.measure.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;

/**
 * Which procedures are of the agencies asked for. One is counted once, however many of them receive
 * it; it is of an agency where that alone does.
 */
@Component
class Offered {

    private final Catalog catalog;

    Offered(Catalog catalog) {
        this.catalog = catalog;
    }

    /** In force on the last day; not what agencies do among themselves. */
    List<ProcedureVersion> inForce(Asked asked) {
        return catalog.snapshot().inForce(asked.to()).stream()
                .filter(version -> isTheirs(version, asked))
                .toList();
    }

    boolean isTheirs(ProcedureVersion version, Asked asked) {
        return !version.isInternal() && !theirs(version, asked).isEmpty();
    }

    private List<UUID> theirs(ProcedureVersion version, Asked asked) {
        Set<UUID> agencies = asked.agencies();
        return catalog.agenciesOffering(version, asked.to()).stream()
                .map(unit -> unit.id())
                .filter(agencies::contains)
                .toList();
    }

    /**
     * Each procedure in force at each agency that receives it.
     *
     * @param below whether it is counted there, and {@code above} whether above the line too
     */
    List<Reading> each(
            Asked asked,
            Predicate<ProcedureVersion> below,
            BiPredicate<ProcedureVersion, UUID> above) {
        List<Reading> all = new ArrayList<>();
        for (ProcedureVersion version : catalog.snapshot().inForce(asked.to())) {
            if (version.isInternal() || !below.test(version)) {
                continue;
            }
            for (UUID agency : theirs(version, asked)) {
                all.add(
                        new Reading(
                                Indicator.ONLY,
                                agency,
                                version.field().code(),
                                above.test(version, agency) ? 1 : 0,
                                1));
            }
        }
        return all;
    }

    /** Under its tier. */
    Line line(ProcedureVersion version, Asked asked) {
        return Line.of(version).by(only(version, asked)).in(Part.said("level." + version.level()));
    }

    @Nullable UUID only(ProcedureVersion version, Asked asked) {
        List<UUID> theirs = theirs(version, asked);
        return theirs.size() == 1 ? theirs.getFirst() : null;
    }
}
