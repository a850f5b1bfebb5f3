package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.shell.Problems;

/** What happens to somebody who is not signed in, or whose form is not ours. */
@Component
final class Doors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final SecurityLog security;
    private final Accounts accounts;

    Doors(Problems problems, SecurityLog security, Accounts accounts) {
        this.problems = problems;
        this.security = security;
        this.accounts = accounts;
    }

    /** Pages lead to the sign-in page and back again; the interface answers 401. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException authentication)
            throws IOException {
        if (Problems.isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(HttpStatus.UNAUTHORIZED, request, response);
            return;
        }
        String door = accounts.isFirstRun() ? "/first-run" : signIn(request);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", door);
    }

    private static String signIn(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || path.equals("/")) {
            return "/sign-in";
        }
        String query = request.getQueryString();
        String next = query == null ? path : path + "?" + query;
        return "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Optional<StaffPrincipal> who = CurrentUser.principal();
        Actor actor =
                who.map(p -> Actor.staff(p.staff())).orElse(new Actor(Actor.Kind.CITIZEN, null));
        String what = denied instanceof CsrfException ? "forged-form" : "no-right";
        security.refused(actor, what, request.getMethod(), request.getRemoteAddr());
        problems.write(HttpStatus.FORBIDDEN, request, response);
    }
}
