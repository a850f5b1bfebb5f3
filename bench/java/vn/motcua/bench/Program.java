package vn.motcua.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.MotCua;
import vn.motcua.bench.contest.Target;
import vn.motcua.database.DatabaseRoles;
import vn.motcua.database.EmbeddedPostgres;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.TaskQueries;

/**
 * The whole program as it is shipped, on a database of its own that writes through to the disk. It
 * only sees its statements counted where a measurement asks for that.
 */
final class Program implements AutoCloseable {

    private static final Path DATA = Path.of("target", "bench-data", "ours");

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** On an embedded server of its own, its statements counted. */
    static Program start(Path data, String... options) {
        SpringApplication application = new SpringApplication(MotCua.class);
        application.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new Counted()));
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--server.port=0");
        all.add("--motcua.data=" + data);
        return prepared(application.run(all.toArray(String[]::new)));
    }

    /** On a database that {@link vn.motcua.database.DatabaseRoles} made, as it is shipped. */
    static Program on(Target target) {
        return on(target, DATA);
    }

    /**
     * @param data where it keeps files and secrets
     */
    static Program on(Target target, Path data) {
        return on(target, data, new SpringApplication(MotCua.class));
    }

    /** The same, its statements' plans heard where {@link Plans} listens. */
    static Program explained(Target target) {
        SpringApplication application = new SpringApplication(MotCua.class);
        application.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new Plans()));
        return on(target, DATA, application);
    }

    private static Program on(Target target, Path data, SpringApplication application) {
        return prepared(
                application.run(
                        "--server.port=0",
                        "--motcua.data=" + data,
                        "--motcua.db.url=" + target.url(),
                        "--motcua.db.user=" + target.user(),
                        "--motcua.db.password=" + target.password(),
                        "--motcua.db.owner.user=" + DatabaseRoles.OWNER,
                        "--motcua.db.owner.password=" + target.password(),
                        "--spring.datasource.hikari.maximum-pool-size=" + target.pool()));
    }

    private static Program prepared(ConfigurableApplicationContext context) {
        Locality.open(context.getBeanFactory());
        return new Program(context);
    }

    private static final class Counted implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    BeanFactory beans() {
        return context.getBeanFactory();
    }

    Dossiers dossiers() {
        return bean(Dossiers.class);
    }

    TaskQueries tasks() {
        return bean(TaskQueries.class);
    }

    CountingDataSource counting() {
        return (CountingDataSource) bean(DataSource.class);
    }

    /** A connection of the superuser, for filling tables and for asking the server about itself. */
    Connection superuser() throws SQLException {
        return bean(EmbeddedPostgres.class).bootstrap("motcua");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
