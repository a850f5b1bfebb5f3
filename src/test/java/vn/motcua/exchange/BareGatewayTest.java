package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.exchange.portal.Portal;
import vn.motcua.exchange.portal.PortalException;
import vn.motcua.exchange.portal.SandboxHand;
import vn.motcua.outbound.Outbound;

/** A gateway of a province: bare lists, and the portal's own answer as a text in another. */
class BareGatewayTest extends ExchangeRoom {

    @Autowired private Outbound outbound;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> says = new AtomicReference<>("");
    private HttpServer server;
    private Portal portal;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    asked.add(exchange.getRequestURI() + " " + body);
                    byte[] answer = says.get().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        portal = SandboxHand.bare(outbound, "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void listsGoBareAndNoSessionIsAskedFor() throws PortalException {
        says.set("{\"error_code\":\"00\",\"message\":\"thành công\"}");
        portal.push(List.of(Map.of("MaHoSo", "A")), true);
        portal.progress(List.of(Map.of("MaHoSo", "A")));
        assertThat(asked)
                .containsExactly(
                        "/in/DongBoHoSoMC?MaDinhDanhDV=000.00.00.H27&isUpdating=True"
                                + " [{\"MaHoSo\":\"A\"}]",
                        "/in/CapNhatTienDoHoSoMC?MaDinhDanhDV=000.00.00.H27 [{\"MaHoSo\":\"A\"}]");
    }

    @Test
    void anAnswerWithinAMessageIsUnwrapped() throws PortalException {
        says.set(
                "{\"error_code\":\"0\",\"message\":\"{\\\"error_code\\\":0,\\\"result\\\":"
                        + "[{\\\"MaHoSo\\\":\\\"A\\\",\\\"TrangThaiHoSo\\\":\\\"4\\\"}]}\"}");
        assertThat(portal.find("A").orElseThrow()).containsEntry("TrangThaiHoSo", "4");
    }

    @Test
    void whateverIsNoAnswerIsSilenceAndWhateverIsNotNoughtARefusal() {
        for (String nothing :
                List.of("", "[]", "{}", "{\"error_code\":\"\"}", "<html>", "{\"a\":")) {
            says.set(nothing);
            assertThatThrownBy(() -> portal.push(List.of(Map.of()), false))
                    .as(nothing)
                    .isInstanceOfSatisfying(
                            PortalException.class,
                            e -> {
                                assertThat(e.isRefusal()).isFalse();
                                assertThat(e.isSure()).as("it may have been done").isFalse();
                            });
        }
        for (String no : List.of("3", "-3", "\"-3\"", "\"01\"", "500")) {
            says.set("{\"error_code\":" + no + ",\"message\":\"Hồ sơ đã tồn tại\"}");
            assertThatThrownBy(() -> portal.push(List.of(Map.of()), false))
                    .as(no)
                    .isInstanceOfSatisfying(
                            PortalException.class,
                            e -> {
                                assertThat(e.isRefusal()).isTrue();
                                assertThat(e.isThere()).isTrue();
                            });
        }
    }
}
