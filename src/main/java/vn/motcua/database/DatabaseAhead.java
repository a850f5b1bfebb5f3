package vn.motcua.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded database while the rest of the program is still being put together: unpacking
 * and making the cluster take seconds that nobody should wait for twice.
 */
public final class DatabaseAhead
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The folder and the server in it, as soon as they are there. */
    static final class Start {

        private final FutureTask<EmbeddedPostgres> server;
        private final FutureTask<DataFolder> folder;

        Start(Path wished) {
            folder = new FutureTask<>(() -> DataFolder.open(PostgresUser.usableFolder(wished)));
            server = new FutureTask<>(() -> new EmbeddedPostgres(folder.get(), List.of()));
            Thread.ofPlatform().daemon().name("database-ahead").start(this::run);
        }

        private void run() {
            folder.run();
            server.run();
        }

        DataFolder folder() {
            return result(folder);
        }

        EmbeddedPostgres server() {
            return result(server);
        }

        private static <T> T result(FutureTask<T> task) {
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof StartRefused refused
                        ? refused
                        : new StartRefused("The data folder cannot be used: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefused("Interrupted while the database started", e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        Environment settings = program.getEnvironment();
        if (settings.getProperty("motcua.db.url", "").isBlank()) {
            Path wished = Path.of(settings.getProperty("motcua.data", "data"));
            program.getBeanFactory().registerSingleton("databaseAhead", new Start(wished));
        }
    }
}
