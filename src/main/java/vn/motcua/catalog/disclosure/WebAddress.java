package vn.motcua.catalog.disclosure;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of the web as people type them. */
final class WebAddress {

    private static final int LONGEST = 500;

    private WebAddress() {}

    /** Whether it begins with http or https and names a host with a point in it. */
    static boolean is(String typed) {
        if (typed.length() > LONGEST) {
            return false;
        }
        try {
            URI address = new URI(typed);
            String scheme = address.getScheme();
            String host = address.getHost();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && host != null
                    && host.contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
