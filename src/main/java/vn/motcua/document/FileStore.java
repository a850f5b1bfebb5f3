package vn.motcua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

@Component
final class FileStore {

    private static final String INSERT_SQL =
            """
            insert into document.file (hash, size, media_type, stored_at)
            values (:hash, :size, :type, :at)
            on conflict (hash) do nothing
            """;

    private static final String FIND_SQL =
            """
            select hash, size, media_type, stored_at
              from document.file
             where hash = :hash
            """;

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFile file) {
        jdbc.sql(INSERT_SQL)
                .param("hash", file.hash())
                .param("size", file.size())
                .param("type", file.mediaType())
                .param("at", Sql.at(file.storedAt()))
                .update();
    }

    Optional<StoredFile> find(String hash) {
        return jdbc.sql(FIND_SQL).param("hash", hash).query(FileStore::file).optional();
    }

    private static StoredFile file(ResultSet row, int n) throws SQLException {
        return new StoredFile(
                row.getString("hash"),
                row.getLong("size"),
                row.getString("media_type"),
                Sql.instant(row, "stored_at"));
    }
}
