package vn.motcua.exchange.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which portal there is, and by what it knows us. Where neither is set, nothing is sent anywhere.
 *
 * @param sandbox whether the program plays the portal itself, for demos and tests
 * @param since dossiers filed before this day of Vietnam are not told; all are where it is not set
 */
@ConfigurationProperties("motcua.exchange")
public record PortalSettings(
        @DefaultValue("false") boolean sandbox,
        @Nullable LocalDate since,
        @Nullable Address portal) {

    /** How messages are wrapped. */
    public enum Wrapping {
        /** With session, unit and service, as the portal's own adapter takes them. */
        SESSION,
        /** Bare lists to an address each, as gateways of provinces take them. */
        BARE
    }

    /**
     * An adapter of the portal, or a gateway of the province before it.
     *
     * @param url of the adapter, before the paths
     * @param login path of the log-in ({@code auth_endpoint})
     * @param push path that takes dossiers ({@code integration_endpoint})
     * @param pull path that answers questions ({@code share_endpoint})
     * @param unit our unit's code ({@code madonvi})
     * @param destination code of the destination in the data exchange ({@code dstcode})
     */
    public record Address(
            String url,
            @DefaultValue("/auth") String login,
            @DefaultValue("/integration") String push,
            @DefaultValue("/share") String pull,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            String unit,
            @DefaultValue("") String destination,
            @DefaultValue("SESSION") Wrapping wrapping) {

        /** Without the password, for a log. */
        @Override
        public String toString() {
            return "Address[" + url + ", " + unit + ", " + destination + ", ***]";
        }
    }
}
