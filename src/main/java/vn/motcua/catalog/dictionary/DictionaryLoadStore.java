package vn.motcua.catalog.dictionary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The files that were brought in. */
@Component
class DictionaryLoadStore {

    private static final String SAVE_SQL =
            """
            insert into catalog.dictionary_load
                (id, dictionary, file_name, sha256, content, loaded_at, loaded_by)
            values (:id, :dictionary, :file, :sha256, cast(:content as jsonb), :at, :by)
            """;
    private static final String FIND_SQL =
            """
            select id, dictionary, file_name, sha256, loaded_at, loaded_by, applied_at, reason,
                undone_at
            from catalog.dictionary_load where id = :id
            """;
    private static final String CONTENT_SQL =
            "select content from catalog.dictionary_load where id = :id";
    private static final String LAST_SQL =
            """
            select id, dictionary, file_name, sha256, loaded_at, loaded_by, applied_at, reason,
                undone_at
            from catalog.dictionary_load where dictionary = :dictionary
            order by loaded_at desc, id desc
            limit 50
            """;
    private static final String WAITING_SQL =
            "select count(*) from catalog.dictionary_load where applied_at is null";
    private static final String APPLIED_SQL =
            """
            update catalog.dictionary_load set applied_at = :at, reason = :reason
            where id = :id and applied_at is null
            """;
    private static final String UNDONE_SQL =
            """
            update catalog.dictionary_load set undone_at = :at
            where id = :id and applied_at is not null and undone_at is null
            """;
    private static final String DISCARD_SQL =
            "delete from catalog.dictionary_load where id = :id and applied_at is null";

    private final JdbcClient jdbc;

    DictionaryLoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(DictionaryLoad load, List<RawRow> rows) {
        jdbc.sql(SAVE_SQL)
                .param("id", load.id())
                .param("dictionary", load.dictionary())
                .param("file", load.file())
                .param("sha256", load.sha256())
                .param("content", TableFile.raw(rows))
                .param("at", Sql.at(load.loadedAt()))
                .param("by", load.loadedBy())
                .update();
    }

    Optional<DictionaryLoad> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(DictionaryLoadStore::load).optional();
    }

    List<RawRow> content(UUID id) {
        return TableFile.raw(jdbc.sql(CONTENT_SQL).param("id", id).query(String.class).single());
    }

    /** The last first, at most fifty. */
    List<DictionaryLoad> last(String dictionary) {
        return jdbc.sql(LAST_SQL)
                .param("dictionary", dictionary)
                .query(DictionaryLoadStore::load)
                .list();
    }

    long waiting() {
        return jdbc.sql(WAITING_SQL).query(Long.class).single();
    }

    boolean applied(UUID id, String reason, Instant at) {
        return jdbc.sql(APPLIED_SQL)
                        .param("id", id)
                        .param("reason", reason)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    boolean undone(UUID id, Instant at) {
        return jdbc.sql(UNDONE_SQL).param("id", id).param("at", Sql.at(at)).update() == 1;
    }

    boolean discard(UUID id) {
        return jdbc.sql(DISCARD_SQL).param("id", id).update() == 1;
    }

    private static DictionaryLoad load(ResultSet row, int n) throws SQLException {
        return new DictionaryLoad(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("dictionary"),
                row.getString("file_name"),
                row.getString("sha256"),
                Sql.instant(row, "loaded_at"),
                row.getObject("loaded_by", UUID.class),
                Sql.instantOrNull(row, "applied_at"),
                row.getString("reason"),
                Sql.instantOrNull(row, "undone_at"));
    }
}
