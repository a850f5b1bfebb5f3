package vn.motcua.catalog.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Decision;
import vn.motcua.kernel.sql.Sql;

/** When things were published; read once for each state of the catalogue. */
@Component
class OpenStore {

    private static final String PUBLISHED_SQL =
            """
            select id, published_at from catalog.procedure_version
            """;
    private static final String ABOLISHED_SQL =
            """
            select a.code, a.replaced_by, d.effective_on, d.number, d.signed_on, d.applied_at
            from catalog.decision_abolished a
            join catalog.decision d on d.id = a.decision
            where d.applied_at is not null
            """;

    private final JdbcClient jdbc;

    OpenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Instant> published() {
        Map<UUID, Instant> times = new HashMap<>();
        jdbc.sql(PUBLISHED_SQL)
                .query(row -> {
                    times.put(
                            Objects.requireNonNull(row.getObject("id", UUID.class)),
                            Sql.instant(row, "published_at"));
                });
        return times;
    }

    List<OpenChanges.Abolition> abolitions() {
        return jdbc.sql(ABOLISHED_SQL)
                .query((row, n) ->
                        new OpenChanges.Abolition(
                                row.getString("code"),
                                Objects.requireNonNull(
                                        row.getObject("effective_on", LocalDate.class)),
                                row.getString("replaced_by"),
                                new Decision(
                                        row.getString("number"),
                                        Objects.requireNonNull(
                                                row.getObject("signed_on", LocalDate.class))),
                                Sql.instant(row, "applied_at")))
                .list();
    }
}
