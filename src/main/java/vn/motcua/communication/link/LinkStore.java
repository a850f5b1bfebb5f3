package vn.motcua.communication.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of addresses that were asked. */
@Component
class LinkStore {

    private static final String NOTE_SQL =
            """
            insert into communication.link (address, outcome, status, failures, checked_at, since)
            values (:address, :outcome, :status, :failures, :at, :since)
            on conflict (address) do update set outcome = excluded.outcome, status = excluded.status,
                failures = excluded.failures, checked_at = excluded.checked_at, since = excluded.since
            """;
    private static final String ONE_SQL =
            """
            select address, outcome, status, failures, checked_at, since
            from communication.link where address = :address
            """;
    private static final String ALL_SQL =
            "select address, outcome, status, failures, checked_at, since from communication.link";

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(LinkState state) {
        jdbc.sql(NOTE_SQL)
                .param("address", state.address())
                .param("outcome", state.outcome().name())
                .param("status", state.status())
                .param("failures", state.failures())
                .param("at", Sql.at(state.checkedAt()))
                .param("since", Sql.at(state.since()))
                .update();
    }

    Optional<LinkState> find(String address) {
        return jdbc.sql(ONE_SQL).param("address", address).query((row, n) -> state(row)).optional();
    }

    List<LinkState> all() {
        return jdbc.sql(ALL_SQL).query((row, n) -> state(row)).list();
    }

    private static LinkState state(ResultSet row) throws SQLException {
        return new LinkState(
                row.getString("address"),
                LinkState.Outcome.valueOf(row.getString("outcome")),
                row.getInt("status"),
                row.getInt("failures"),
                Sql.instant(row, "checked_at"),
                Sql.instant(row, "since"));
    }
}
