package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import vn.motcua.testing.TestDatabase;

/** Every SQL statement of the program is prepared on the real, migrated database. */
class SqlTest {

    private static final int LEAST = 100;
    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(select|insert into|update|delete from|with)\\s+\\S+\\s");

    @Test
    void everyStatementIsOneThatTheDatabaseUnderstands() throws Exception {
        Map<String, String> statements = statements();
        Map<String, String> wrong = new TreeMap<>();
        try (Connection connection = TestDatabase.fresh().app().getConnection()) {
            for (Map.Entry<String, String> statement : statements.entrySet()) {
                prepare(connection, statement, wrong);
            }
        }

        System.out.println("SqlTest: " + statements.size() + " statements prepared");
        assertThat(wrong).isEmpty();
        assertThat(statements).hasSizeGreaterThan(LEAST);
    }

    /** What is not called a statement would not be looked at. */
    @Test
    void whateverReadsLikeAStatementIsCalledOne() throws Exception {
        int looked = 0;
        for (JavaField field : texts()) {
            looked++;
            if (STATEMENT.matcher(valueOf(field.reflect())).lookingAt()) {
                assertThat(field.getName()).as(field.getFullName()).matches(".*_(SQL|FRAGMENT)");
            }
        }

        assertThat(looked).isGreaterThan(LEAST);
    }

    @Test
    void aStatementOnAColumnThatIsNotThereIsFound() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        try (Connection connection = TestDatabase.fresh().app().getConnection()) {
            prepare(
                    connection,
                    Map.entry("bad", "select no_such_column from dossier.dossier where code = :x"),
                    wrong);
        }

        assertThat(wrong).containsKey("bad");
    }

    private static void prepare(
            Connection connection, Map.Entry<String, String> statement, Map<String, String> wrong)
            throws SQLException {
        String sql =
                numbered(NamedParameterUtils.substituteNamedParameters(statement.getValue(), null));
        try (Statement prepare = connection.createStatement()) {
            prepare.execute("prepare checked as " + sql);
            prepare.execute("deallocate checked");
        } catch (SQLException e) {
            wrong.put(statement.getKey(), e.getMessage());
        }
    }

    /** The driver's question marks as the database's own numbered parameters. */
    private static String numbered(String withQuestionMarks) {
        StringBuilder sql = new StringBuilder();
        int number = 0;
        for (char c : withQuestionMarks.toCharArray()) {
            if (c == '?') {
                number++;
                sql.append('$').append(number);
            } else {
                sql.append(c);
            }
        }
        return sql.toString();
    }

    private static Map<String, String> statements() throws IllegalAccessException {
        Map<String, String> found = new TreeMap<>();
        for (JavaField field : texts()) {
            if (field.getName().endsWith("_SQL")) {
                found.put(field.getFullName(), valueOf(field.reflect()));
            }
        }
        return found;
    }

    /** Every text that stands in a constant of the program. */
    private static List<JavaField> texts() {
        return Program.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(String.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    private static String valueOf(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return String.valueOf(field.get(null));
    }
}
