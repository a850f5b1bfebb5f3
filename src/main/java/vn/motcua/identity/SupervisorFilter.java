package vn.motcua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.journal.SecurityLog;
import vn.motcua.shell.Problems;

/** Whoever supervises from outside comes no further than {@link SupervisorGate} says. */
final class SupervisorFilter extends OncePerRequestFilter {

    private final SupervisorGate gate;
    private final SecurityLog security;
    private final Problems problems;

    SupervisorFilter(SupervisorGate gate, SecurityLog security, Problems problems) {
        this.gate = gate;
        this.security = security;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gate.isSupervising() && !gate.opens(request.getMethod(), request.getRequestURI())) {
            CurrentUser.principal()
                    .ifPresent(who ->
                            security.refused(
                                    who.actor(),
                                    "not-for-supervisors",
                                    request.getMethod(),
                                    request.getRemoteAddr()));
            problems.write(List.of(new IdentityRefusal.NotForSupervisors()), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
