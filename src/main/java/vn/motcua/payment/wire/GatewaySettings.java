package vn.motcua.payment.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gateways there are, and by what they know us. What is not set is not offered.
 *
 * @param sandbox whether the program answers as both gateways itself, for demos and tests; what is
 *     not set below is then the sandbox's
 */
@ConfigurationProperties("motcua.payment")
public record GatewaySettings(
        @DefaultValue("false") boolean sandbox,
        @Nullable Vnpay vnpay,
        @Nullable National national) {

    private static final String HIDDEN = "***";

    /**
     * VNPAY 2.1.0.
     *
     * @param payUrl where the payer is sent
     * @param apiUrl where queries and refunds go
     */
    public record Vnpay(String payUrl, String apiUrl, String tmnCode, String secret) {

        /** Without the secret, for a log. */
        @Override
        public String toString() {
            return "Vnpay[" + payUrl + ", " + apiUrl + ", " + tmnCode + ", " + HIDDEN + "]";
        }
    }

    /**
     * The payment platform of the national portal, 1.0.6.
     *
     * @param token for the header by which the data exchange knows us
     * @param paid what the answer to a query calls a paid order; no published text lists the words
     */
    public record National(
            String url,
            String partner,
            String secret,
            String token,
            @DefaultValue("00") String paid) {

        /** Without secret and token, for a log. */
        @Override
        public String toString() {
            return "National[" + url + ", " + partner + ", " + HIDDEN + "]";
        }
    }
}
