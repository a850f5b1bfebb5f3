package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCua;
import vn.motcua.testing.TestDatabase;

/** Two whole programs on one database, one of which goes away in the middle. */
class TwoNodesIT {

    private static final int WRITERS = 8;
    private static final int WRITES = 30;

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void bothWriteAndFollowAndOneGoesOnAlone() throws Exception {
        Recording.makeTable(database);
        try (ConfigurableApplicationContext stays = program("stays");
                ConfigurableApplicationContext leaves = program("leaves")) {
            List<UUID> streams = List.of(UUID.randomUUID(), UUID.randomUUID());
            streams.forEach(s -> note(stays, s, 0));
            writeFromBoth(stays, leaves, streams);
            leaves.close();
            streams.forEach(s -> note(stays, s, 0));

            int written = WRITERS * WRITES + 2 * streams.size();
            Recording recording = recording(stays);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (recording.followed().size() < written) {
                assertThat(System.nanoTime()).as("90 seconds").isLessThan(deadline);
                TimeUnit.MILLISECONDS.sleep(100);
            }
            recording.assertWholeAndInOrder(written);
            assertThat(stays.getBean(JournalVerification.class).verify().firstFindings()).isEmpty();
        }
    }

    private static void writeFromBoth(
            ConfigurableApplicationContext one,
            ConfigurableApplicationContext two,
            List<UUID> streams)
            throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                ConfigurableApplicationContext node = writer % 2 == 0 ? one : two;
                UUID stream = streams.get(writer / 2 % streams.size());
                writers.add(
                        threads.submit(() -> {
                            for (int number = 0; number < WRITES; number++) {
                                note(node, stream, number);
                            }
                        }));
            }
            for (Future<?> writer : writers) {
                assertThat(writer.get()).isNull();
            }
        }
    }

    private static void note(ConfigurableApplicationContext node, UUID stream, int number) {
        Journal journal = node.getBean(Journal.class);
        List<Tried> event = List.of(new Tried.Noted(0, number));
        node.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        journal.write(
                                stream, "test", event, Clock.systemUTC().instant(), Actor.SYSTEM));
    }

    private ConfigurableApplicationContext program(String name) {
        Map<String, Object> settings = new HashMap<>(database.properties());
        settings.put("motcua.data", settings.get("motcua.data") + "-" + name);
        settings.put("server.port", "0");
        String[] arguments =
                settings.entrySet().stream()
                        .map(s -> "--" + s.getKey() + "=" + s.getValue())
                        .toArray(String[]::new);
        return new SpringApplicationBuilder(MotCua.class)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        Recording.class,
                                        () -> recording((GenericApplicationContext) context)))
                .run(arguments);
    }

    private static Recording recording(ConfigurableApplicationContext node) {
        return new Recording("two-programs", node.getBean(JdbcClient.class));
    }
}
