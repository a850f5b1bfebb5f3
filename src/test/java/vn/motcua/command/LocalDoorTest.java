package vn.motcua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.database.DataFolder;
import vn.motcua.testing.TestDatabase;

class LocalDoorTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final DataFolder folder =
            DataFolder.open(Path.of((String) database.properties().get("motcua.data")));
    private final LocalDoor door = new LocalDoor(folder, database.app());
    private final Command verify = Commands.listed().named("verify-journal").orElseThrow();

    @BeforeEach
    void open() {
        door.start();
    }

    @AfterEach
    void close() {
        door.stop();
        folder.close();
    }

    @Test
    void aRunningProgramAnswersACommand() {
        Outcome outcome = RunningProgram.ask(folder.path(), verify);

        assertThat(outcome.well()).isFalse();
        assertThat(outcome.lines())
                .contains("Journal: 0 streams, 0 events, 0 seals, 0 log rows.")
                .anyMatch(line -> line.startsWith("Nothing to verify"));
    }

    @Test
    void theFileWithTheTokenIsForItsOwnerAlone() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("run.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void withoutTheTokenTheDoorStaysShut() throws Exception {
        assertThat(post("verify-journal", "wrong")).isEqualTo(403);
        assertThat(post("verify-journal", "")).isEqualTo(403);
    }

    @Test
    void withTheTokenOnlyKnownCommandsRun() throws Exception {
        String token = RunFile.read(folder.path()).orElseThrow().token();

        assertThat(post("no-such-command", token)).isEqualTo(404);
    }

    @Test
    void aClosedDoorLeavesNoFileAndIsToldApart() {
        door.stop();

        assertThat(folder.resolve("run.json")).doesNotExist();
        assertThat(RunningProgram.ask(folder.path(), verify).lines())
                .singleElement()
                .asString()
                .contains("just starting or stopping");
    }

    private int post(String command, String token) throws Exception {
        int port = RunFile.read(folder.path()).orElseThrow().port();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/internal/" + command))
                        .header("Motcua-Token", token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
