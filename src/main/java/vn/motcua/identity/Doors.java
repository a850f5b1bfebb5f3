package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.AntPathMatcher;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.shell.Problems;

/** What happens to somebody who is not signed in, or whose form is not ours. */
@Component
final class Doors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final SecurityLog security;
    private final Accounts accounts;
    private final KeptForms forms;
    private final ObjectProvider<CitizenPath> ofCitizens;
    private final ObjectProvider<PublicPath> open;
    private final AntPathMatcher paths = new AntPathMatcher();

    Doors(
            Problems problems,
            SecurityLog security,
            Accounts accounts,
            KeptForms forms,
            ObjectProvider<CitizenPath> ofCitizens,
            ObjectProvider<PublicPath> open) {
        this.problems = problems;
        this.security = security;
        this.accounts = accounts;
        this.forms = forms;
        this.ofCitizens = ofCitizens;
        this.open = open;
    }

    /**
     * Pages lead to the sign-in page of staff or of citizens and back again; the interface answers
     * 401, and so does a page to its own script. A form is kept where it may be, see {@link
     * KeptForms}.
     */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException authentication)
            throws IOException {
        lead(request, response, forms.keep(request));
    }

    private void lead(
            HttpServletRequest request, HttpServletResponse response, Optional<String> kept)
            throws IOException {
        if (Problems.isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(HttpStatus.UNAUTHORIZED, request, response);
            return;
        }
        if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        String door = door(request, kept);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", door);
    }

    private String door(HttpServletRequest request, Optional<String> kept) {
        Optional<CitizenPath> citizen = ofCitizens(request);
        if (citizen.isPresent()) {
            return citizen.get().door()
                    + "?next="
                    + encoded(kept.orElse(place(request, request.getRequestURI())));
        }
        if (accounts.isFirstRun()) {
            return "/first-run";
        }
        String next = kept.orElse(place(request, ""));
        return next.isEmpty() || next.equals("/") ? "/sign-in" : "/sign-in?next=" + encoded(next);
    }

    private Optional<CitizenPath> ofCitizens(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ofCitizens.stream().filter(p -> paths.match(p.pattern(), path)).findFirst();
    }

    private boolean isOpen(HttpServletRequest request) {
        return Stream.concat(
                        SecurityConfiguration.PUBLIC.stream(),
                        open.stream().map(PublicPath::pattern))
                .anyMatch(pattern -> paths.match(pattern, request.getRequestURI()));
    }

    /** Where somebody wanted to be: of a form, the page that it stood on, where that is known. */
    private static String place(HttpServletRequest request, String unknown) {
        if (request.getMethod().equals("POST")) {
            return OwnOrigin.page(request).orElse(unknown);
        }
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean ended = isOfAnEndedSession(request);
        if (denied instanceof CsrfException && request.getRequestURI().equals("/sign-out")) {
            if (ended) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", "/");
                return;
            }
        } else if (denied instanceof CsrfException && !isOpen(request)) {
            Optional<String> kept = forms.keep(request);
            if (kept.isPresent() && Sessions.holder().isPresent()) {
                // They came in again by another window while this one stood open.
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", kept.get());
                return;
            }
            if (kept.isPresent() || ended && ofCitizens(request).isPresent()) {
                lead(request, response, kept);
                return;
            }
        }
        Actor actor =
                Sessions.holder()
                        .map(SessionHolder::actor)
                        .orElse(new Actor(Actor.Kind.CITIZEN, null));
        String what = denied instanceof CsrfException ? "forged-form" : "no-right";
        security.refused(actor, what, request.getMethod(), request.getRemoteAddr());
        problems.write(HttpStatus.FORBIDDEN, request, response);
    }

    /** A form that has its token, whose session has run out meanwhile. */
    private boolean isOfAnEndedSession(HttpServletRequest request) {
        boolean token =
                request.getParameter("_csrf") != null || request.getHeader("X-CSRF-TOKEN") != null;
        return token && request.getSession(false) == null;
    }
}
