package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/**
 * PL2-2-a: of dossiers received in the period, resolved or not, those of which a result is
 * digitised, confirmed by an officer, and in force on the last day of the period. The readings
 * count the same and differ in what each level has to reach.
 */
@Component
@LegalBasis("nd-107-2021#1")
class DigitisedResults extends DossierSource {

    private static final String RECEIVED_SQL =
            """
            select f.dossier, f.agency, f.version,
                case when f.agency = any(cast(:result_province as uuid[])) then 'level.PROVINCE'
                    when f.agency = any(cast(:result_district as uuid[])) then 'level.DISTRICT'
                    else 'level.COMMUNE' end as part,
                exists (select from archive.result r where r.dossier = f.dossier and r.digitised_at <=
            """
                    + DossierRows.KNOWN
                    + " and "
                    + ResultsOfDossiers.IN_FORCE
                    + """
                    ) as above, cast(null as timestamptz) as due_at, f.received_at as done_at
                    from measure.fact f
                    where f.received_at >= :start and f.received_at < :end and
                    """
                    + DossierRows.FACT;

    private final Organizations organizations;

    DigitisedResults(DossierRows rows, Organizations organizations) {
        super("PL2-2-a", rows);
        this.organizations = organizations;
    }

    /** Validity is read as it was said last. */
    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    /** Counted once, said for both readings. */
    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        for (Reading one : super.read(asked)) {
            all.add(one);
            all.add(
                    new Reading(
                            "B", one.agency(), one.field(), one.part(), one.above(), one.below()));
        }
        return all;
    }

    @Override
    List<DossierRows.Query> summed(Asked asked) {
        return queries(asked).subList(0, 1);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        Map<String, Object> levels =
                Map.of(
                        "result_province", agencies(asked, UnitKind.PROVINCE),
                        "result_district", agencies(asked, UnitKind.DISTRICT));
        return List.of(
                new DossierRows.Query("A", RECEIVED_SQL, levels),
                new DossierRows.Query("B", RECEIVED_SQL, levels));
    }

    private String[] agencies(Asked asked, UnitKind kind) {
        OrganizationChart chart = organizations.chart();
        return asked.agencies().stream()
                .filter(id ->
                        chart.lastKnown(id, asked.to())
                                .map(Unit::kind)
                                .filter(kind::equals)
                                .isPresent())
                .map(id -> id.toString())
                .toArray(String[]::new);
    }
}
