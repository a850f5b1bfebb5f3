package vn.motcua.catalog.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.kernel.law.LawFile;

/** The limits of publication, by the day on which a decision is signed. */
@Component
class PublicationLimits {

    private static final String FILE = "law/parameters/publication.yaml";

    /** Days for each issuer. */
    record ByIssuer(int ministry, int province) {

        int of(PublicationDecision.Issuer issuer) {
            return switch (issuer) {
                case MINISTRY -> ministry;
                case PROVINCE -> province;
            };
        }
    }

    /** Working days of entry. */
    record Entry(int ministry, int province, int shortened) {

        int of(PublicationDecision decision) {
            return decision.shortened()
                    ? shortened
                    : new ByIssuer(ministry, province).of(decision.issuer());
        }
    }

    /** What holds for decisions that are signed on some days. */
    record Row(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            ByIssuer issueBefore,
            Counted issueCounted,
            int issueAfterShortened,
            Entry entryWithin,
            int updateWithin,
            String source,
            String note) {

        boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }
    }

    private record Rows(List<Row> rows) {}

    private final List<Row> rows = LawFile.read(FILE, Rows.class).rows();

    /** What was signed before any rule is held to the first. */
    Row of(LocalDate signed) {
        return rows.stream().filter(row -> row.holds(signed)).findFirst().orElse(rows.getFirst());
    }
}
