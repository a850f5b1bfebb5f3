package vn.motcua;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The demo locality in a folder of its own, with one officer at work for half a minute, while the
 * virtual machine writes down which classes and methods that takes.
 */
final class Rehearsal {

    private static final int PATIENCE_S = 180;
    private static final int WORK_S = 40;
    private static final String SAMPLE = "motcua1.huyen";
    private static final List<String> PLACES =
            List.of("/", "/help", "/catalog", "/track", "/tasks", "/tasks?show=late", "/register");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD =
            Pattern.compile("type=\"hidden\" name=\"password\" value=\"([^\"]+)\"");
    private static final Pattern DOSSIER =
            Pattern.compile("href=\"(/dossiers/[0-9a-f-]{36})\" data-key-row");

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final int port;

    private Rehearsal(int port) {
        this.port = port;
    }

    /**
     * @param machine the command up to the program's own arguments
     */
    static void play(List<String> machine) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("motcua-rehearsal");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        requirePassable(folder);
        int port = freePort();
        List<String> command = new ArrayList<>(machine);
        command.add("--demo");
        command.add("--motcua.data=" + folder.resolve("data"));
        command.add("--server.port=" + port);
        Process program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            new Rehearsal(port).work(program);
        } finally {
            Processes.stop(program);
            Prepared.delete(folder);
        }
    }

    /** Else the program would use the system's data folder, where real dossiers may lie. */
    private static void requirePassable(Path folder) throws IOException {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above)
                    .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new IOException(
                        "The rehearsal needs a folder that others may enter: set"
                                + " -Djava.io.tmpdir. This one they may not: "
                                + above);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void work(Process program) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!comesIn()) {
            if (!program.isAlive() || System.nanoTime() > end) {
                throw new IOException("The rehearsal did not start");
            }
            TimeUnit.SECONDS.sleep(2);
        }
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WORK_S);
        while (System.nanoTime() < end) {
            for (String place : PLACES) {
                String page = get(place);
                List<String> dossiers =
                        DOSSIER.matcher(page).results().map((MatchResult m) -> m.group(1)).toList();
                for (String dossier : dossiers.subList(0, Math.min(5, dossiers.size()))) {
                    get(dossier);
                }
            }
        }
    }

    /** Not while the program starts, nor before the demo has made its accounts. */
    private boolean comesIn() throws InterruptedException {
        try {
            signIn();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void signIn() throws IOException, InterruptedException {
        String page = get("/sign-in");
        String form =
                "_csrf="
                        + encoded(first(TOKEN, page))
                        + "&username="
                        + SAMPLE
                        + "&password="
                        + encoded(first(PASSWORD, page));
        ask(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    private static String first(Pattern pattern, String page) throws IOException {
        return pattern.matcher(page)
                .results()
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("The page shows no " + pattern));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(address(path)).build());
    }

    private String ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
