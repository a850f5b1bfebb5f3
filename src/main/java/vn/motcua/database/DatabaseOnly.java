package vn.motcua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The way to the database by the same settings as the whole program, and nothing else of it: no
 * pages, no migrations, no background work. An embedded database that nobody runs is started for as
 * long as this is open.
 */
public final class DatabaseOnly implements AutoCloseable {

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import(DatabaseConfiguration.class)
    static final class Setup {}

    private final ConfigurableApplicationContext context;

    private DatabaseOnly(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Reads the settings; nothing is opened before it is asked for. */
    public static DatabaseOnly find(String... args) {
        return new DatabaseOnly(
                new SpringApplicationBuilder(Setup.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .logStartupInfo(false)
                        .run(args));
    }

    /** The data folder, when a running program holds it and the embedded database in it. */
    public Optional<Path> heldFolder() {
        return isExternal() ? Optional.empty() : Optional.of(folder()).filter(DataFolder::isInUse);
    }

    /** The application's account. */
    public DataSource dataSource() {
        if (!isExternal() && !Files.exists(folder().resolve(EmbeddedPostgres.FOLDER))) {
            throw new StartRefused(
                    "There is no Một Cửa database in "
                            + folder()
                            + ". Name its folder with --motcua.data=DIR.");
        }
        return context.getBean(DataSource.class);
    }

    private boolean isExternal() {
        return context.getBean(DatabaseProperties.class).external() != null;
    }

    /** All settings that were given. */
    public Environment settings() {
        return context.getEnvironment();
    }

    /** The data folder, which need not be there. */
    public Path folder() {
        try {
            String wished = context.getEnvironment().getProperty("motcua.data", "data");
            return PostgresUser.usableFolder(Path.of(wished));
        } catch (IOException e) {
            throw new StartRefused("The data folder cannot be read: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
