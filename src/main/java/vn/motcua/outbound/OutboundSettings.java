package vn.motcua.outbound;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How calls leave. What a destination sets for itself comes before what stands for all.
 *
 * @param connectTimeout until a connection must stand
 * @param timeout until the whole answer must have come, for each try
 * @param tries how often at most a call is tried
 * @param pause before the second try; doubled before each further one, give or take half of it
 * @param longestPause between two tries
 * @param largest answer that is read
 * @param rest how long a destination is left alone once half of its last calls failed
 * @param window how many last calls are looked at
 * @param proxy {@code host:port}; direct where it is not set
 * @param bundle name of an SSL bundle of Spring Boot ({@code spring.ssl.bundle.*}), for a
 *     certificate of our own (mTLS) and for whom we trust
 * @param destinations by name
 */
@ConfigurationProperties("motcua.outbound")
record OutboundSettings(
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("3") int tries,
        @DefaultValue("300ms") Duration pause,
        @DefaultValue("10s") Duration longestPause,
        @DefaultValue("5MB") DataSize largest,
        @DefaultValue("30s") Duration rest,
        @DefaultValue("20") int window,
        @Nullable String proxy,
        @Nullable String bundle,
        @DefaultValue Map<String, Own> destinations) {

    OutboundSettings {
        destinations = Map.copyOf(destinations);
    }

    /**
     * What one destination has otherwise.
     *
     * @param proxy {@code none} where it is direct although others are not
     */
    record Own(
            @Nullable Duration connectTimeout,
            @Nullable Duration timeout,
            @Nullable Integer tries,
            @Nullable DataSize largest,
            @Nullable String proxy,
            @Nullable String bundle) {}

    /** How calls to one destination leave. */
    OutboundSettings of(String destination) {
        Own own = destinations.get(destination);
        return own == null
                ? this
                : new OutboundSettings(
                        or(own.connectTimeout(), connectTimeout),
                        or(own.timeout(), timeout),
                        or(own.tries(), tries),
                        pause,
                        longestPause,
                        or(own.largest(), largest),
                        rest,
                        window,
                        own.proxy() == null ? proxy : own.proxy(),
                        own.bundle() == null ? bundle : own.bundle(),
                        Map.of());
    }

    private static <T> T or(@Nullable T own, T general) {
        return own == null ? general : own;
    }
}
