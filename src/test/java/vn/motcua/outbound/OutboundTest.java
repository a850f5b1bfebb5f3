package vn.motcua.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.outbound.Elsewhere.says;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpHandler;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;
import vn.motcua.outbound.OutboundException.Reason;

/** Calls to a real server that is ill in every way there is. */
class OutboundTest {

    private static final String NAME = "portal";

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private Elsewhere there;

    @BeforeEach
    void open() throws IOException {
        there = Elsewhere.open();
    }

    @AfterEach
    void close() {
        there.close();
    }

    private Outbound outbound(String... settings) {
        Map<String, String> all = new HashMap<>();
        all.put("motcua.outbound.pause", "10ms");
        all.put("motcua.outbound.timeout", "400ms");
        for (int i = 0; i < settings.length; i += 2) {
            all.put("motcua.outbound." + settings[i], settings[i + 1]);
        }
        return new Outbound(
                new Binder(new MapConfigurationPropertySource(all))
                        .bindOrCreate("motcua.outbound", OutboundSettings.class),
                beans.getBeanProvider(SslBundles.class),
                beans.getBeanProvider(MeterRegistry.class));
    }

    private Destination portal(String... settings) {
        return outbound(settings).to(NAME);
    }

    private Call call() {
        return Call.json(there.url("/in"), "{\"a\":1}");
    }

    private static Reason reason(Destination destination, Call call) {
        try {
            throw new AssertionError("Answered: " + destination.send(call));
        } catch (OutboundException failed) {
            return failed.reason();
        }
    }

