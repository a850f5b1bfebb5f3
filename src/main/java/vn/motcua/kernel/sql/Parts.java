package vn.motcua.kernel.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * One statement that writes several tables: named parts, of which only those are there that have
 * something to write, and a query that ends it. Its values are bound by their place. A statement
 * without idle parts is cheap to begin, and without arrays the database keeps its plan. Lives for
 * one run.
 */
public final class Parts {

    private final StringBuilder sql = new StringBuilder(1024);
    private final List<@Nullable Object> values = new ArrayList<>(48);
    private final List<@Nullable Object> last = new ArrayList<>(4);
    private String query = "";
    private boolean ending;
    private int unnamed;

    /** Begins a part without a name that others could use; its text may go on with {@link #add}. */
    public Parts begin(String text) {
        unnamed++;
        return begin("p" + unnamed, text);
    }

    /** Begins a part; its text may go on with {@link #add}. */
    public Parts begin(String name, String text) {
        sql.append(sql.isEmpty() ? "with " : "\n), ").append(name).append(" as (\n").append(text);
        ending = false;
        return this;
    }

    /** Goes on with the part that was begun last. */
    public Parts add(String text) {
        sql.append(text);
        return this;
    }

    /** The query that ends the statement, whatever parts come after this call. */
    public Parts end(String text) {
        query = text;
        ending = true;
        return this;
    }

    /** The values of the text that was given last. */
    public Parts with(@Nullable Object... more) {
        for (Object value : more) {
            (ending ? last : values).add(value);
        }
        return this;
    }

    /** Runs it; the one value that its query answers. */
    public <T> T run(JdbcOperations jdbc, Answer<T> answer) {
        values.addAll(last);
        return Objects.requireNonNull(
                jdbc.query(
                        sql.append("\n)\n").append(query).toString(),
                        statement -> {
                            for (int i = 0; i < values.size(); i++) {
                                statement.setObject(i + 1, values.get(i));
                            }
                        },
                        rows -> {
                            rows.next();
                            return answer.of(rows);
                        }));
    }

    /** Reads the answer from its row. */
    public interface Answer<T> {
        T of(ResultSet row) throws SQLException;
    }
}
