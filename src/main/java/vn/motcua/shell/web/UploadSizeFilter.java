package vn.motcua.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shell.Problems;

/**
 * Refuses files that are larger than the server takes, with a sentence. Whoever else asks such a
 * request for a field finds none, so that it would be taken for a form without its token; and what
 * a door of its own refuses is within this bound.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class UploadSizeFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final long most;

    UploadSizeFilter(
            Problems problems,
            @Value("${spring.servlet.multipart.max-request-size:10MB}") String most) {
        this.problems = problems;
        this.most = DataSize.parse(most).toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        if (upload && (request.getContentLengthLong() > most || isTooLarge(request))) {
            problems.tooLarge(new UnreadRequest(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Reads the parts, as whoever asks for a field would; what is wrong otherwise shows later. */
    private static boolean isTooLarge(HttpServletRequest request) {
        try {
            request.getParts();
            return false;
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return speaksOfSize(unreadable);
        }
    }

    /** The server has no type of its own for it that a program may know. */
    private static boolean speaksOfSize(@Nullable Throwable unreadable) {
        for (Throwable one = unreadable; one != null; one = one.getCause()) {
            String said = String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("size") && said.contains("exceed")
                    || said.contains("maximum permitted size")) {
                return true;
            }
        }
        return false;
    }
}
