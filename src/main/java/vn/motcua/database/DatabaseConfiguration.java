package vn.motcua.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Wires the database in: embedded unless an address is given. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    private static final String DATABASE = "motcua";

    /** The real clock: sessions, one-time codes, {@code recorded_at}. Business time has its own. */
    @Bean
    Clock realClock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(
            @Value("${motcua.data:data}") Path wished,
            DatabaseProperties properties,
            ObjectProvider<DatabaseAhead.Start> ahead)
            throws IOException, InterruptedException {
        DatabaseAhead.Start start = ahead.getIfAvailable();
        if (start != null) {
            return start.folder();
        }
        boolean embedded = properties.external() == null;
        return DataFolder.open(embedded ? PostgresUser.usableFolder(wished) : wished);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    EmbeddedPostgres embeddedPostgres(
            DataFolder folder, ObjectProvider<DatabaseAhead.Start> ahead) {
        DatabaseAhead.Start start = ahead.getIfAvailable();
        return start == null ? new EmbeddedPostgres(folder, List.of()) : start.server();
    }

    @Bean
    DatabaseAddress databaseAddress(
            DatabaseProperties properties,
            ObjectProvider<DataFolder> folder,
            ObjectProvider<EmbeddedPostgres> embedded)
            throws SQLException {
        DatabaseAddress external = properties.external();
        return external != null
                ? external
                : embeddedAddress(folder.getObject(), embedded.getObject());
    }

    private static DatabaseAddress embeddedAddress(DataFolder folder, EmbeddedPostgres server)
            throws SQLException {
        String owner = folder.secret("owner");
        String app = folder.secret("app");
        try (Connection bootstrap = server.bootstrap("postgres")) {
            DatabaseRoles.make(bootstrap, owner, app);
            DatabaseRoles.makeDatabase(bootstrap, DATABASE);
        }
        return new DatabaseAddress(
                server.url(DATABASE), DatabaseRoles.APP, app, DatabaseRoles.OWNER, owner);
    }

    @Bean
    JdbcConnectionDetails applicationAccount(DatabaseAddress address) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return address.url();
            }

            @Override
            public String getUsername() {
                return address.user();
            }

            @Override
            public String getPassword() {
                return address.password();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerAccount(DatabaseAddress address) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return address.url();
            }

            @Override
            public String getUsername() {
                return address.ownerUser();
            }

            @Override
            public String getPassword() {
                return address.ownerPassword();
            }
        };
    }

    /** Migrations grant to whatever account the application uses. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseAddress address) {
        return flyway -> flyway.placeholders(Map.of("app_role", address.user()));
    }
}
