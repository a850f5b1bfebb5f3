package vn.motcua.communication;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of the web as people type them. */
public final class WebAddresses {

    /** Longest address, in characters. */
    public static final int MOST = 500;

    private WebAddresses() {}

    /** Whether it begins with http or https, names a host and no person that signs in. */
    public static boolean is(String typed) {
        if (typed.length() > MOST) {
            return false;
        }
        try {
            URI address = new URI(typed);
            String scheme = address.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
