package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.motcua.catalog.Abolition;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.VietnameseText;

/**
 * A procedure that somebody looks for and that is no longer in force: told, so that nobody takes
 * its absence for a slip.
 *
 * @param replacedBy code of what took its place; blank where nothing did
 */
@LegalBasis("nd-63-2010#24")
public record Ended(ProcedureVersion last, LifeState state, LocalDate on, String replacedBy) {

    private static final int MOST = 3;

    /**
     * Those whose code is asked for, or, where nothing else was found, whose name holds all the
     * words; the last that ended first.
     *
     * @param nothing whether nothing in force was found
     * @param abolitions what decisions abolished; asked for only where something is found
     */
    static List<Ended> find(
            CatalogSnapshot catalog,
            String text,
            boolean nothing,
            LocalDate today,
            Supplier<List<Abolition>> abolitions) {
        List<String> words = List.of(VietnameseText.fold(text).split(" ", -1));
        if (words.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        String code = text.strip();
        Collection<ProcedureVersion> found = new LinkedHashSet<>();
        for (ProcedureVersion version : catalog.all()) {
            if (hasEnded(version, catalog, today)
                    && (version.code().equals(code) || (nothing && names(version, words)))) {
                found.add(version);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<Abolition> abolished = abolitions.get();
        return found.stream()
                .map(version -> of(version, catalog, abolished, today))
                .sorted(Comparator.comparing(Ended::on).reversed())
                .limit(MOST)
                .toList();
    }

    /** Only the last version speaks for its procedure. */
    private static boolean hasEnded(
            ProcedureVersion version, CatalogSnapshot catalog, LocalDate today) {
        LocalDate end = version.validTo();
        return end != null
                && !end.isAfter(today)
                && !version.isInternal()
                && catalog.history(version.code()).getLast().equals(version);
    }

    private static boolean names(ProcedureVersion version, List<String> words) {
        String name = VietnameseText.fold(version.name());
        return words.stream().allMatch(name::contains);
    }

    private static Ended of(
            ProcedureVersion version,
            CatalogSnapshot catalog,
            List<Abolition> abolished,
            LocalDate today) {
        LocalDate end = Objects.requireNonNull(version.validTo());
        return new Ended(
                version,
                LifeState.of(version, catalog.history(version.code()), abolished, today),
                end,
                LifeState.endedBy(version.code(), end, abolished)
                        .map(Abolition::replacedBy)
                        .orElse(""));
    }
}
