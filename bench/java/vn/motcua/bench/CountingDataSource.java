package vn.motcua.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgStatement;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what one thread asks of the database while it listens. Outside of that it hands out the
 * pool's own connections, so that nothing else is slowed down.
 *
 * <p>The driver sends BEGIN along with the first statement; hence each statement is one round trip,
 * and so is a COMMIT.
 */
final class CountingDataSource extends DelegatingDataSource {

    /** The statements with their values, in order, and how many transactions were committed. */
    static final class Heard {
        final List<String> statements = new ArrayList<>();
        int commits;

        int roundTrips() {
            return statements.size() + commits;
        }
    }

    private final ThreadLocal<@Nullable Heard> listening = new ThreadLocal<>();

    CountingDataSource(DataSource pool) {
        super(pool);
    }

    Heard listen(Runnable action) {
        Heard heard = new Heard();
        listening.set(heard);
        try {
            action.run();
        } finally {
            listening.remove();
        }
        return heard;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Heard heard = listening.get();
        return heard == null ? connection : counted(connection, heard);
    }

    private static Connection counted(Connection connection, Heard heard) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) -> {
                    Object result = call(connection, method, arguments);
                    if (method.getName().equals("commit")) {
                        heard.commits++;
                    }
                    return result instanceof PreparedStatement statement
                            ? counted(statement, heard)
                            : result;
                });
    }

    private static PreparedStatement counted(PreparedStatement statement, Heard heard) {
        return proxy(
                PreparedStatement.class,
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        heard.statements.add(statement.unwrap(PgStatement.class).toString());
                    }
                    return call(statement, method, arguments);
                });
    }

    private static @Nullable Object call(
            Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
