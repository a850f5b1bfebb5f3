package vn.motcua.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Another program, which answers as it is told to; a real server on this machine. */
final class Elsewhere implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;
    private final AtomicReference<HttpHandler> way = new AtomicReference<>(says(200, "{}"));

    /** Request lines that came, in order. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private Elsewhere(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    way.get().handle(exchange);
                });
        server.start();
    }

    private static InetSocketAddress here() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    static Elsewhere open() throws IOException {
        return new Elsewhere(HttpServer.create(here(), 0), "http");
    }

    /** One that asks for a certificate it trusts. */
    static Elsewhere asksWhoCalls(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(here(), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(context) {
                    @Override
                    public void configure(HttpsParameters params) {
                        SSLParameters asked = context.getDefaultSSLParameters();
                        asked.setNeedClientAuth(true);
                        params.setSSLParameters(asked);
                    }
                });
        return new Elsewhere(server, "https");
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return scheme + "://127.0.0.1:" + port() + path;
    }

    void now(HttpHandler handler) {
        way.set(handler);
    }

    /** One after the other; the last for ever. */
    void now(HttpHandler... each) {
        List<HttpHandler> left = new CopyOnWriteArrayList<>(Arrays.asList(each));
        way.set(exchange ->
                (left.size() > 1 ? left.removeFirst() : left.getFirst()).handle(exchange));
    }

    static HttpHandler says(int status, String body) {
        return exchange -> write(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
