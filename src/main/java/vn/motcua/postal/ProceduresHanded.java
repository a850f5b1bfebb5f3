package vn.motcua.postal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Right;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * PL2-5-b: of the procedures on the list of phase II, at each agency that offers them, those whose
 * hand-over to the post is in force; on the last day of the period.
 */
@Component
class ProceduresHanded implements ListedSource {

    private final AgreementStore store;
    private final Catalog catalog;

    ProceduresHanded(AgreementStore store, Catalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    @Override
    public String code() {
        return "PL2-5-b";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public boolean addsUpByAgency() {
        return true;
    }

    private record Handed(UUID agency, String procedure) {}

    @Override
    public List<Line> all(Asked asked) {
        Set<String> listed = new HashSet<>();
        store.listed().stream()
                .filter(one -> one.holds(asked.to()))
                .forEach(one -> listed.add(one.procedure()));
        Set<Handed> handed = new HashSet<>();
        store.all().stream()
                .filter(one -> one.holds(asked.to()))
                .forEach(one ->
                        one.procedures()
                                .forEach(code -> handed.add(new Handed(one.agency(), code))));
        List<Line> lines = new ArrayList<>();
        for (UUID agency : asked.agencies()) {
            for (ProcedureVersion version : catalog.offeredBy(agency, asked.to())) {
                if (listed.contains(version.code())) {
                    lines.add(
                            Line.of(version)
                                    .by(agency)
                                    .at("/postal/agreements", Right.POSTAL_MANAGE)
                                    .counted(handed.contains(new Handed(agency, version.code()))));
                }
            }
        }
        return lines;
    }
}
