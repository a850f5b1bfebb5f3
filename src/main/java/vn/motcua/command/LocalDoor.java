package vn.motcua.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.database.DataFolder;

/**
 * Lets commands in while the program runs: on a port of this machine alone, away from the one that
 * serves people and from any proxy before it, and only with the token that stands in the data
 * folder. One at a time.
 */
@Component
final class LocalDoor implements SmartLifecycle {

    static final String PATH = "/internal/";
    static final String TOKEN_HEADER = "Motcua-Token";

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final DataSource database;
    private final Commands commands = Commands.listed();
    private final String token = newToken();
    private @Nullable HttpServer server;

    /** Takes away what a killed program has left, so that nobody knocks at its door. */
    LocalDoor(DataFolder folder, DataSource database) {
        this.folder = folder.path();
        this.database = database;
        RunFile.delete(this.folder);
    }

    @Override
    public void start() {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer opened = HttpServer.create(anyPort, 0);
            opened.createContext(PATH, this::answer);
            opened.start();
            server = opened;
            new RunFile(opened.getAddress().getPort(), token).write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Command> command =
                    commands.named(exchange.getRequestURI().getPath().substring(PATH.length()));
            if (!isToken(exchange.getRequestHeaders().getFirst(TOKEN_HEADER))) {
                exchange.sendResponseHeaders(403, -1);
            } else if (!"POST".equals(exchange.getRequestMethod()) || command.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                byte[] body = JSON.writeValueAsBytes(Commands.run(command.get(), database));
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private boolean isToken(@Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    private static String newToken() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public void stop() {
        RunFile.delete(folder);
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
