package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/**
 * What the post brought to an agency on a day, for the minute that both sides sign (biên bản giao
 * nhận hồ sơ).
 */
@Component
@LegalBasis("nd-61-2018#16")
public class PostQueries {

    private static final String DAY_SQL =
            """
            select d.dossier_id, d.code, d.version_id, d.sets, p.filed_at,
                coalesce(a.organisation, a.full_name, '') as applicant
            from dossier.posted p
            join dossier.dossier d on d.dossier_id = p.dossier_id
            left join dossier.applicant a on a.dossier_id = p.dossier_id
            where p.agency_id = :agency and p.filed_at >= :from and p.filed_at < :to
            order by p.filed_at, p.dossier_id
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    PostQueries(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** In the order of filing; rights are the caller's to have asked. */
    public List<Posted> on(LocalDate day, UUID agency) {
        return jdbc.sql(DAY_SQL)
                .param("agency", agency)
                .param("from", Sql.at(Zones.instantOf(day.atStartOfDay())))
                .param("to", Sql.at(Zones.instantOf(day.plusDays(1).atStartOfDay())))
                .query(this::row)
                .list();
    }

    private Posted row(ResultSet row, int number) throws SQLException {
        ProcedureVersion version =
                catalog.version(Objects.requireNonNull(row.getObject("version_id", UUID.class)));
        return new Posted(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getString("code")),
                version.name(),
                version.nameEn(),
                Objects.requireNonNull(row.getString("applicant")),
                row.getInt("sets"),
                Sql.instant(row, "filed_at"));
    }
}
