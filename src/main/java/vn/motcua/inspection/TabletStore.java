package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of devices that took visits along, and of photographs taken on them. */
@Component
class TabletStore {

    private static final String TAKE_SQL =
            """
            insert into inspection.taken_along (id, visit, staff, device, at)
            values (:id, :visit, :staff, :device, :at) on conflict (id) do nothing
            """;
    private static final String TAKEN_BY_ID_SQL =
            "select id, visit, staff, device, at from inspection.taken_along where id = :id";
    private static final String TAKEN_OF_SQL =
            """
            select id, visit, staff, device, at from inspection.taken_along where visit = :visit
            order by at, id
            """;
    private static final String PHOTOGRAPH_SQL =
            """
            insert into inspection.photograph (id, visit, dossier, item, file, file_name, device, taken_at, at,
                by_staff)
            values (:id, :visit, :dossier, :item, :file, :fileName, :device, :takenAt, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String PHOTOGRAPH_BY_ID_SQL =
            """
            select id, visit, dossier, item, file, file_name, device, taken_at, at, by_staff
            from inspection.photograph where id = :id
            """;
    private static final String PHOTOGRAPHS_SQL =
            """
            select id, visit, dossier, item, file, file_name, device, taken_at, at, by_staff
            from inspection.photograph where visit = :visit order by at, id
            """;

    private final JdbcClient jdbc;

    TabletStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the id is taken. */
    boolean insert(TakenAlong one) {
        return jdbc.sql(TAKE_SQL)
                        .param("id", one.id())
                        .param("visit", one.visit())
                        .param("staff", one.staff())
                        .param("device", one.device())
                        .param("at", Sql.at(one.at()))
                        .update()
                == 1;
    }

    Optional<TakenAlong> takenAlong(UUID id) {
        return jdbc.sql(TAKEN_BY_ID_SQL).param("id", id).query(TabletStore::taken).optional();
    }

    /** Oldest first. */
    List<TakenAlong> ofVisit(UUID visit) {
        return jdbc.sql(TAKEN_OF_SQL).param("visit", visit).query(TabletStore::taken).list();
    }

    /** False where the id is taken. */
    boolean insert(Photograph one) {
        return jdbc.sql(PHOTOGRAPH_SQL)
                        .param("id", one.id())
                        .param("visit", one.visit())
                        .param("dossier", one.subject().dossier(), Types.OTHER)
                        .param("item", one.subject().item())
                        .param("file", one.file())
                        .param("fileName", one.fileName())
                        .param("device", one.device())
                        .param("takenAt", Sql.at(one.takenAt()))
                        .param("at", Sql.at(one.at()))
                        .param("by", one.by())
                        .update()
                == 1;
    }

    Optional<Photograph> photograph(UUID id) {
        return jdbc.sql(PHOTOGRAPH_BY_ID_SQL)
                .param("id", id)
                .query(TabletStore::photograph)
                .optional();
    }

    /** In the order in which they came. */
    List<Photograph> photographs(UUID visit) {
        return jdbc.sql(PHOTOGRAPHS_SQL)
                .param("visit", visit)
                .query(TabletStore::photograph)
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static TakenAlong taken(ResultSet row, int n) throws SQLException {
        return new TakenAlong(
                uuid(row, "id"),
                uuid(row, "visit"),
                uuid(row, "staff"),
                row.getString("device"),
                Sql.instant(row, "at"));
    }

    private static Photograph photograph(ResultSet row, int n) throws SQLException {
        return new Photograph(
                uuid(row, "id"),
                uuid(row, "visit"),
                new Answer.Subject(row.getObject("dossier", UUID.class), row.getString("item")),
                row.getString("file"),
                row.getString("file_name"),
                row.getString("device"),
                Sql.instant(row, "taken_at"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"));
    }
}
