package vn.motcua.document.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.sql.Sql;

/** What was last found of the signatures of stored files; gone with the file. */
@Component
class SignatureCheckStore {

    private static final String KEEP_SQL =
            """
            insert into document.signature_check (hash, known_since, checked_at, verdict)
            values (:hash, :at, :at, cast(:verdict as jsonb))
            on conflict (hash) do update
               set checked_at = excluded.checked_at,
                   verdict = excluded.verdict
            """;

    private static final String KNOWN_SQL =
            """
            select hash, known_since, verdict
              from document.signature_check
             where hash in (:hashes)
            """;

    /**
     * A verdict that is kept.
     *
     * @param knownSince when the file was first looked at
     */
    record Kept(Instant knownSince, SignatureVerdict verdict) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    SignatureCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String hash, SignatureVerdict verdict) {
        int ignored =
                jdbc.sql(KEEP_SQL)
                        .param("hash", hash)
                        .param("at", Sql.at(verdict.checkedAt()))
                        .param("verdict", json.writeValueAsString(VerdictText.of(verdict)))
                        .update();
    }

    Map<String, Kept> known(Collection<String> hashes) {
        Map<String, Kept> known = new HashMap<>();
        if (!hashes.isEmpty()) {
            jdbc.sql(KNOWN_SQL)
                    .param("hashes", hashes)
                    .query((row, n) -> Map.entry(row.getString("hash"), kept(row)))
                    .list()
                    .forEach(e -> known.put(e.getKey(), e.getValue()));
        }
        return known;
    }

    Optional<Kept> known(String hash) {
        return Optional.ofNullable(known(List.of(hash)).get(hash));
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Sql.instant(row, "known_since"),
                json.readValue(row.getString("verdict"), VerdictText.class).verdict());
    }
}
