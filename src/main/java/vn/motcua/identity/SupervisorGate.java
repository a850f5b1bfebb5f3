package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.AntPathMatcher;
import vn.motcua.shell.LinkGate;

/**
 * What is open to whoever supervises from outside: what everybody sees, their own account, and the
 * pages that modules name. All else is closed, so that a new page is closed until it is named.
 */
@Component
public class SupervisorGate implements LinkGate {

    /** Where they begin the day. */
    public static final String HOME = "/opinions";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Set<String> OWN =
            Set.of("/account", "/account/password", "/account/second-factor", "/sign-out");

    private final CurrentUser user;
    private final ObjectProvider<SupervisorPath> named;
    private final ObjectProvider<PublicPath> open;
    private final AntPathMatcher paths = new AntPathMatcher();

    SupervisorGate(
            CurrentUser user,
            ObjectProvider<SupervisorPath> named,
            ObjectProvider<PublicPath> open) {
        this.user = user;
        this.named = named;
        this.open = open;
    }

    @Override
    public boolean opens(HttpServletRequest request, String path) {
        return !isSupervising() || opens("GET", path);
    }

    /** Whether whoever asks is held back here, which does not end with the post. */
    boolean isSupervising() {
        return user.signedIn()
                .filter(who -> who.supervises() || user.supervisesNoLonger(who))
                .isPresent();
    }

    /** Whether a request of somebody who is held back is let in; named pages end with the post. */
    boolean opens(String method, String address) {
        String path = address.replaceFirst("[?#].*", "");
        boolean reads = READING.contains(method);
        return OWN.contains(path)
                || Stream.concat(
                                SecurityConfiguration.PUBLIC.stream(),
                                open.stream().map(PublicPath::pattern))
                        .anyMatch(pattern -> paths.match(pattern, path))
                || user.signedIn().filter(SignedIn::supervises).isPresent()
                        && named.stream()
                                .filter(one -> reads || one.acts())
                                .anyMatch(one -> paths.match(one.pattern(), path));
    }
}
