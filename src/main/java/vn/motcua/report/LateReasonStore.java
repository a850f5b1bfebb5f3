package vn.motcua.report;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Why dossiers were late, as officers said it; what was said before is kept. */
@Component
public class LateReasonStore {

    private static final String AT_SQL =
            """
            select distinct on (dossier) dossier, reason, words, rule from report.late_reason
            where dossier = any(cast(:dossiers as uuid[])) and noted_at <= :at
            order by dossier, noted_at desc, id desc
            """;
    private static final String INSERT_SQL =
            """
            insert into report.late_reason (id, dossier, reason, words, rule, noted_at, noted_by)
            values (:id, :dossier, :reason, :words, :rule, :at, :by)
            """;

    /**
     * What was said of a dossier.
     *
     * @param rule the instrument and article that does not work; blank for other reasons
     */
    public record Said(UUID dossier, LateReason reason, String words, String rule) {}

    private final JdbcClient jdbc;

    LateReasonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said last by a moment, by dossier. */
    Map<UUID, Said> at(Collection<UUID> dossiers, Instant at) {
        Map<UUID, Said> found = new HashMap<>();
        if (!dossiers.isEmpty()) {
            all(dossiers, at).forEach(one -> found.put(one.dossier(), one));
        }
        return found;
    }

    /** What was said last of all. */
    Map<UUID, Said> last(Collection<UUID> dossiers) {
        return at(dossiers, Instant.parse("9999-12-31T00:00:00Z"));
    }

    private List<Said> all(Collection<UUID> dossiers, Instant at) {
        return jdbc.sql(AT_SQL)
                .param("dossiers", dossiers.stream().map(UUID::toString).toArray(String[]::new))
                .param("at", Sql.at(at))
                .query((row, n) ->
                        new Said(
                                Objects.requireNonNull(row.getObject("dossier", UUID.class)),
                                LateReason.valueOf(row.getString("reason")),
                                Objects.requireNonNull(row.getString("words")),
                                Objects.requireNonNull(row.getString("rule"))))
                .list();
    }

    void insert(UUID id, Said said, Instant at, UUID by) {
        jdbc.sql(INSERT_SQL)
                .param("id", id)
                .param("dossier", said.dossier())
                .param("reason", said.reason().name())
                .param("words", said.words())
                .param("rule", said.rule())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }
}
