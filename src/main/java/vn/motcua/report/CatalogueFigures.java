package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/**
 * How many procedures a locality resolves, at which desks, and how many processes were issued for
 * them, by the catalogue on the last day of the period. The catalogue keeps no moments of
 * knowledge: it is read as it is published when the snapshot is taken.
 */
@Component
class CatalogueFigures implements FigureSource {

    private static final String PROCEDURES = "procedures-";
    private static final String DESK = "desk-";
    private static final String PROCESS = "process-";

    @Override
    public Set<String> measures(Template.Rows rows) {
        if (rows != Template.Rows.UNIT) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Tier tier : Tier.values()) {
            names.addAll(List.of(PROCEDURES + of(tier), DESK + of(tier), PROCESS + of(tier)));
        }
        return names;
    }

    @Override
    public Counts read(Question question) {
        LocalDate day = question.period().to();
        Unit unit = question.chart().lastKnown(question.unit(), day).orElseThrow();
        RowKey row = new RowKey(Tier.of(unit.kind()).orElseThrow(), unit.id().toString());
        Map<String, Long> counts = new HashMap<>();
        found(question).forEach((measure, what) -> counts.put(measure, (long) what.size()));
        return new Counts(Map.of(row, counts), Map.of(row, List.of(unit.name(), unit.nameEn())));
    }

    /** The very procedures that a measure counts; of processes, one that is resolved by each. */
    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        return found(question).getOrDefault(measure, Map.of()).values().stream()
                .sorted(Comparator.comparing(ProcedureVersion::code))
                .map(CellItem::of)
                .toList();
    }

    private static Map<String, Map<Object, ProcedureVersion>> found(Question question) {
        LocalDate day = question.period().to();
        OrganizationChart chart = question.chart();
        Map<String, Map<Object, ProcedureVersion>> found = new HashMap<>();
        for (Unit agency : agencies(question)) {
            boolean desk = chart.child(agency.id(), "onestop", day).isPresent();
            Tier tier = Localities.tier(agency.id(), chart, day);
            for (ProcedureVersion version : offered(question.catalog(), agency, chart, day)) {
                Tier level = Tier.of(version.level());
                add(found, PROCEDURES + of(level), version.code(), version);
                if (desk) {
                    add(found, DESK + of(tier), version.code(), version);
                }
                if (!version.processId().equals(DeskProcess.AT_ONCE.id())) {
                    add(found, PROCESS + of(level), version.processId(), version);
                }
            }
        }
        return found;
    }

    /** All agencies of the locality on the last day. */
    static List<Unit> agencies(Question question) {
        LocalDate day = question.period().to();
        List<Unit> agencies = new ArrayList<>();
        for (UUID id : question.chart().subtree(question.unit(), day)) {
            question.chart()
                    .unit(id, day)
                    .filter(unit -> unit.kind().agency())
                    .ifPresent(agencies::add);
        }
        return agencies;
    }

    private static List<ProcedureVersion> offered(
            CatalogSnapshot catalog, Unit agency, OrganizationChart chart, LocalDate day) {
        return catalog.offeredBy(agency.id(), chart, day);
    }

    private static void add(
            Map<String, Map<Object, ProcedureVersion>> found,
            String measure,
            Object what,
            ProcedureVersion version) {
        found.computeIfAbsent(measure, key -> new HashMap<>()).putIfAbsent(what, version);
    }

    private static String of(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
