package vn.motcua.postal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.outbound.Outbound;
import vn.motcua.testing.DatabaseTest;

/** The port over real HTTP against the sandbox, and against a server that is out of order. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.followers=false",
            "motcua.payment.sandbox=true",
            "motcua.postal.sandbox=true",
            "motcua.public-url=https://motcua.example",
            "motcua.identity.lookups=2000"
        })
class MyvnpostWireTest {

    private static final Parcel.Party DESK = new Parcel.Party("UBND xã", "02393831000", "Tùng Ảnh");
    private static final Parcel.Party PERSON =
            new Parcel.Party("Trần Thị Xa", "0912345678", "Thôn 1, \"Yên Hồ\" & lân cận");

    @Autowired PostSandbox sandbox;
    @Autowired Outbound outbound;

    private final List<String> calls = new ArrayList<>();
    private HttpServer server;
    private Myvnpost operator;
    private Wire.Answer instead;
    private int insteadTimes;

    @BeforeEach
    void begin() throws IOException {
        sandbox.die(false);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().toString();
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    calls.add(path);
                    Map<String, String> headers = new HashMap<>();
                    exchange.getRequestHeaders()
                            .forEach((name, all) ->
                                    headers.put(name.toLowerCase(Locale.ROOT), all.getFirst()));
                    Wire.Answer answer;
                    if (instead != null && insteadTimes-- > 0) {
                        answer = instead;
                    } else {
                        answer = answer(path, body, headers);
                    }
                    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(answer.status(), bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        OperatorSettings.Myvnpost known = sandbox.settings();
        operator =
                new Myvnpost(
                        new OperatorSettings.Myvnpost(
                                "http://127.0.0.1:" + server.getAddress().getPort(),
                                known.username(),
                                known.password(),
                                known.customer(),
                                "",
                                known.service(),
                                known.publicKey()),
                        new OutboundWire(outbound.to("postal-test-" + UUID.randomUUID())));
    }

    private Wire.Answer answer(String path, String body, Map<String, String> headers) {
        try {
            return sandbox.send(
                    sandbox.settings().url() + path, body.isEmpty() ? null : body, headers);
        } catch (OperatorException dead) {
            return new Wire.Answer(503, "");
        }
    }

    @AfterEach
    void end() {
        server.stop(0);
        sandbox.die(false);
    }

    private Parcel parcel(String reference) {
        return new Parcel(reference, "H1", DESK, PERSON, "Trích lục", false, false, "48");
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }

    @Test
    void anOrderIsPlacedFoundToldOfAndCalledOff() throws OperatorException {
        String reference = reference();
        Operator.Placed placed = operator.place(parcel(reference));

        assertThat(placed.waybill()).matches("EB[0-9]{9}VN");
        assertThat(placed.fee()).isEqualTo(26_000);
        assertThat(operator.find(reference)).contains(placedWithoutFee(placed));
        assertThat(operator.find(reference())).isEmpty();
        assertThat(operator.history(placed.waybill()))
                .singleElement()
                .satisfies(told -> assertThat(told.code()).isEqualTo("1"));
        operator.cancel(placed.waybill());
        assertThat(operator.history(placed.waybill())).hasSize(2);
        refused(() -> operator.cancel(placed.waybill()));
    }

    private static Operator.Placed placedWithoutFee(Operator.Placed placed) {
        return new Operator.Placed(placed.waybill(), 0);
    }

    @Test
    void theSameReferenceIsNotCarriedTwice() throws OperatorException {
        String reference = reference();
        operator.place(parcel(reference));

        refused(() -> operator.place(parcel(reference)));
    }

    @Test
    void aTokenThatIsOverIsRenewedOnce() throws OperatorException {
        operator.place(parcel(reference()));
        calls.clear();
        instead = new Wire.Answer(401, "{\"success\":false}");
        insteadTimes = 1;
        operator.place(parcel(reference()));

        assertThat(calls).containsExactly("/CreateOrder", "/GetAccessToken", "/CreateOrder");
        insteadTimes = 10;
        silent(() -> operator.place(parcel(reference())));
    }

    @Test
    void whatIsNoAnswerSaysNothing() throws OperatorException {
        operator.place(parcel(reference()));
        insteadTimes = 100;
        instead = new Wire.Answer(200, "<html>bảo trì</html>");
        silent(() -> operator.place(parcel(reference())));
        instead = new Wire.Answer(200, "{\"success\":true}");
        silent(() -> operator.place(parcel(reference())));
        instead = new Wire.Answer(200, "");
        silent(() -> operator.place(parcel(reference())));
        instead = new Wire.Answer(503, "");
        silent(() -> operator.place(parcel(reference())));
        instead = new Wire.Answer(200, "{\"success\":false,\"message\":\"senderPhone\"}");
        refused(() -> operator.place(parcel(reference())));
        instead =
                new Wire.Answer(
                        200, "{\"data\":[{\"status\":{}},{\"status\":14,\"statusDate\":\"x\"}]}");
        assertThat(operator.history("EB1VN")).isEmpty();
    }

    private interface Call {
        void run() throws OperatorException;
    }

    private static void refused(Call call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        OperatorException.class, no -> assertThat(no.isRefusal()).isTrue());
    }

    private static void silent(Call call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        OperatorException.class, no -> assertThat(no.isRefusal()).isFalse());
    }

    @Test
    void whatIsSignedWithTheOperatorsKeyAloneIsItsWord() {
        Hook hook = Hook.read(sandbox.hook("EB1VN", "14", Instant.EPOCH)).orElseThrow();

        assertThat(operator.isSigned(hook)).isTrue();
        assertThat(
                        operator.isSigned(
                                new Hook(hook.sendDate(), hook.item(), "15", hook.signature())))
                .isFalse();
        assertThat(hook.sendDate()).as("in Vietnam").isEqualTo("01/01/1970 08:00:00");
        assertThat(hook.saidAt()).contains(Instant.EPOCH);
    }
}
