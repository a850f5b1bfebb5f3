package vn.motcua.catalog.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.kernel.VietnameseText;

/**
 * Which procedures name an entry, and which name what there is not. Fields and results are found by
 * their codes, legal documents by their numbers, papers by their names, fees by name, amount and
 * tier; a result without a code by its name.
 */
@Component
public class DictionaryUses {

    private record Held(
            CatalogSnapshot catalog, DictionarySnapshot dictionaries, LocalDate on, Uses uses) {}

    private final Catalog catalog;
    private final Dictionaries dictionaries;
    private volatile @Nullable Held held;

    DictionaryUses(Catalog catalog, Dictionaries dictionaries) {
        this.catalog = catalog;
        this.dictionaries = dictionaries;
    }

    /** Of the versions in force on the day; found once and held while nothing changes. */
    public Uses on(LocalDate day) {
        CatalogSnapshot versions = catalog.snapshot();
        DictionarySnapshot rows = dictionaries.snapshot();
        Held now = held;
        if (now == null
                || now.catalog() != versions
                || now.dictionaries() != rows
                || !now.on().equals(day)) {
            now = new Held(versions, rows, day, new Uses(versions.inForce(day), rows, day));
            held = now;
        }
        return now.uses();
    }

    /** What one version names that is unknown, or no longer holds on the day. */
    public List<Doubt> doubts(ProcedureVersion version, LocalDate day) {
        return new Uses(List.of(version), dictionaries.snapshot(), day).doubts();
    }

    /** Why somebody has to look at a procedure. */
    public enum Why {
        FIELD_UNKNOWN,
        FIELD_ENDED,
        RESULT_UNKNOWN,
        LEGAL_UNKNOWN,
        LEGAL_ENDED,
        LEGAL_REPLACED
    }

    /**
     * Something about a procedure to look at.
     *
     * @param named the code or number that it names
     * @param instead what took its place; empty where nothing did
     */
    public record Doubt(Why why, ProcedureVersion version, String named, String instead) {}

    /** Who uses what. Immutable once made. */
    public static final class Uses {

        private final DictionarySnapshot rows;
        private final LocalDate on;
        private final Map<String, Map<String, List<ProcedureVersion>>> by = new HashMap<>();
        private final Map<String, Map<String, Set<String>>> names = new HashMap<>();
        private final List<Doubt> doubts = new ArrayList<>();

        private Uses(Collection<ProcedureVersion> versions, DictionarySnapshot rows, LocalDate on) {
            this.rows = rows;
            this.on = on;
            versions.forEach(this::look);
        }

        /** The procedures that name an entry, by field and code. */
        public List<ProcedureVersion> of(String dictionary, String code) {
            return List.copyOf(by.getOrDefault(dictionary, Map.of()).getOrDefault(code, List.of()));
        }

        /** What is to be looked at. */
        public List<Doubt> doubts() {
            return List.copyOf(doubts);
        }

        private void look(ProcedureVersion version) {
            coded(Dictionary.FIELDS, version, version.field().code());
            for (ProcedureResult result : version.results()) {
                if (result.code().isEmpty()) {
                    named(Dictionary.RESULTS, version, result.name());
                } else {
                    coded(Dictionary.RESULTS, version, result.code());
                }
            }
            version.legal().stream()
                    .flatMap(basis -> LegalNumbers.in(basis.text()).stream())
                    .forEach(number -> coded(Dictionary.LEGAL, version, number));
            for (RequiredPaper paper : version.papers()) {
                named(Dictionary.PAPERS, version, paper.name());
            }
            version.fees().forEach(fee -> fee(version, fee));
        }

        private void coded(String dictionary, ProcedureVersion version, String code) {
            if (rows.codes(dictionary).containsKey(code)) {
                add(dictionary, code, version);
            }
            doubt(dictionary, version, code);
        }

        private void named(String dictionary, ProcedureVersion version, String name) {
            names.computeIfAbsent(dictionary, this::byName)
                    .getOrDefault(VietnameseText.fold(name), Set.of())
                    .forEach(code -> add(dictionary, code, version));
        }

        private Map<String, Set<String>> byName(String dictionary) {
            Map<String, Set<String>> found = new HashMap<>();
            for (DictionaryRow row : rows.rows(dictionary)) {
                found.computeIfAbsent(VietnameseText.fold(row.name()), n -> new TreeSet<>())
                        .add(row.code());
            }
            return found;
        }

        private void fee(ProcedureVersion version, Fee fee) {
            Set<String> codes =
                    names.computeIfAbsent(Dictionary.FEES, this::byName)
                            .getOrDefault(VietnameseText.fold(fee.name()), Set.of());
            String amount = String.valueOf(fee.amount().amount());
            for (String code : codes) {
                boolean same =
                        rows.inForce(Dictionary.FEES, code, on).stream()
                                .anyMatch(row ->
                                        row.value("amount").equals(amount)
                                                && isOfLevel(row.value("level"), version));
                if (same) {
                    add(Dictionary.FEES, code, version);
                }
            }
        }

        private static boolean isOfLevel(String level, ProcedureVersion version) {
            return level.equals("ANY") || level.equals(version.level().name());
        }

        private void add(String dictionary, String code, ProcedureVersion version) {
            List<ProcedureVersion> users =
                    by.computeIfAbsent(dictionary, id -> new HashMap<>())
                            .computeIfAbsent(code, one -> new ArrayList<>());
            if (!users.contains(version)) {
                users.add(version);
            }
        }

        private void doubt(String dictionary, ProcedureVersion version, String code) {
            if (rows.codes(dictionary).isEmpty()) {
                return;
            }
            List<DictionaryRow> history = rows.history(dictionary, code);
            if (history.isEmpty()) {
                unknown(dictionary, version, code);
                return;
            }
            DictionaryRow row = DictionarySnapshot.nearest(history, on);
            if (row.standing(on) != DictionaryRow.Standing.ENDED) {
                return;
            }
            String instead = row.value("replaced_by");
            switch (dictionary) {
                case Dictionary.FIELDS ->
                        doubts.add(new Doubt(Why.FIELD_ENDED, version, code, instead));
                case Dictionary.LEGAL ->
                        doubts.add(
                                new Doubt(
                                        instead.isEmpty() ? Why.LEGAL_ENDED : Why.LEGAL_REPLACED,
                                        version,
                                        code,
                                        instead));
                default -> {}
            }
        }

        private void unknown(String dictionary, ProcedureVersion version, String code) {
            switch (dictionary) {
                case Dictionary.FIELDS ->
                        doubts.add(new Doubt(Why.FIELD_UNKNOWN, version, code, ""));
                case Dictionary.RESULTS ->
                        doubts.add(new Doubt(Why.RESULT_UNKNOWN, version, code, ""));
                case Dictionary.LEGAL ->
                        doubts.add(new Doubt(Why.LEGAL_UNKNOWN, version, code, ""));
                default -> {}
            }
        }
    }
}
