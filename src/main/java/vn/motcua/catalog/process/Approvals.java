package vn.motcua.catalog.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** By which decision each internal process was approved, as far as the program was told. */
@Component
public class Approvals {

    private static final String OF_SQL =
            """
            select process_id, number, signed_on, signer from catalog.process_approval
            where process_id in (:processes)
            """;

    private static final String INSERT_SQL =
            """
            insert into catalog.process_approval
                (process_id, number, signed_on, signer, recorded_by, recorded_at)
            values (:process, :number, :signedOn, :signer, :by, :at)
            """;

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Approval> of(UUID process) {
        return Optional.ofNullable(of(List.of(process)).get(process));
    }

    /** Of each process that has one. */
    public Map<UUID, Approval> of(Collection<UUID> processes) {
        Map<UUID, Approval> found = new HashMap<>();
        if (!processes.isEmpty()) {
            jdbc.sql(OF_SQL)
                    .param("processes", processes)
                    .query(row -> {
                        found.put(row.getObject("process_id", UUID.class), approval(row));
                    });
        }
        return found;
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer"));
    }

    void record(UUID process, Approval approval, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("process", process)
                .param("number", approval.number())
                .param("signedOn", approval.signedOn())
                .param("signer", approval.signer())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }
}
