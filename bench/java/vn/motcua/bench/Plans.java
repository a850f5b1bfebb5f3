package vn.motcua.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears what the server did for each statement of one thread: the database is told to say its plan,
 * with what it really read, after every statement ({@link #explained}). It says so when the
 * statement's rows are done with, which may be at the next statement or at the end of the
 * transaction.
 */
public final class Plans implements BeanPostProcessor {

    private static final List<String> SETTINGS =
            List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_timing = off",
                    "auto_explain.log_verbose = on",
                    "auto_explain.log_format = 'json'",
                    "auto_explain.log_level = 'notice'");

    private static final ThreadLocal<@Nullable List<Plan>> HEARD = new ThreadLocal<>();

    /** For a superuser: sessions of this database that begin after it say their plans. */
    public static List<String> explained(String database) {
        return Stream.concat(
                        Stream.of("load 'auto_explain'"),
                        SETTINGS.stream().map(s -> "alter database " + database + " set " + s))
                .toList();
    }

    /** The plans of all statements that this thread sends while {@code action} runs. */
    public static List<Plan> of(Runnable action) {
        List<Plan> plans = new ArrayList<>();
        HEARD.set(plans);
        try {
            action.run();
        } finally {
            HEARD.remove();
        }
        return plans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? new Listening(source)
                : bean;
    }

    private static void hear(@Nullable SQLWarning first) {
        List<Plan> heard = HEARD.get();
        for (SQLWarning w = first; w != null && heard != null; w = w.getNextWarning()) {
            String message = String.valueOf(w.getMessage());
            if (Plan.isOne(message)) {
                heard.add(Plan.read(message));
            }
        }
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            if (HEARD.get() == null) {
                return connection;
            }
            return proxy(
                    connection,
                    (proxy, method, arguments) -> {
                        Object result = call(method, connection, arguments);
                        if (method.getName().equals("commit")
                                || method.getName().equals("rollback")) {
                            hear(connection.getWarnings());
                            connection.clearWarnings();
                        }
                        return result instanceof Statement s ? listening(s) : result;
                    });
        }

        private static Statement listening(Statement statement) {
            return proxy(
                    statement,
                    (proxy, method, arguments) -> {
                        Object result = call(method, statement, arguments);
                        if (method.getName().startsWith("execute")) {
                            hear(statement.getWarnings());
                            statement.clearWarnings();
                        }
                        return result;
                    });
        }

        private static @Nullable Object call(
                Method method, Object on, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(on, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        @SuppressWarnings("unchecked")
        private static <T> T proxy(T of, InvocationHandler handler) {
            Class<?> type =
                    of instanceof Connection ? Connection.class : java.sql.PreparedStatement.class;
            return (T)
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
        }
    }
}
