package vn.motcua.exchange.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;

/**
 * A national portal that ships in the program, for demos and tests: a server of its own on a port
 * of this machine alone that speaks the portal's protocol, checks what it gets, and behaves as it
 * is told to. What it remembers is gone with the program.
 */
@Component
@ConditionalOnProperty(name = "motcua.exchange.sandbox", havingValue = "true")
public class PortalSandbox implements DisposableBean {

    private static final String UNIT = "000.00.00.H27";
    private static final String USER = "motcua";
    private static final String DESTINATION = "VN:GOV:000.00.00.G22:dvcqg";
    private static final String LOGIN = "/auth";
    private static final String PUSH = "/integration";
    private static final String PULL = "/share";
    private static final int FAULT = 503;
    private static final long LATE_MILLIS = 40_000;

    private final String password = secret();
    private final SandboxBook book = new SandboxBook();
    private final SandboxAnswers answers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile SandboxMood mood = SandboxMood.WELL;
    private volatile String session = "";
    private volatile long lateMillis = LATE_MILLIS;
    private @Nullable HttpServer server;
    private int port;

    PortalSandbox(Catalog catalog, BusinessClock clock) {
        this.answers = new SandboxAnswers(book, catalog, clock);
        open();
    }

    private static String secret() {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private synchronized void open() {
        if (server != null) {
            return;
        }
        try {
            HttpServer opened =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.setExecutor(threads);
            opened.createContext("/", this::answer);
            opened.start();
            port = opened.getAddress().getPort();
            server = opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void shut() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** How the exchange is to reach it. */
    PortalSettings.Address address() {
        return new PortalSettings.Address(
                "http://127.0.0.1:" + port,
                LOGIN,
                PUSH,
                PULL,
                USER,
                password,
                UNIT,
                DESTINATION,
                PortalSettings.Wrapping.SESSION);
    }

    public SandboxMood mood() {
        return mood;
    }

    /** From now on it behaves so. */
    public void behave(SandboxMood next) {
        mood = next;
        if (next == SandboxMood.DEAD) {
            shut();
        } else {
            open();
        }
        if (next != SandboxMood.OUT_OF_ORDER) {
            answers.settle();
        }
    }

    /** How long it takes when it is late, for tests that have no patience. */
    void lateBy(long millis) {
        lateMillis = millis;
    }

    /** All sessions are over. */
    void endSessions() {
        session = "";
    }

    /** Somebody changes a dossier at the portal itself; the state by its national code. */
    void change(String code, String state, String at) {
        book.change(code, state, at);
    }

    Optional<SandboxBook.Known> known(String code) {
        return book.known(code);
    }

    /** Forgets all dossiers. */
    void empty() {
        book.empty();
    }

    /** Dossiers and steps that it took, repeated ones among them. */
    public long taken() {
        return book.taken();
    }

    /**
     * A dossier that it knows.
     *
     * @param states national codes in the order in which they came
     */
    public record Known(String code, String procedure, String states, int steps) {}

    /** The newest dossiers, the last first. */
    public List<Known> newest(int most) {
        return book.newest(most).stream()
                .map(one ->
                        new Known(
                                one.code(),
                                one.procedure(),
                                String.join(" → ", one.states()),
                                one.steps()))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            SandboxMood now = mood;
            switch (now) {
                case WELL, OUT_OF_ORDER, NO_SESSION -> write(exchange, 200, said(exchange, asked));
                case LATE -> {
                    String said = said(exchange, asked);
                    pause();
                    write(exchange, 200, said);
                }
                case DOUBLE -> {
                    boolean isPush = exchange.getRequestURI().getPath().equals(PUSH);
                    String said = said(exchange, asked);
                    if (!isPush) {
                        write(exchange, 200, said);
                    }
                    // Else nothing is written: the connection breaks off after the deed.
                }
                case WRONG -> write(exchange, 200, "<html>Bảo trì</html>");
                case FAULT, DEAD -> write(exchange, FAULT, "");
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(lateMillis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String said(HttpExchange exchange, String asked) {
        if (!DESTINATION.equals(exchange.getRequestHeaders().getFirst("dstcode"))) {
            return SandboxAnswers.no("-3", "Không rõ đích đến (dstcode)");
        }
        JsonNode message = PortalJson.object(asked).orElse(null);
        if (message == null || !"POST".equals(exchange.getRequestMethod())) {
            return SandboxAnswers.no("-3", "Không đọc được yêu cầu");
        }
        return switch (exchange.getRequestURI().getPath()) {
            case LOGIN -> login(message);
            case PULL -> isSession(message) ? answers.pull(message) : SandboxAnswers.noSession();
            case PUSH ->
                    isSession(message)
                            ? answers.push(message, mood == SandboxMood.OUT_OF_ORDER)
                            : SandboxAnswers.noSession();
            default -> SandboxAnswers.no("-3", "Không có địa chỉ này");
        };
    }

    private boolean isSession(JsonNode message) {
        return mood != SandboxMood.NO_SESSION
                && !session.isEmpty()
                && session.equals(message.path("session").asString(""))
                && UNIT.equals(message.path("madonvi").asString(""));
    }

    private String login(JsonNode message) {
        if (!USER.equals(message.path("username").asString(""))
                || !password.equals(message.path("password").asString(""))) {
            return SandboxAnswers.no("-1", "Sai tên đăng nhập hoặc mật khẩu");
        }
        session = secret();
        return "{\"error_code\":0,\"session\":\"" + session + "\"}";
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void destroy() {
        shut();
        threads.shutdownNow();
    }
}
