package vn.motcua.measure.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads dossiers out of the journal, one after the other, up to where the figures have come. */
final class RawJournal {

    private static final String EVENTS_SQL =
            """
            select e.stream_id, e.version, e.type, e.occurred_at, e.recorded_at,
                coalesce(e.payload::jsonb ->> 'agency', '') as agency,
                coalesce(e.payload::jsonb ->> 'competent', e.payload::jsonb ->> 'agency', '') as resolver,
                coalesce(e.payload::jsonb ->> 'version', '') as procedure,
                coalesce(e.payload::jsonb ->> 'channel', '') as channel,
                e.payload::jsonb ->> 'promisedDue' as promised,
                case e.type when 'dossier.not-received' then 'NOT_RECEIVED'
                            when 'dossier.result-recorded' then 'RESULT'
                            when 'dossier.ended' then e.payload::jsonb ->> 'outcome' end as outcome
            from journal.event e
            join journal.follower f on f.name = 'measure-facts' and (e.epoch, e.tx, e.seq) <= (f.epoch, f.tx, f.seq)
            where e.type like 'dossier.%'
            order by e.stream_id, e.version
            """;
    private static final int FETCH = 2_000;

    private final DataSource database;

    RawJournal(DataSource database) {
        this.database = database;
    }

    /** Hands over each dossier once; how many there were. */
    int each(Consumer<RawDossier> reader) {
        Collecting collecting = new Collecting(reader);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCH);
        // A cursor lives in a transaction; without one the driver would hold every row at once.
        new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(status -> jdbc.query(EVENTS_SQL, collecting::row));
        return collecting.end();
    }

    /** The rows of one dossier until those of the next begin. */
    private static final class Collecting {

        private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

        private final Consumer<RawDossier> reader;
        private final List<RawEvent> events = new ArrayList<>();
        private String stream = "";
        private String by = "";
        private int dossiers;

        Collecting(Consumer<RawDossier> reader) {
            this.reader = reader;
        }

        void row(ResultSet row) throws SQLException {
            String next = row.getString("stream_id");
            if (!next.equals(stream)) {
                finish();
                stream = next;
                by =
                        String.join(
                                " ",
                                row.getString("agency"),
                                row.getString("resolver"),
                                row.getString("procedure"),
                                row.getString("channel"));
            }
            String promised = row.getString("promised");
            LocalDate known = LocalDate.ofInstant(moment(row, "recorded_at"), VIETNAM);
            LocalDate before = events.isEmpty() ? known : events.getLast().known();
            events.add(
                    new RawEvent(
                            row.getString("type"),
                            moment(row, "occurred_at"),
                            promised == null || row.getString("type").equals("dossier.apologised")
                                    ? null
                                    : Instant.parse(promised),
                            outcome(row),
                            known.isBefore(before) ? before : known));
        }

        private static @Nullable String outcome(ResultSet row) throws SQLException {
            return row.getString("outcome");
        }

        private static Instant moment(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }

        private void finish() {
            if (!events.isEmpty()) {
                dossiers++;
                reader.accept(new RawDossier(by, events));
                events.clear();
            }
        }

        int end() {
            finish();
            return dossiers;
        }
    }
}
