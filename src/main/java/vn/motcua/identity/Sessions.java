package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins the session of somebody whose password and codes were right. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SecurityContextRepository contexts() {
        return contexts;
    }

    /**
     * Always under a new session id with nothing of the old one in it but a form that was sent too
     * late, which goes along once: to whomever it was made for, coming in where nobody was.
     */
    public void begin(
            SessionHolder holder, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        Optional<KeptForm> late =
                holder().isPresent()
                        ? Optional.empty()
                        : KeptForm.in(old).filter(form -> form.isOf(holder));
        if (old != null) {
            old.invalidate();
        }
        put(holder, request, response);
        late.ifPresent(form -> form.keep(request.getSession(true)));
    }

    /** The session goes on, and knows its holder as they are now. */
    public void renew(
            SessionHolder holder, HttpServletRequest request, HttpServletResponse response) {
        put(holder, request, response);
    }

    private void put(
            SessionHolder holder, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(holder));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The holder of the session that the current request came with. */
    public static Optional<SessionHolder> holder() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SessionHolder holder
                ? Optional.of(holder)
                : Optional.empty();
    }

    static Authentication authentication(SessionHolder holder) {
        List<SimpleGrantedAuthority> roles =
                holder.authorities().stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(holder, null, roles);
    }
}
