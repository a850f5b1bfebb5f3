package vn.motcua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

@Component
final class FileStore {

    /** What the program made itself is clean, whoever handed it in; but once infected, for good. */
    private static final String INSERT_SQL =
            """
            insert into document.file (hash, size, media_type, stored_at, scan)
            values (:hash, :size, :type, :at, :scan)
            on conflict (hash) do update
               set stored_at = excluded.stored_at,
                   scan = case
                       when excluded.scan = 'NOT_NEEDED' and file.scan <> 'INFECTED'
                       then excluded.scan
                       else file.scan
                   end
            returning scan
            """;

    private static final String OLD_SQL =
            """
            select hash
              from document.file
             where stored_at < :before
               and hash > :after
             order by hash
             limit 500
            """;

    /** One that was handed in again meanwhile is young. */
    private static final String DELETE_SQL =
            """
            delete from document.file
             where hash = :hash
               and stored_at < :before
            """;

    private static final String FIND_SQL =
            """
            select hash, size, media_type, stored_at, scan
              from document.file
             where hash = :hash
            """;

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stands from then on: of a file that was there already, what is known of it. */
    StoredFile insert(StoredFile file) {
        String scan =
                jdbc.sql(INSERT_SQL)
                        .param("hash", file.hash())
                        .param("size", file.size())
                        .param("type", file.mediaType())
                        .param("at", Sql.at(file.storedAt()))
                        .param("scan", file.scan().name())
                        .query(String.class)
                        .single();
        return new StoredFile(
                file.hash(),
                file.size(),
                file.mediaType(),
                file.storedAt(),
                ScanState.valueOf(scan));
    }

    Optional<StoredFile> find(String hash) {
        return jdbc.sql(FIND_SQL).param("hash", hash).query(FileStore::file).optional();
    }

    /** Hashes of files from before a moment, in their own order. */
    List<String> old(Instant before, String after) {
        return jdbc.sql(OLD_SQL)
                .param("before", Sql.at(before))
                .param("after", after)
                .query((row, n) -> row.getString("hash"))
                .list();
    }

    boolean delete(String hash, Instant before) {
        return jdbc.sql(DELETE_SQL).param("hash", hash).param("before", Sql.at(before)).update()
                == 1;
    }

    private static StoredFile file(ResultSet row, int n) throws SQLException {
        return new StoredFile(
                row.getString("hash"),
                row.getLong("size"),
                row.getString("media_type"),
                Sql.instant(row, "stored_at"),
                ScanState.valueOf(row.getString("scan")));
    }
}
