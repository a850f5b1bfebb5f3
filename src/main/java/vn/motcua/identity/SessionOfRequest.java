package vn.motcua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers for one request which session it came with. Spring's filter asks for it a second time
 * when the answer leaves, only to see whether its id is still the one that the browser sent.
 */
@Component("sessionOfRequest")
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class SessionOfRequest extends OncePerRequestFilter {

    private static final ThreadLocal<@Nullable Map<String, Session>> FOUND = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FOUND.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            FOUND.remove();
        }
    }

    /** What was found before in this request, or is now. */
    @SuppressWarnings("unchecked")
    static <C extends Session> @Nullable C found(String id, Supplier<@Nullable C> read) {
        Map<String, Session> found = FOUND.get();
        if (found == null) {
            return read.get();
        }
        C known = (C) found.get(id);
        if (known != null) {
            return known;
        }
        C fresh = read.get();
        if (fresh != null) {
            found.put(id, fresh);
        }
        return fresh;
    }

    static void forget() {
        Map<String, Session> found = FOUND.get();
        if (found != null) {
            found.clear();
        }
    }
}
