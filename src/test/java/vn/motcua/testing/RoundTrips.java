package vn.motcua.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what the current thread sends to the database. Every test context has it in front of its
 * pool, so that any test may hold an act to a number.
 */
public final class RoundTrips implements BeanPostProcessor {

    /**
     * What was sent.
     *
     * @param sql statements and batches, each one way there and back
     * @param commits transactions brought to an end, the explicit ones alone
     */
    public record Sent(List<String> sql, int commits) {

        public int statements() {
            return sql.size();
        }
    }

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);
    private static final String COMMIT = "commit";

    /** What this thread sends while {@code action} runs. */
    public static Sent of(Runnable action) {
        List<String> all = SENT.get();
        all.clear();
        action.run();
        List<String> sql = all.stream().filter(s -> !s.equals(COMMIT)).toList();
        return new Sent(sql, all.size() - sql.size());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source && beanName.equals("dataSource")
                ? new Counted(source)
                : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(
                    Connection.class,
                    (proxy, method, args) -> {
                        if (method.getName().equals("commit")
                                || method.getName().equals("rollback")) {
                            SENT.get().add(COMMIT);
                        }
                        Object result = invoke(method, connection, args);
                        return switch (result) {
                            case PreparedStatement s -> counted(PreparedStatement.class, s, args);
                            case Statement s -> counted(Statement.class, s, args);
                            case null, default -> result;
                        };
                    });
        }

        private static <S extends Statement> S counted(
                Class<S> type, S statement, Object @Nullable [] prepared) {
            return proxy(
                    type,
                    (proxy, method, args) -> {
                        if (method.getName().startsWith("execute")) {
                            SENT.get().add(String.valueOf((prepared == null ? args : prepared)[0]));
                        }
                        return invoke(method, statement, args);
                    });
        }

        private static Object invoke(
                java.lang.reflect.Method method, Object on, Object @Nullable [] args)
                throws Throwable {
            try {
                return method.invoke(on, args);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
