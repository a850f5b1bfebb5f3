package vn.motcua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.bench.Fates.Coming;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Lives;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Seals;

/**
 * Years of traffic at once, into the database of a program that has loaded {@link Locality} and to
 * which nobody else writes meanwhile. Every dossier is played by the program's own rules; its rows
 * are copied instead of inserted, some thousand dossiers to a transaction, whose id all its events
 * bear. The program's own sealing seals the journal now and then, as its nights would have.
 *
 * <p>Followers are moved behind what was written, so that they do not read years of old events.
 */
public final class Generator {

    private static final int WRITERS = 3;
    private static final int BATCH = 1_000;
    private static final int SEALED_AT_ONCE = 50_000;

    private static final String BEGIN_SQL = "select pg_current_xact_id()::text";
    private static final String QUICK_SQL = "set local synchronous_commit = off";
    private static final String FOLLOWED_SQL =
            """
            update journal.follower set epoch = ?, tx = cast(? as xid8), seq = ?
            where (epoch, tx, seq) < (?, cast(? as xid8), ?)
            """;

    /** What was written, and in what time, the seals apart. */
    public record Written(int dossiers, Duration writing, Duration sealing) {

        public double perSecond() {
            return dossiers / ((writing.toNanos() + sealing.toNanos()) / 1e9);
        }
    }

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Journal journal;
    private final Seals seals;
    private final BeanFactory program;
    private final WorkCalendar calendar;
    private final BusinessClock clock;
    private final AtomicInteger unsealed = new AtomicInteger();
    private long sealingNanos;

    public Generator(BeanFactory program) {
        this.program = program;
        this.database = program.getBean(DataSource.class);
        this.jdbc = new JdbcTemplate(database);
        this.journal = program.getBean(Journal.class);
        this.seals = program.getBean(Seals.class);
        this.clock = program.getBean(BusinessClock.class);
        this.calendar = program.getBean(Calendars.class).common(clock.today());
    }

    /** Adds so many closed dossiers, and so many that lie open at all steps. */
    public Written add(int closed, int open) {
        Instant start = Instant.now();
        sealingNanos = 0;
        Arrivals arrivals =
                new Arrivals(new Traffic(calendar), clock.today(), closed, open, jdbc);
        Fates fates = new Fates(calendar, clock.instant());
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Callable<Integer> writer = () -> write(arrivals, fates);
                all.add(writers.submit(writer));
            }
            int written = 0;
            for (Future<Integer> one : all) {
                written += one.get();
            }
            arrivals.count(jdbc);
            seal();
            Duration sealing = Duration.ofNanos(sealingNanos);
            return new Written(
                    written, Duration.between(start, Instant.now()).minus(sealing), sealing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int write(Arrivals arrivals, Fates fates) throws SQLException {
        int written = 0;
        Lives lives = new Lives(program);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (List<Coming> batch = arrivals.next(BATCH);
                    !batch.isEmpty();
                    batch = arrivals.next(BATCH)) {
                write(connection, batch, fates, lives);
                connection.commit();
                written += batch.size();
                if (unsealed.addAndGet(batch.size()) >= SEALED_AT_ONCE) {
                    unsealed.set(0);
                    seal();
                }
            }
            connection.setAutoCommit(true);
        }
        return written;
    }

    private void write(Connection connection, List<Coming> batch, Fates fates, Lives lives)
            throws SQLException {
        DossierRows dossiers = new DossierRows(program);
        JournalRows events = new JournalRows(journal, begin(connection));
        for (Coming coming : batch) {
            Lives.Life life = lives.of(fates.of(coming));
            dossiers.add(life);
            events.add(life);
        }
        PGConnection copying = connection.unwrap(PGConnection.class);
        events.send(copying);
        dossiers.send(copying);
        follow(connection, events);
    }

    private static String begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(QUICK_SQL);
            try (ResultSet row = statement.executeQuery(BEGIN_SQL)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void follow(Connection connection, JournalRows events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FOLLOWED_SQL)) {
            for (int i : new int[] {1, 4}) {
                statement.setInt(i, events.epoch());
                statement.setString(i + 1, events.tx());
                statement.setLong(i + 2, events.lastSeq());
            }
            statement.executeUpdate();
        }
    }

    private synchronized void seal() {
        long start = System.nanoTime();
        seals.seal();
        sealingNanos += System.nanoTime() - start;
    }
}
