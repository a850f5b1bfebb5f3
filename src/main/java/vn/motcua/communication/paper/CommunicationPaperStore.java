package vn.motcua.communication.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.communication.KeptFile;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** The rows of papers. */
@Component
class CommunicationPaperStore {

    private static final String INSERT_SQL =
            """
            insert into communication.paper (id, unit, kind, number, signed_on, until_day, title, file, file_name,
                recorded_by, recorded_at)
            values (:id, :unit, :kind, :number, :signed, :until, :title, :file, :fileName, :by, :at)
            on conflict (id) do nothing
            """;
    private static final String STRIKE_SQL =
            """
            update communication.paper set struck_at = :at, struck_for = :why
            where id = :id and struck_at is null
            """;
    private static final String ALL_SQL =
            """
            select id, unit, kind, number, signed_on, until_day, title, file, file_name, struck_at, struck_for
            from communication.paper order by signed_on desc, recorded_at desc
            """;

    private final JdbcClient jdbc;

    CommunicationPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(CommunicationPaper paper, UUID by, Instant at) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", paper.id())
                        .param("unit", paper.unit())
                        .param("kind", paper.kind().name())
                        .param("number", paper.number())
                        .param("signed", paper.signedOn())
                        .param("until", paper.until())
                        .param("title", paper.title())
                        .param("file", paper.file().hash())
                        .param("fileName", paper.file().name())
                        .param("by", by)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** False where it was struck already. */
    boolean strike(UUID id, Instant at, String why) {
        return jdbc.sql(STRIKE_SQL)
                        .param("id", id)
                        .param("at", Sql.at(at))
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Newest first. */
    List<CommunicationPaper> all() {
        return jdbc.sql(ALL_SQL).query((row, n) -> paper(row)).list();
    }

    private static CommunicationPaper paper(ResultSet row) throws SQLException {
        Instant struck = Sql.instantOrNull(row, "struck_at");
        return new CommunicationPaper(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                Objects.requireNonNull(row.getObject("signed_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("until_day", LocalDate.class)),
                row.getString("title"),
                new KeptFile(row.getString("file"), row.getString("file_name")),
                struck == null ? null : Zones.dayOf(struck),
                row.getString("struck_for"));
    }
}
