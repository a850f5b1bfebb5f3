package vn.motcua.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shell.Problems;

/**
 * Refuses a form that is larger than the server reads, before anything asks for its fields: the
 * server would throw at each asking, the error page's own included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FormSizeFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final long most;

    FormSizeFilter(
            Problems problems,
            @Value("${server.tomcat.max-http-form-post-size:256KB}") String most) {
        this.problems = problems;
        this.most = DataSize.parse(most).toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        if (form && request.getContentLengthLong() > most) {
            problems.write(HttpStatus.CONTENT_TOO_LARGE, new UnreadRequest(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
