package vn.motcua.petition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.sql.Sql;

/** Procedures that petitions gave reason to review, for whoever draws up the review plan. */
@Component
@LegalBasis("nd-63-2010#30.1")
public class ProposedReviews {

    private static final String ALL_SQL =
            """
            select p.id, p.code, p.agency, p.review, p.last_at, coalesce(t.body, '') as proposal
            from petition.petition p
            left join lateral (
                select body from petition.text x where x.petition = p.id and x.kind = 'PROPOSAL'
                order by x.version desc limit 1) t on true
            where p.review <> ''
            order by p.review, p.received_at
            """;

    /**
     * A petition with the procedure that is to be looked at because of it.
     *
     * @param code of the petition, {@code procedure} that of the procedure
     * @param proposal what is to be reviewed; blank once the petition is erased
     */
    public record Proposed(
            UUID petition,
            String code,
            UUID agency,
            String procedure,
            String proposal,
            Instant lastAt) {}

    private final JdbcClient jdbc;

    ProposedReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By procedure, and then in the order in which petitions came. */
    public List<Proposed> all() {
        return jdbc.sql(ALL_SQL)
                .query((row, n) ->
                        new Proposed(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                                row.getString("review"),
                                row.getString("proposal"),
                                Sql.instant(row, "last_at")))
                .list();
    }
}
