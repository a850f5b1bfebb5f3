package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;

/** Holds what hangs in a place against what holds today. Pure. */
@LegalBasis({"nd-63-2010#17", "nd-63-2010#24"})
final class PostingRules {

    /** How a place counts its days. */
    interface Days {

        LocalDate today();

        /** The last day for a change of this day. */
        LocalDate due(LocalDate changed);

        /**
         * The working days behind the last day, up to and with another; 0 where it is not later.
         */
        int behind(LocalDate due, LocalDate done);
    }

    private final CatalogSnapshot catalog;
    private final Days days;

    PostingRules(CatalogSnapshot catalog, Days days) {
        this.catalog = catalog;
        this.days = days;
    }

    /**
     * @param offered what the agency receives today
     */
    List<PostingLine> lines(List<ProcedureVersion> offered, List<Posting> posted) {
        Map<String, Posting> there = new HashMap<>();
        posted.forEach(one -> there.put(one.code(), one));
        List<PostingLine> lines = new ArrayList<>();
        for (ProcedureVersion version : offered) {
            lines.add(line(version, there.remove(version.code())));
        }
        there.values().stream()
                .flatMap(one -> leftOver(one).stream())
                .sorted((a, b) -> a.version().code().compareTo(b.version().code()))
                .forEach(lines::add);
        return lines;
    }

    private PostingLine line(ProcedureVersion version, @Nullable Posting posting) {
        LocalDate due = days.due(version.validFrom());
        if (posting != null && posting.version().equals(version.id())) {
            return new PostingLine(
                    PostingLine.State.CURRENT,
                    version,
                    posting,
                    due,
                    days.behind(due, posting.on()));
        }
        return new PostingLine(
                posting == null ? PostingLine.State.MISSING : PostingLine.State.OUT_OF_DATE,
                version,
                posting,
                due,
                days.behind(due, days.today()));
    }

    private Optional<PostingLine> leftOver(Posting posting) {
        return catalog.find(posting.version())
                .map(version -> {
                    LocalDate end = version.validTo();
                    LocalDate due = days.due(end == null ? posting.on() : end);
                    return new PostingLine(
                            PostingLine.State.LEFT_OVER,
                            version,
                            posting,
                            due,
                            days.behind(due, days.today()));
                });
    }
}
