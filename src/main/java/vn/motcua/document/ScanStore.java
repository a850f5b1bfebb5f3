package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** What the scanner said of files, and when it answered at all. */
@Component
final class ScanStore {

    private static final String WAITING_SQL =
            """
            select hash, stored_at
              from document.file
             where scan = 'NOT_SCANNED'
               and (stored_at, hash) > (:at, :hash)
             order by stored_at, hash
             limit 100
            """;

    private static final String SEEN_BEFORE_SQL =
            """
            select hash
              from document.file
             where scan in ('CLEAN', 'INFECTED', 'TOO_LARGE')
               and scanned_at < :before
               and hash > :after
             order by hash
             limit 500
            """;

    private static final String COUNT_SEEN_BEFORE_SQL =
            """
            select count(*)
              from document.file
             where scan in ('CLEAN', 'INFECTED', 'TOO_LARGE')
               and scanned_at < :before
            """;

    /** The state as it was, for whoever asks whether it turned. */
    private static final String NOTE_SQL =
            """
            with was as (
                select hash, scan
                  from document.file
                 where hash = :hash
                   and scan <> 'NOT_NEEDED'
                   for update
            ), noted as (
                update document.file f
                   set scan = :scan, scanned_at = :at
                  from was
                 where f.hash = was.hash
            ), added as (
                insert into document.scan (hash, scanned_at, result, finding, signatures)
                select hash, :at, :scan, :finding, :signatures
                  from was
            )
            select scan
              from was
            """;

    private static final String LAST_WATCH_SQL =
            """
            select at, answers, signatures
              from document.scanner_watch
             order by id desc
             limit 1
            """;

    private static final String INSERT_WATCH_SQL =
            """
            insert into document.scanner_watch (at, answers, signatures)
            values (:at, :answers, :signatures)
            """;

    /** A file that waits. */
    record Waiting(String hash, Instant since) {}

    /**
     * How the scanner was from a moment on.
     *
     * @param signatures blank where it does not answer
     */
    record Watch(Instant since, boolean answers, String signatures) {}

    private final JdbcClient jdbc;

    ScanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some of those that came first, after one. */
    List<Waiting> waiting(Waiting after) {
        return jdbc.sql(WAITING_SQL)
                .param("at", Sql.at(after.since()))
                .param("hash", after.hash())
                .query((row, n) ->
                        new Waiting(row.getString("hash"), Sql.instant(row, "stored_at")))
                .list();
    }

    /** Some of those that were last looked at before a moment, in the order of their hashes. */
    List<String> seenBefore(Instant before, String after) {
        return jdbc.sql(SEEN_BEFORE_SQL)
                .param("before", Sql.at(before))
                .param("after", after)
                .query((row, n) -> Objects.requireNonNull(row.getString("hash")))
                .list();
    }

    long countSeenBefore(Instant before) {
        return jdbc.sql(COUNT_SEEN_BEFORE_SQL)
                .param("before", Sql.at(before))
                .query(Long.class)
                .single();
    }

    /** Adds a look and lets the file stand so; what it was before, absent where it is gone. */
    Optional<ScanState> note(String hash, Clamd.Answer answer, String signatures, Instant at) {
        return jdbc.sql(NOTE_SQL)
                .param("hash", hash)
                .param("scan", answer.state().name())
                .param("finding", answer.finding())
                .param("signatures", signatures)
                .param("at", Sql.at(at))
                .query(String.class)
                .optional()
                .map(ScanState::valueOf);
    }

    Optional<Watch> watch() {
        return jdbc.sql(LAST_WATCH_SQL)
                .query((row, n) ->
                        new Watch(
                                Sql.instant(row, "at"),
                                row.getBoolean("answers"),
                                row.getString("signatures")))
                .optional();
    }

    void turned(Watch now) {
        jdbc.sql(INSERT_WATCH_SQL)
                .param("at", Sql.at(now.since()))
                .param("answers", now.answers())
                .param("signatures", now.signatures())
                .update();
    }
}
