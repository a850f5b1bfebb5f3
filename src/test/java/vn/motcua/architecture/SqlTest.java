package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import vn.motcua.testing.TestDatabase;

/** Every SQL statement of the program is prepared on the real, migrated database. */
class SqlTest {

    private static final int LEAST = 60;

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
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test"))
                        .importPackages("vn.motcua");
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                if (field.getName().endsWith("_SQL")
                        && field.getRawType().isEquivalentTo(String.class)) {
                    found.put(type.getName() + "." + field.getName(), valueOf(field.reflect()));
                }
            }
        }
        return found;
    }

    private static String valueOf(Field field) throws IllegalAccessException {
        assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
        field.setAccessible(true);
        return (String) field.get(null);
    }
}
