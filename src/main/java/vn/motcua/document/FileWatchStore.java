package vn.motcua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Reads how the files stand; each statement looks only at those that are not clean. */
@Component
final class FileWatchStore {

    private static final String NOT_CLEAN_SQL =
            """
            select count(*) filter (where scan = 'NOT_SCANNED') waiting,
                   min(stored_at) filter (where scan = 'NOT_SCANNED') oldest,
                   count(*) filter (where scan = 'TOO_LARGE') too_large
              from document.file
             where scan in ('NOT_SCANNED', 'TOO_LARGE')
            """;

    private static final String INFECTED_SQL =
            """
            select f.hash, f.size, f.media_type, f.stored_at, s.scanned_at, s.finding, s.signatures
              from (select hash, size, media_type, stored_at, scanned_at
                      from document.file
                     where scan = 'INFECTED'
                     order by scanned_at desc, hash
                     limit 100) f
              join lateral (select scanned_at, finding, signatures
                              from document.scan
                             where hash = f.hash
                             order by id desc
                             limit 1) s on true
             order by f.scanned_at desc, f.hash
            """;

    record NotClean(long waiting, @Nullable Instant oldest, long tooLarge) {}

    private final JdbcClient jdbc;

    FileWatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NotClean notClean() {
        return jdbc.sql(NOT_CLEAN_SQL)
                .query((row, n) ->
                        new NotClean(
                                row.getLong("waiting"),
                                Sql.instantOrNull(row, "oldest"),
                                row.getLong("too_large")))
                .single();
    }

    List<FileWatch.Infected> infected() {
        return jdbc.sql(INFECTED_SQL).query(FileWatchStore::file).list();
    }

    private static FileWatch.Infected file(ResultSet row, int n) throws SQLException {
        return new FileWatch.Infected(
                row.getString("hash"),
                row.getLong("size"),
                row.getString("media_type"),
                Sql.instant(row, "stored_at"),
                Sql.instant(row, "scanned_at"),
                row.getString("finding"),
                row.getString("signatures"));
    }
}
