package vn.motcua.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.DecisionReceipts.Touched;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.publication.PublishedFacts;
import vn.motcua.catalog.publication.PublishedFacts.Published;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Unit;

/**
 * What decisions signed in a period published of the procedures that a unit or one below it
 * receives, and what of it came into the national database then. A procedure that several decisions
 * change in the same way counts once.
 */
@Component
@LegalBasis({"nd-63-2010#15", "nd-63-2010#24"})
class PublicationFigures implements FigureSource {

    private static final String DECISIONS = "publication-decisions";
    private static final String DOCUMENTS = "publication-documents";
    private static final String ENTERED_DOCUMENTS = "national-documents";
    private static final String ENTERED = "national-procedures";
    private static final String TAKEN_OFF = "national-procedures-removed";

    private final PublishedFacts facts;

    PublicationFigures(PublishedFacts facts) {
        this.facts = facts;
    }

    private enum Kind {
        NEW,
        AMENDED,
        REPLACED,
        ABOLISHED;

        private String measure() {
            return "published-" + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Set<String> measures(Template.Rows rows) {
        if (rows != Template.Rows.UNIT) {
            return Set.of();
        }
        Set<String> names =
                Arrays.stream(Kind.values()).map(Kind::measure).collect(Collectors.toSet());
        names.addAll(List.of(DECISIONS, DOCUMENTS, ENTERED_DOCUMENTS, ENTERED, TAKEN_OFF));
        return names;
    }

    @Override
    public Counts read(Question question) {
        LocalDate day = question.period().to();
        Unit unit = question.chart().lastKnown(question.unit(), day).orElseThrow();
        RowKey row = new RowKey(Tier.of(unit.kind()).orElseThrow(), unit.id().toString());
        Map<String, Long> counts = new HashMap<>();
        found(question).forEach((measure, items) -> counts.put(measure, (long) items.size()));
        return new Counts(Map.of(row, counts), Map.of(row, List.of(unit.name(), unit.nameEn())));
    }

    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        return List.copyOf(found(question).getOrDefault(measure, List.of()));
    }

    /** By measure the things that it counts, each once. */
    private Map<String, Collection<CellItem>> found(Question question) {
        Map<String, Map<String, CellItem>> found = new HashMap<>();
        List<Unit> agencies = CatalogueFigures.agencies(question);
        for (Published one :
                facts.between(
                        question.period().from(),
                        question.period().to(),
                        Objects.requireNonNullElse(question.known().at(), question.at()))) {
            ProcedureVersion version = one.touched().version();
            if (version != null && isReceived(version, agencies, question)) {
                add(one, version, found);
            }
        }
        Map<String, Collection<CellItem>> items = new HashMap<>();
        found.forEach((measure, all) -> items.put(measure, all.values()));
        return items;
    }

    private static boolean isReceived(
            ProcedureVersion version, List<Unit> agencies, Question question) {
        LocalDate day = question.period().to();
        return agencies.stream()
                .map(Unit::id)
                .anyMatch(id -> CatalogSnapshot.isOffered(version, id, question.chart(), day));
    }

    private static void add(
            Published one, ProcedureVersion version, Map<String, Map<String, CellItem>> found) {
        Touched touched = one.touched();
        Kind kind = Kind.valueOf(touched.kind().name());
        CellItem procedure = CellItem.of(version);
        if (one.signed()) {
            String number = touched.decision().number();
            put(
                    found,
                    DECISIONS,
                    CellItem.of(number, "", "", "/catalog-decisions/" + touched.decision().id()));
            put(found, kind.measure(), procedure);
        }
        if (one.entered()) {
            put(found, kind == Kind.ABOLISHED ? TAKEN_OFF : ENTERED, procedure);
        }
        for (LegalReference document : version.legal()) {
            CellItem item = CellItem.of(document.number(), document.text(), "", procedure.path());
            if (one.signed()) {
                put(found, DOCUMENTS, item);
            }
            if (one.entered()) {
                put(found, ENTERED_DOCUMENTS, item);
            }
        }
    }

    private static void put(
            Map<String, Map<String, CellItem>> found, String measure, CellItem item) {
        found.computeIfAbsent(measure, key -> new LinkedHashMap<>())
                .putIfAbsent(item.code().isEmpty() ? item.name() : item.code(), item);
    }
}
