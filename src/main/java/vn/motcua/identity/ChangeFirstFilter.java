package vn.motcua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in by a password that somebody else gave must choose another before all else. */
final class ChangeFirstFilter extends OncePerRequestFilter {

    private static final String PAGE = "/account/password";
    private static final Set<String> OPEN = Set.of(PAGE, "/sign-out", "/language", "/look");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean must = CurrentUser.principal().map(StaffPrincipal::mustChange).orElse(false);
        String path = request.getRequestURI();
        if (must && !OPEN.contains(path) && !path.startsWith("/static/")) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", PAGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
