package vn.motcua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Problems;

/**
 * Signs in whoever carries a token: {@code Authorization: Bearer mc_...}, or Basic with any name
 * and the token as password, for tools that know nothing else.
 */
final class ApiTokenFilter extends OncePerRequestFilter {

    private final ApiTokens tokens;
    private final RateLimits limits;
    private final SecurityLog security;
    private final Problems problems;

    ApiTokenFilter(ApiTokens tokens, RateLimits limits, SecurityLog security, Problems problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.security = security;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<StaffPrincipal> owner = token(header).flatMap(tokens::owner);
        if (owner.isEmpty()) {
            refuse(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Sessions.authentication(owner.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            limits.requireTry("token", request.getRemoteAddr());
        } catch (RefusalException e) {
            problems.write(e.refusals(), request, response);
            return;
        }
        security.refused(
                new Actor(Actor.Kind.INTEGRATOR, null), "bad-token", "", request.getRemoteAddr());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(HttpStatus.UNAUTHORIZED, request, response);
    }

    private static Optional<String> token(String header) {
        String token = "";
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            token = header.substring(7).strip();
        } else if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            token = password(header.substring(6).strip());
        }
        return token.startsWith(ApiTokens.PREFIX) ? Optional.of(token) : Optional.empty();
    }

    private static String password(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
