package vn.motcua.bench;

import java.sql.Connection;
import java.sql.SQLException;
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
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.bench.Fates.Coming;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.journal.Seals;

/**
 * Years of traffic at once, into the database of a program that has opened {@link Locality} and to
 * which nobody else writes meanwhile. Every dossier is what the program's own rules make of it; its
 * rows are copied instead of inserted. The program's own sealing seals the journal as often as some
 * ten thousand dossiers are there, as nights would have.
 */
final class Generator {

    /** One more than cores, as one of them mostly waits for the server. */
    private static final int WRITERS = Runtime.getRuntime().availableProcessors() + 1;

    private static final int BATCH = 1_000;
    private static final int SEALED_AT_ONCE = 50_000;

    /** What was written, and in what time, the seals apart. */
    record Written(int dossiers, Duration writing, Duration sealing) {

        double perSecond() {
            return dossiers / (writing.plus(sealing).toNanos() / 1e9);
        }
    }

    private final BeanFactory program;
    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Seals seals;
    private final Instant now;
    private final WorkCalendar calendar;
    private final Trade trade;
    private final AtomicInteger unsealed = new AtomicInteger();
    private long sealingNanos;

    Generator(BeanFactory program) {
        this(program, Trade.ONE);
    }

    Generator(BeanFactory program, Trade trade) {
        this.trade = trade;
        BusinessClock clock = program.getBean(BusinessClock.class);
        this.program = program;
        this.database = program.getBean(DataSource.class);
        this.jdbc = new JdbcTemplate(database);
        this.seals = program.getBean(Seals.class);
        this.now = clock.instant();
        this.calendar = program.getBean(Calendars.class).common(clock.today());
    }

    /** Adds so many closed dossiers, and so many that lie open at all steps. */
    Written add(int closed, int open) {
        Instant start = Instant.now();
        sealingNanos = 0;
        Arrivals arrivals = Arrivals.of(calendar, now, closed, open, jdbc);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Callable<Integer> writer = () -> write(arrivals);
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

    private int write(Arrivals arrivals) throws SQLException {
        int written = 0;
        try (Connection connection = database.getConnection()) {
            Copyist copyist =
                    new Copyist(
                            connection,
                            new Fates(calendar, now, trade),
                            program,
                            trade.asItHappened());
            List<Coming> batch = arrivals.next(BATCH);
            while (!batch.isEmpty()) {
                copyist.write(batch);
                written += batch.size();
                if (unsealed.addAndGet(batch.size()) >= SEALED_AT_ONCE) {
                    unsealed.set(0);
                    seal();
                }
                batch = arrivals.next(BATCH);
            }
        }
        return written;
    }

    private synchronized void seal() {
        long start = System.nanoTime();
        seals.seal();
        sealingNanos += System.nanoTime() - start;
    }
}
