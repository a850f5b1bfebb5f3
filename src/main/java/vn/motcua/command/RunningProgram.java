package vn.motcua.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Asks the program that holds a data folder to run a command. */
final class RunningProgram {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;

    private RunningProgram() {}

    static Outcome ask(Path folder, Command command) {
        Optional<RunFile> door = RunFile.read(folder);
        if (door.isEmpty()) {
            return Outcome.failed(
                    "The program that uses "
                            + folder
                            + " is just starting or stopping. Ask again in a moment.");
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request(door.get(), command), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == OK
                    ? JSON.readValue(answer.body(), Outcome.class)
                    : Outcome.failed("The running program refused with " + answer.statusCode());
        } catch (IOException e) {
            return Outcome.failed("The program that uses " + folder + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("Interrupted while the running program was at it");
        }
    }

    private static HttpRequest request(RunFile door, Command command) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:"
                                        + door.port()
                                        + LocalDoor.PATH
                                        + command.name()))
                .header(LocalDoor.TOKEN_HEADER, door.token())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }
}
