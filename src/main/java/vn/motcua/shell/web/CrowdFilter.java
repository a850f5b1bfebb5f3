package vn.motcua.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shell.Texts;

/**
 * Lets only so many in at once. A request that waits holds its buffers and its thread; where more
 * came than can be served, all would wait until the memory is used up, and nobody be served.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class CrowdFilter extends OncePerRequestFilter {

    private final AtomicInteger inside = new AtomicInteger();
    private final int most;
    private final Texts texts;

    /**
     * @param most twenty times the database's connections is more than a patient person waits for
     */
    CrowdFilter(@Value("${motcua.requests-at-once:400}") int most, Texts texts) {
        this.most = most;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (inside.incrementAndGet() > most) {
                turnAway(response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            inside.decrementAndGet();
        }
    }

    /** In both languages and without a page, as it has to cost nothing. */
    private void turnAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "5");
        response.setContentType("text/plain;charset=UTF-8");
        String text = busy(Languages.VIETNAMESE) + busy(Languages.ENGLISH);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String busy(Locale language) {
        return texts.text(language, "shell.error.503.title")
                + ". "
                + texts.text(language, "shell.error.503.detail")
                + "\n";
    }
}
