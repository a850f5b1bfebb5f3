package vn.motcua.postal.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which operator there is, and by what it knows us. What is not set is not offered.
 *
 * @param sandbox whether the program answers as the operator itself, for demos and tests
 */
@ConfigurationProperties("motcua.postal")
public record OperatorSettings(
        @DefaultValue("false") boolean sandbox, @Nullable Myvnpost myvnpost) {

    /**
     * MyVNPost.
     *
     * @param url such as {@code https://connect-my.vnpost.vn}
     * @param service code of the service that was agreed
     * @param publicKey of the operator, RSA, as base64 of its X.509 form; line breaks and the lines
     *     around it may stay
     */
    public record Myvnpost(
            String url,
            String username,
            String password,
            String customer,
            @DefaultValue("") String contract,
            @DefaultValue("") String service,
            String publicKey) {

        /** Without the password, for a log. */
        @Override
        public String toString() {
            return "Myvnpost[" + url + ", " + username + ", " + customer + "]";
        }
    }
}
