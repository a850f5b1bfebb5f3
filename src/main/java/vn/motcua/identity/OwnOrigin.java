package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Whether a page of our own sent a request, by what no page of another site can write: what the
 * browser says of it, in the order in which it is to be believed. Where it says nothing, it was not
 * ours.
 */
final class OwnOrigin {

    private OwnOrigin() {}

    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return isOwn(origin == null ? request.getHeader(HttpHeaders.REFERER) : origin, request);
    }

    /** The page that a request was sent from, where that was ours: its path, with its query. */
    static Optional<String> page(HttpServletRequest request) {
        String address = request.getHeader(HttpHeaders.REFERER);
        if (!isOwn(address, request)) {
            return Optional.empty();
        }
        URI page = URI.create(address);
        String query = page.getRawQuery();
        return Optional.of(query == null ? page.getRawPath() : page.getRawPath() + "?" + query);
    }

    /**
     * By host and port as the browser asked for them. Not by scheme, which a proxy before us may
     * have taken off.
     */
    private static boolean isOwn(@Nullable String address, HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        if (address == null || host == null) {
            return false;
        }
        try {
            String authority = URI.create(address).getRawAuthority();
            return authority != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
