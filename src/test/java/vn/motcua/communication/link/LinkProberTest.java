package vn.motcua.communication.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.communication.link.LinkState.Outcome;

/** What is there and what is not, and where nobody is asked. */
class LinkProberTest {

    private static final Map<String, String> LEADS =
            new TreeMap<>(
                    Map.of(
                            "/moved", "/ok",
                            "/round", "/round",
                            "/inside", "http://10.0.0.1/",
                            "/file", "file:///etc/passwd"));

    private static final Set<String> THERE = Set.of("/ok", "/tin-tức");

    private HttpServer server;
    private URI own;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    String to = LEADS.get(path);
                    if (to != null) {
                        exchange.getResponseHeaders().add("Location", to);
                    }
                    int status = to != null ? 302 : THERE.contains(path) ? 200 : status(path);
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
        own = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static int status(String path) {
        return path.matches("/\\d+") ? Integer.parseInt(path.substring(1)) : 404;
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/ok, ANSWERS, 200",
        "/tin-tức, ANSWERS, 200",
        "/moved, ANSWERS, 200",
        "/403, ANSWERS, 403",
        "/404, BROKEN, 404",
        "/410, BROKEN, 410",
        "/500, BROKEN, 500",
        "/round, BROKEN, 0",
        "/inside, NOT_ASKED, 0",
        "/file, BROKEN, 0",
        "ht!tp:// x, BROKEN, 0",
        "mailto:a@b.example, BROKEN, 0"
    })
    void whatComesBackIsJudged(String address, Outcome outcome, int status) {
        try (LinkProber prober = new LinkProber(own, false)) {
            assertThat(prober.ask(address)).isEqualTo(new LinkProber.Answer(outcome, status));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://[::1]:1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[fd00::1]/",
                "http://0.0.0.0:1/",
                "http://0.1.2.3/",
                "http://100.100.100.200/latest/meta-data",
                "http://198.18.0.1/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::1]/"
            })
    void privateNetworksAreNotAsked(String address) {
        try (LinkProber prober = new LinkProber(own, false)) {
            assertThat(prober.ask(address).outcome()).isEqualTo(Outcome.NOT_ASKED);
        }
    }

    @Test
    void whoIsToldToStopSaysNothingOfTheAddress() {
        LinkProber prober = new LinkProber(own, false);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> prober.ask("/ok")).isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
        prober.close();
    }

    @Test
    void theyAreAskedWhereItIsSetSo() {
        try (LinkProber prober = new LinkProber(URI.create("http://here.invalid"), true)) {
            assertThat(prober.ask(own + "/ok").outcome()).isEqualTo(Outcome.ANSWERS);
            server.stop(0);
            assertThat(prober.ask(own + "/ok").outcome()).isEqualTo(Outcome.NO_ANSWER);
        }
    }
}
