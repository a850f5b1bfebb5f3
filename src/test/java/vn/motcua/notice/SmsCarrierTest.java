package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a gateway that speaks the wire of the documents. */
class SmsCarrierTest {

    private static final Carrier.Letter LETTER =
            new Carrier.Letter("0190-1", "0912345678", "", "Đã tiếp nhận hồ sơ H27-1.");

    private final List<String> bodies = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int answer = 200;
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/sms",
                exchange -> {
                    bodies.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private SmsCarrier carrier(boolean bare) {
        URI url = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
        return new SmsCarrier(url, "secret", "MOTCUA", bare);
    }

    @Test
    void aMessageIsHandedOverWithItsNumberAndWithoutMarks() {
        assertThat(carrier(true).carry(LETTER)).isEqualTo(new Carrier.Outcome.Carried());

        JsonNode body = new JsonMapper().readTree(bodies.getFirst());
        assertThat(body.get("to").stringValue()).isEqualTo("0912345678");
        assertThat(body.get("id").stringValue()).isEqualTo("0190-1");
        assertThat(body.get("from").stringValue()).isEqualTo("MOTCUA");
        assertThat(body.get("text").stringValue()).isEqualTo("Da tiep nhan ho so H27-1.");
        assertThat(tokens).containsExactly("Bearer secret");
    }

    @Test
    void marksStayWhereTheyArePaidFor() {
        carrier(false).carry(LETTER);

        assertThat(new JsonMapper().readTree(bodies.getFirst()).get("text").stringValue())
                .isEqualTo(LETTER.text());
    }

    @ParameterizedTest
    @CsvSource({
        "202, Carried",
        "400, Refused",
        "401, Refused",
        "408, TryLater",
        "429, TryLater",
        "500, TryLater",
        "503, TryLater"
    })
    void theAnswerSaysWhetherToComeAgain(int status, String outcome) {
        answer = status;

        assertThat(carrier(true).carry(LETTER).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aGatewayThatIsAwayIsAskedAgain() {
        gateway.stop(0);

        assertThat(carrier(true).carry(LETTER))
                .isEqualTo(new Carrier.Outcome.TryLater("no-answer"));
    }
}