    @Test
    void anAnswerComesWhateverItSays() throws OutboundException {
        there.now(says(404, "không có"));
        Reply reply = portal().send(call());
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.isSuccess()).isFalse();
        assertThat(reply.text()).isEqualTo("không có");
        assertThat(there.asked).containsExactly("POST /in");
    }

    @Test
    void whatMayBeRepeatedIsTriedAgainAfterAFaultAndElseNot() throws OutboundException {
        there.now(says(500, "fault"), says(200, "well"));
        assertThat(portal().send(call().again()).text()).isEqualTo("well");
        assertThat(there.asked).hasSize(2);

        there.asked.clear();
        there.now(says(503, "fault"));
        assertThatThrownBy(() -> portal().send(call()))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        failed -> {
                            assertThat(failed.reason()).isEqualTo(Reason.SERVER);
                            assertThat(failed.status()).isEqualTo(503);
                            assertThat(failed.isUnsent()).isFalse();
                        });
        assertThat(there.asked).hasSize(1);

        there.asked.clear();
        assertThat(reason(portal("tries", "4"), call().again())).isEqualTo(Reason.SERVER);
        assertThat(there.asked).hasSize(4);
    }

    private static HttpHandler after(long millis) {
        return exchange -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            says(200, "late").handle(exchange);
        };
    }

    @Test
    void aLateAnswerIsNotWaitedFor() {
        there.now(after(1_500));
        long begun = System.nanoTime();
        assertThat(reason(portal(), call())).isEqualTo(Reason.LATE);
        assertThat((System.nanoTime() - begun) / 1_000_000).isBetween(350L, 1_400L);
        assertThat(there.asked).hasSize(1);
    }

    @Test
    void anAnswerThatDripsIsLateToo() {
        there.now(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            for (int i = 0; i < 20; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(100);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        assertThat(reason(portal(), call())).isEqualTo(Reason.LATE);
    }

    @Test
    void aDeadServerGotNothingSoEvenWhatComesOnceIsTriedAgain() {
        Outbound outbound = outbound();
        Call call = call();
        there.close();
        assertThat(reason(outbound.to(NAME), call)).isEqualTo(Reason.UNREACHABLE);
        DestinationState state = outbound.states().getFirst();
        assertThat(state.failures()).isEqualTo(3);
        assertThat(state.repeats()).isEqualTo(2);
        assertThat(state.answers()).isZero();
    }

    @Test
    void aConnectionThatBreaksLeavesItOpenWhatWasDone() {
        there.now(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.close();
        });
        assertThat(reason(portal(), call())).isEqualTo(Reason.BROKEN);
        assertThat(there.asked).hasSize(1);
    }

    @Test
    void anAnswerTooLargeIsLetGoOf() throws OutboundException {
        there.now(says(200, "x".repeat(10_000)));
        assertThat(reason(portal("largest", "9KB"), call().again())).isEqualTo(Reason.TOO_LARGE);
        assertThat(there.asked).as("it would be as large again").hasSize(1);
        assertThat(portal("largest", "10KB").send(call()).text()).hasSize(10_000);
    }

    @Test
    void whoFailsIsLeftAloneAndTriedAgainLater() throws Exception {
        Outbound outbound = outbound("tries", "1", "window", "4", "rest", "500ms");
        there.now(says(500, "fault"));
        Destination portal = outbound.to(NAME);
        for (int i = 0; i < 2; i++) {
            assertThat(reason(portal, call())).isEqualTo(Reason.SERVER);
        }
        there.now(says(200, "well"));
        assertThat(reason(portal, call())).isEqualTo(Reason.RESTING);
        assertThat(portal.state().resting()).isTrue();
        assertThat(there.asked).hasSize(2);
        assertThat(outbound.to("other").send(call()).text())
                .as("others are not meant")
                .isEqualTo("well");

        Thread.sleep(600);
        for (int i = 0; i < 3; i++) {
            assertThat(portal.send(call()).text()).isEqualTo("well");
        }
        assertThat(portal.state().resting()).isFalse();
        assertThat(portal.state().answers()).isEqualTo(3);
        assertThat(portal.state().failures()).isEqualTo(3);
        assertThat(portal.state().mean()).isPositive();
    }

    @Test
    void pausesDifferSoThatNotAllComeBackAtOnce() {
        var interval =
                io.github.resilience4j.core.IntervalFunction.ofExponentialRandomBackoff(
                        java.time.Duration.ofMillis(300), 2, 0.5, java.time.Duration.ofSeconds(10));
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            long pause = interval.apply(2);
            assertThat(pause).isBetween(300L, 900L);
            seen.add(pause);
        }
        assertThat(seen).hasSizeGreaterThan(10);
    }

    @Test
    void logsShowNeitherSecretsNorPersons() throws OutboundException {
        Logger log = (Logger) LoggerFactory.getLogger(Destination.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Level before = log.getLevel();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.DEBUG);
        try {
            there.now(says(200, "{\"error_code\":0,\"session\":\"PHIEN\\\"BI-MAT\"}"));
            portal().send(
                            Call.json(
                                            there.url("/in?token=MA-BI-MAT&a=1"),
                                            "{\"username\":\"ducTho\",\"password\":\"MK-BI-MAT\","
                                                    + "\"SoGiayToChuHoSo\" : \"042000000001\","
                                                    + "\"otp_token\":123456}")
                                    .with(Map.of("Authorization", "Bearer DAU-BI-MAT")));
        } finally {
            log.detachAppender(lines);
            log.setLevel(before);
        }
        String said =
                lines.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .collect(Collectors.joining("\n"));
        assertThat(said)
                .contains("ducTho", "a=1", "error_code", "portal", "200", "\"session\":\"***\"")
                .doesNotContain("BI-MAT", "042000000001", "123456");
    }

    @Test
    void aProxyIsGoneThroughUnlessADestinationIsDirect() throws OutboundException {
        Outbound outbound =
                outbound("proxy", "127.0.0.1:" + there.port(), "destinations.direct.proxy", "none");
        assertThat(outbound.to(NAME).send(Call.get("http://portal.invalid/x")).status())
                .isEqualTo(200);
        assertThat(there.asked).containsExactly("GET http://portal.invalid/x");
        assertThat(outbound.to("direct").send(Call.get(there.url("/y"))).status()).isEqualTo(200);
        assertThat(there.asked).last().isEqualTo("GET /y");
        assertThatThrownBy(() -> portal("proxy", "no-port"))
                .hasMessageContaining("motcua.outbound.proxy");
    }

    @Test
    void whoAsksWhoCallsIsShownOurCertificate(@TempDir Path folder) throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "one",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=127.0.0.1",
                                "-ext",
                                "SAN=ip:127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                "matkhau1",
                                "-validity",
                                "36500")
                        .inheritIO()
                        .start();
        assertThat(made.waitFor()).isZero();
        JksSslStoreDetails store =
                new JksSslStoreDetails("PKCS12", null, keys.toUri().toString(), "matkhau1");
        SslBundle both = SslBundle.of(new JksSslStoreBundle(store, store));
        DefaultSslBundleRegistry registry = new DefaultSslBundleRegistry("ours", both);
        registry.registerBundle("nobody", SslBundle.of(new JksSslStoreBundle(null, store)));
        beans.registerSingleton("bundles", registry);
        Outbound outbound =
                outbound(
                        "bundle",
                        "ours",
                        "destinations.anonymous.bundle",
                        "nobody",
                        "timeout",
                        "10s");
        try (Elsewhere strict = Elsewhere.asksWhoCalls(both.createSslContext())) {
            Call call = Call.get(strict.url("/mtls"));
            assertThat(outbound.to(NAME).send(call).status()).isEqualTo(200);
            assertThat(reason(outbound.to("anonymous"), call)).isNotNull();
            assertThat(strict.asked).as("who shows none is not let in").hasSize(1);
        }
    }
}
