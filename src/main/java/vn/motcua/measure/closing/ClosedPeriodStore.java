package vn.motcua.measure.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.sql.Sql;

/** Versions of closed periods and who signed them; both are only ever added to. */
@Component
class ClosedPeriodStore {

    private static final String VERSIONS_SQL =
            """
            select p.unit, p.period, p.version, p.known_at, p.closed_at, p.closed_by, p.reason, p.content,
                p.digest, s.signed_at, s.signed_by
            from measure.closed_period p
            left join measure.period_signature s
                on s.unit = p.unit and s.period = p.period and s.version = p.version
            where p.unit = :unit and p.period = :period
            order by p.version
            """;
    private static final String YEAR_SQL =
            """
            select p.unit, p.period, p.version, p.known_at, p.closed_at, p.closed_by, p.reason, p.content,
                p.digest, s.signed_at, s.signed_by
            from measure.closed_period p
            left join measure.period_signature s
                on s.unit = p.unit and s.period = p.period and s.version = p.version
            where p.unit = :unit and p.period like :year || '-%'
              and p.version = (select max(version) from measure.closed_period
                where unit = p.unit and period = p.period)
            """;
    private static final String INSERT_SQL =
            """
            insert into measure.closed_period
                (unit, period, version, known_at, closed_at, closed_by, reason, content, digest)
            values (:unit, :period, :version, :known, :at, :by, :reason, :content, :digest)
            """;
    private static final String SIGN_SQL =
            """
            insert into measure.period_signature (unit, period, version, signed_at, signed_by)
            values (:unit, :period, :version, :at, :by)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Frozen>> FIGURES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ClosedPeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be kept of figures: this text is what is digested. */
    static String text(List<Frozen> figures) {
        return JSON.writeValueAsString(figures);
    }

    static String digest(String text) {
        return TextHash.hex(text);
    }

    /** From the first on; none while it was not closed. */
    List<ClosedPeriod> versions(UUID unit, ClosingPeriod period) {
        return jdbc.sql(VERSIONS_SQL)
                .param("unit", unit)
                .param("period", period.code())
                .query(ClosedPeriodStore::closed)
                .list();
    }

    /** The last version of each period of a year. */
    List<ClosedPeriod> ofYear(UUID unit, int year) {
        return jdbc.sql(YEAR_SQL)
                .param("unit", unit)
                .param("year", Integer.toString(year))
                .query(ClosedPeriodStore::closed)
                .list();
    }

    void insert(ClosedPeriod closed, String text) {
        jdbc.sql(INSERT_SQL)
                .param("unit", closed.unit())
                .param("period", closed.period().code())
                .param("version", closed.version())
                .param("known", Sql.at(closed.knownAt()))
                .param("at", Sql.at(closed.closedAt()))
                .param("by", closed.closedBy())
                .param("reason", closed.reason())
                .param("content", text)
                .param("digest", closed.digest())
                .update();
    }

    void sign(ClosedPeriod closed, Instant at, UUID by) {
        jdbc.sql(SIGN_SQL)
                .param("unit", closed.unit())
                .param("period", closed.period().code())
                .param("version", closed.version())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    private static ClosedPeriod closed(ResultSet row, int n) throws SQLException {
        String content = Objects.requireNonNull(row.getString("content"));
        String digest = Objects.requireNonNull(row.getString("digest"));
        Instant signed = Sql.instantOrNull(row, "signed_at");
        return new ClosedPeriod(
                uuid(row, "unit"),
                ClosingPeriod.byCode(Objects.requireNonNull(row.getString("period"))).orElseThrow(),
                row.getInt("version"),
                Sql.instant(row, "known_at"),
                Sql.instant(row, "closed_at"),
                uuid(row, "closed_by"),
                Objects.requireNonNull(row.getString("reason")),
                JSON.readValue(content, FIGURES),
                digest,
                digest(content).equals(digest),
                signed == null ? null : new ClosedPeriod.Signature(signed, uuid(row, "signed_by")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
