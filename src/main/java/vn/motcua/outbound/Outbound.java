package vn.motcua.outbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * The one way by which the program calls others. Each destination has a name, under which it is
 * configured, measured and left alone when it is down.
 */
@Component
@EnableConfigurationProperties(OutboundSettings.class)
public final class Outbound implements DisposableBean {

    private static final String NO_PROXY = "none";

    private final OutboundSettings settings;
    private final ObjectProvider<SslBundles> bundles;
    private final MeterRegistry registry;
    private final Map<String, Destination> destinations = new ConcurrentHashMap<>();
    private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

    Outbound(
            OutboundSettings settings,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<MeterRegistry> registry) {
        this.settings = settings;
        this.bundles = bundles;
        // No bean of our own: were there one, Spring Boot would measure much that nobody reads.
        this.registry = registry.getIfAvailable(SimpleMeterRegistry::new);
    }

    /** The destination of a name, such as {@code national-portal}. */
    public Destination to(String name) {
        return destinations.computeIfAbsent(name, this::begin);
    }

    private Destination begin(String name) {
        OutboundSettings own = settings.of(name);
        return new Destination(
                name,
                own,
                clients.computeIfAbsent(name, _ -> client(own)),
                new Measures(registry, name));
    }

    private HttpClient client(OutboundSettings own) {
        HttpClient.Builder client =
                HttpClient.newBuilder()
                        // Old gateways stumble over an offer to speak HTTP/2.
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(own.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER);
        proxy(own.proxy(), client);
        if (own.bundle() != null) {
            client.sslContext(bundles.getObject().getBundle(own.bundle()).createSslContext());
        }
        return client.build();
    }

    private static void proxy(@Nullable String proxy, HttpClient.Builder client) {
        if (proxy == null || proxy.isBlank() || proxy.equals(NO_PROXY)) {
            return;
        }
        int colon = proxy.lastIndexOf(':');
        if (colon <= 0 || !proxy.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("motcua.outbound.proxy is host:port, not " + proxy);
        }
        client.proxy(
                ProxySelector.of(
                        InetSocketAddress.createUnresolved(
                                proxy.substring(0, colon),
                                Integer.parseInt(proxy.substring(colon + 1)))));
    }

    /** How each destination that was called is doing, by name. */
    public List<DestinationState> states() {
        return destinations.values().stream()
                .map(Destination::state)
                .sorted(Comparator.comparing(DestinationState::name))
                .toList();
    }

    @Override
    public void destroy() {
        clients.values().forEach(HttpClient::shutdownNow);
    }
}
