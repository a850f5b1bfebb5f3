package vn.motcua.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.sql.Sql;

/** Reads what is told of many dossiers by one statement. */
@Component
class FactsStore {

    private static final String OF_SQL =
            """
            select d.dossier_id, d.code, d.version_id, d.agency_id, d.channel, d.received_at,
                d.promised_due, d.resolved_at, d.returned_at, s.filed_at, a.full_name, a.organisation,
                a.id_number, a.tax_number, a.phone, a.email, a.result_by,
                exists (select from payment.payment p
                    where p.dossier = d.dossier_id and p.way = 'ONLINE' and not p.astray) as paid_online
            from dossier.dossier d
            left join dossier.applicant a on a.dossier_id = d.dossier_id
            left join exchange.standing s on s.dossier_id = d.dossier_id
            where d.dossier_id = any(cast(:ids as uuid[]))
            """;

    private final JdbcClient jdbc;

    FactsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Facts> of(Collection<UUID> dossiers) {
        Map<UUID, Facts> found = new HashMap<>();
        jdbc.sql(OF_SQL)
                .param("ids", dossiers.stream().map(UUID::toString).toArray(String[]::new))
                .query(FactsStore::facts)
                .list()
                .forEach(one -> found.put(one.dossier(), one));
        return found;
    }

    private static Facts facts(ResultSet row, int n) throws SQLException {
        return new Facts(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency_id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                Sql.instant(row, "received_at"),
                Sql.instantOrNull(row, "promised_due"),
                Sql.instantOrNull(row, "resolved_at"),
                Sql.instantOrNull(row, "returned_at"),
                Sql.instantOrNull(row, "filed_at"),
                text(row.getString("full_name")),
                text(row.getString("organisation")),
                text(row.getString("id_number")),
                text(row.getString("tax_number")),
                text(row.getString("phone")),
                text(row.getString("email")),
                "POST".equals(row.getString("result_by")),
                row.getBoolean("paid_online"));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
