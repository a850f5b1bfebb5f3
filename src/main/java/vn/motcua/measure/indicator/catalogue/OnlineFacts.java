package vn.motcua.measure.indicator.catalogue;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.indicator.Asked;

/**
 * Reads what was decided of procedures in reviews of what can be done online, and what stood on the
 * national portal, by the last day. What was corrected by then does not count.
 */
@Component
class OnlineFacts {

    private static final String DECIDED_SQL =
            """
            select distinct on (code) code, answer, day from catalog.review_decision
            where day <= :day and decided_at <= coalesce(:known, 'infinity'::timestamptz)
              and coalesce(ended_at > coalesce(:known, 'infinity'::timestamptz), true)
            order by code, day desc, decided_at desc, id desc
            """;
    private static final String INTEGRATED_SQL =
            """
            select distinct code from catalog.portal_integration
            where day <= :day and coalesce(ended_on > :day, true)
              and noted_at <= coalesce(:known, 'infinity'::timestamptz)
            """;

    /** What was decided last of a procedure. */
    record Decided(boolean eligible, LocalDate on) {}

    private record Decisions(Map<String, Decided> byCode) {}

    private record OnPortal(Set<String> codes) {}

    private final JdbcClient jdbc;

    OnlineFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code; what nobody decided is absent. */
    Map<String, Decided> decided(Asked asked) {
        return asked.memo().once(Decisions.class, () -> new Decisions(readDecided(asked))).byCode();
    }

    private Map<String, Decided> readDecided(Asked asked) {
        Map<String, Decided> found = new HashMap<>();
        statement(DECIDED_SQL, asked)
                .query(row -> {
                    found.put(
                            row.getString("code"),
                            new Decided(
                                    !row.getString("answer").equals("NO"),
                                    row.getObject("day", LocalDate.class)));
                });
        return found;
    }

    Set<String> integrated(Asked asked) {
        return asked.memo()
                .once(
                        OnPortal.class,
                        () ->
                                new OnPortal(
                                        new HashSet<>(
                                                statement(INTEGRATED_SQL, asked)
                                                        .query(String.class)
                                                        .list())))
                .codes();
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("day", asked.to())
                .param("known", Sql.at(asked.known().at()), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
