package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;

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

    /** Under its tier. */
    Line line(ProcedureVersion version, Asked asked) {
        return Line.of(version).by(only(version, asked)).in(Part.said("level." + version.level()));
    }

    @Nullable UUID only(ProcedureVersion version, Asked asked) {
        List<UUID> theirs = theirs(version, asked);
        return theirs.size() == 1 ? theirs.getFirst() : null;
    }
}
