package vn.motcua.journal;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.TestDatabase;

/** The journal of one program on a database, without Spring around it; several make a cluster. */
final class Node implements AutoCloseable {

    private static final String STILL_SQL =
            "select pg_snapshot_xmin(s) = pg_snapshot_xmax(s) from pg_current_snapshot() s";

    final HikariDataSource pool;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Epochs epochs;
    final JournalStore store;
    final Journal journal;
    final FollowerStore checkpoints;
    final AccessLog accessLog;
    final SecurityLog securityLog;
    private final Seals seals;

    Node(TestDatabase database) {
        this.pool = pool(database);
        this.jdbc = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        Clock clock = Clock.systemUTC();
        this.epochs = new Epochs(jdbc, clock);
        this.store = new JournalStore(new JdbcTemplate(pool));
        this.journal =
                new Journal(
                        store, new ManyStreams(jdbc), epochs, clock, false, List.of(Tried.types()));
        this.checkpoints = new FollowerStore(jdbc);
        this.accessLog = new AccessLog(jdbc, epochs, clock);
        this.securityLog = new SecurityLog(jdbc, epochs, clock);
        this.seals = new Seals(new SealStore(jdbc), epochs, clock);
    }

    Followers following(Follower... followers) {
        return new Followers(
                List.of(followers),
                new ReadAhead(store),
                checkpoints,
                epochs,
                transaction,
                Clock.systemUTC(),
                true);
    }

    /** Writes one event per number to a stream, in a transaction of its own. */
    void note(UUID stream, int writer, int... numbers) {
        inTransaction(() -> noteInTransaction(stream, writer, numbers));
    }

    void noteInTransaction(UUID stream, int writer, int... numbers) {
        List<Tried.Noted> events =
                Arrays.stream(numbers).mapToObj(n -> new Tried.Noted(writer, n)).toList();
        journal.write(stream, "test", events, Clock.systemUTC().instant(), Actor.SYSTEM);
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    Seal seal() {
        return inTransaction(seals::seal);
    }

    /**
     * The same once nothing is being written anywhere on the server: its own upkeep counts as much
     * as a transaction of ours, and what it leaves out falls under the next seal.
     */
    Seal sealWhenStill() {
        await().until(() -> jdbc.sql(STILL_SQL).query(Boolean.class).single());
        return seal();
    }

    Verdict verify() {
        return new JournalVerification(pool).verify();
    }

    @Nullable String failureOf(Follower follower) {
        return checkpoints.states().stream()
                .filter(s -> follower.name().equals(s.name()))
                .findFirst()
                .orElseThrow()
                .failure();
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.app().getUsername());
        config.setPassword(database.app().getPassword());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
    }
}
