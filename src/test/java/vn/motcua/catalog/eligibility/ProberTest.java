package vn.motcua.catalog.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.eligibility.ProbeResult.Outcome;

/** Entrances of a site that is well, and of one that is ill in every way that there is. */
class ProberTest {

    private static final String CODE = "1.000001";
    private static final Instant NOW = Instant.parse("2022-05-31T01:30:00Z");

    /** What is answered: by path, without the query. */
    private final Map<String, String> site = new ConcurrentHashMap<>();

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String answer = site.getOrDefault(exchange.getRequestURI().getPath(), "404");
                    if (answer.startsWith("303 ")) {
                        exchange.getResponseHeaders().add("Location", answer.substring(4));
                        exchange.sendResponseHeaders(303, -1);
                    } else if (answer.matches("\\d{3}")) {
                        exchange.sendResponseHeaders(Integer.parseInt(answer), -1);
                    } else {
                        byte[] page = answer.getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(200, page.length);
                        exchange.getResponseBody().write(page);
                    }
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private ProbeResult ask(OnlineLevel level) {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Prober prober = new Prober(base)) {
            return prober.ask(CODE, level, NOW);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    file form | 303 /enter?to=x         | sign in | form | FULL    | OPEN        | 200
                    file form | start                   | sign in | form | FULL    | OPEN        | 200
                    file      | 303 /enter?to=x         | sign in | form | LEVEL_3 | OPEN        | 200
                    file      | 303 /enter?to=x         | sign in | form | FULL    | NO_FORM     | 200
                    file      | 303 /enter?to=x         | sign in | form | PART    | NO_FORM     | 200
                    file form | 303 /enter?to=x         | sign in | 404  | FULL    | FORM_BROKEN | 404
                    file form | 303 /enter?to=x         | 500     | form | FULL    | DOOR_SHUT   | 500
                    file form | 303 http://other.vn/in  | sign in | form | FULL    | DOOR_SHUT   | 303
                    file form | 404                     | sign in | form | FULL    | DOOR_SHUT   | 404
                    form      | start                   | sign in | form | FULL    | NOT_OFFERED | 200
                    404       | start                   | sign in | form | FULL    | NO_PAGE     | 404
                    503       | start                   | sign in | form | LEVEL_4 | NO_PAGE     | 503
                    """)
    void saysWhatIsWrongAndHowFarItGot(
            String page,
            String filing,
            String enter,
            String form,
            OnlineLevel level,
            Outcome outcome,
            int status) {
        site.put("/catalog/" + CODE, page(page));
        site.put("/my/file/" + CODE, filing);
        site.put("/enter", enter);
        site.put("/catalog/" + CODE + "/form", form);

        ProbeResult result = ask(level);

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.at()).isEqualTo(NOW);
        assertThat(result.isOpen()).isEqualTo(outcome == Outcome.OPEN);
    }

    @Test
    void aServerThatIsGoneGivesNoAnswer() {
        server.stop(0);
        assertThat(ask(OnlineLevel.FULL).outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    private static String page(String what) {
        return what.matches("\\d{3}")
                ? what
                : "<p>"
                        + (what.contains("file")
                                ? link("/my/file/" + CODE + "?case=a&amp;b=c")
                                : "")
                        + (what.contains("form") ? link("/catalog/" + CODE + "/form?case=a") : "")
                        + link("/my/file/1.0000019");
    }

    private static String link(String path) {
        return "<a class=\"button\" href=\"" + path + "\">x</a>";
    }
}
