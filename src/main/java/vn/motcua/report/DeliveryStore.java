package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** To whom signed versions went. */
@Component
class DeliveryStore {

    private static final String OF_SQL =
            """
            select recipient, way, standing, happened, proof, noted_by from report.delivery
            where report = :report and version = :version order by noted_at, id
            """;
    private static final String INSERT_SQL =
            """
            insert into report.delivery (id, report, version, recipient, way, standing, happened, proof,
                noted_at, noted_by)
            values (:id, :report, :version, :recipient, :way, :standing, :on, :proof, :at, :by)
            """;

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were noted. */
    List<Delivery> of(UUID report, int version) {
        return jdbc.sql(OF_SQL)
                .param("report", report)
                .param("version", version)
                .query((row, n) ->
                        new Delivery(
                                Objects.requireNonNull(row.getString("recipient")),
                                Delivery.Way.valueOf(row.getString("way")),
                                Delivery.Standing.valueOf(row.getString("standing")),
                                Objects.requireNonNull(row.getObject("happened", LocalDate.class)),
                                Objects.requireNonNull(row.getString("proof")),
                                Objects.requireNonNull(row.getObject("noted_by", UUID.class))))
                .list();
    }

    void insert(UUID report, int version, Delivery delivery, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", Uuid7.next())
                .param("report", report)
                .param("version", version)
                .param("recipient", delivery.recipient())
                .param("way", delivery.way().name())
                .param("standing", delivery.standing().name())
                .param("on", delivery.on())
                .param("proof", delivery.proof())
                .param("at", Sql.at(at))
                .param("by", delivery.by())
                .update();
    }
}
