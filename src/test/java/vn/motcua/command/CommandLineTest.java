package vn.motcua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.TestDatabase;

class CommandLineTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Says who it is in the database; well only as the application's account. */
    private record WhoAmI() implements Command {
        @Override
        public String name() {
            return "who-am-i";
        }

        @Override
        public Outcome run(DataSource database) {
            String user =
                    JdbcClient.create(database)
                            .sql("select current_user")
                            .query(String.class)
                            .single();
            return new Outcome(user.equals("motcua_app"), List.of("I am " + user));
        }
    }

    private record Broken() implements Command {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Outcome run(DataSource database) {
            throw new IllegalStateException("it broke");
        }
    }

    /** Says which folder and what of the settings it was given. */
    private record WhereAmI() implements FolderCommand {
        @Override
        public String name() {
            return "where-am-i";
        }

        @Override
        public Outcome run(Path dataFolder, Environment settings) {
            return new Outcome(
                    true, List.of(dataFolder.isAbsolute() + " " + settings.getProperty("said")));
        }
    }

    @Test
    void withoutACommandTheProgramServes() {
        assertThat(CommandLine.run()).isEmpty();
        assertThat(CommandLine.run("--demo", "--server.port=1")).isEmpty();
    }

    @Test
    void anUnknownCommandIsOneSentenceAndTwo() {
        assertThat(run("who")).isEqualTo(2);
        assertThat(printed())
                .isEqualTo("There is no command who. Commands: broken, where-am-i, who-am-i.\n");
    }

    @Test
    void aCommandEntersADatabaseByAddressDirectly() {
        assertThat(run(withDatabase("who-am-i"))).isZero();
        assertThat(printed()).isEqualTo("I am motcua_app\n");
    }

    @Test
    void aCommandThatFailsIsOneSentenceAndOne() {
        assertThat(run(withDatabase("broken"))).isEqualTo(1);
        assertThat(printed()).isEqualTo("broken could not be done: it broke\n");
    }

    @Test
    void aFolderWithoutADatabaseIsNamedAndLeftAlone(@TempDir Path empty) {
        assertThat(run("who-am-i", "--motcua.data=" + empty)).isEqualTo(1);
        assertThat(printed()).contains("There is no Một Cửa database in");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aCommandOnAFolderNeedsNoDatabase(@TempDir Path empty) {
        assertThat(run("where-am-i", "--motcua.data=" + empty, "--said=so")).isZero();
        assertThat(printed()).isEqualTo("true so\n");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void theProgramListsItsCommands() {
        assertThat(Commands.listed().names()).contains("files-to-s3", "verify-journal");
    }

    private static String[] withDatabase(String command) {
        Stream<String> settings =
                TestDatabase.fresh().properties().entrySet().stream()
                        .map(e -> "--" + e.getKey() + "=" + e.getValue());
        return Stream.concat(Stream.of(command), settings).toArray(String[]::new);
    }

    private int run(String... args) {
        Commands commands =
                new Commands(List.of(new WhoAmI(), new Broken()), List.of(new WhereAmI()));
        return CommandLine.run(
                commands, new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
