package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;

/** Holds what hangs in a place against what holds today. Pure. */
@LegalBasis({"nd-63-2010#17", "nd-63-2010#24"})
final class PostingRules {

    private PostingRules() {}

    /**
     * @param offered what the agency receives today
     * @param due the last day for a change of this day
     */
    static List<PostingLine> lines(
            List<ProcedureVersion> offered,
            List<Posting> posted,
            CatalogSnapshot catalog,
            UnaryOperator<LocalDate> due) {
        Map<String, Posting> there = new HashMap<>();
        posted.forEach(one -> there.put(one.code(), one));
        List<PostingLine> lines = new ArrayList<>();
        for (ProcedureVersion version : offered) {
            Posting posting = there.remove(version.code());
            lines.add(
                    new PostingLine(
                            state(posting, version),
                            version,
                            posting,
                            due.apply(version.validFrom())));
        }
        there.values().stream()
                .flatMap(one -> leftOver(one, catalog, due).stream())
                .sorted((a, b) -> a.version().code().compareTo(b.version().code()))
                .forEach(lines::add);
        return lines;
    }

    private static PostingLine.State state(@Nullable Posting posting, ProcedureVersion version) {
        if (posting == null) {
            return PostingLine.State.MISSING;
        }
        return posting.version().equals(version.id())
                ? PostingLine.State.CURRENT
                : PostingLine.State.OUT_OF_DATE;
    }

    private static Optional<PostingLine> leftOver(
            Posting posting, CatalogSnapshot catalog, UnaryOperator<LocalDate> due) {
        return catalog.find(posting.version())
                .map(version -> {
                    LocalDate end = version.validTo();
                    return new PostingLine(
                            PostingLine.State.LEFT_OVER,
                            version,
                            posting,
                            due.apply(end == null ? posting.on() : end));
                });
    }
}
