package vn.motcua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.testing.TestDatabase;

/** A fresh test database that says the plan of every statement; {@link Plans} hears them. */
class ExplainedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.fresh();
        Plans.explained(name(database)).forEach(sql -> execute(database, sql));
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.getBeanFactory().addBeanPostProcessor(new Plans());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", database.properties()));
    }

    static String name(TestDatabase database) {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }

    static void execute(TestDatabase database, String sql) {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
