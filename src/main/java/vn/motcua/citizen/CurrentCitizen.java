package vn.motcua.citizen;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.motcua.identity.Sessions;
import vn.motcua.kernel.RefusalException;

/** The citizen who asks in the current request. Costs one statement a request. */
@Component
public class CurrentCitizen {

    private static final String KNOWN = CurrentCitizen.class.getName();

    private final CitizenStore store;

    CurrentCitizen(CitizenStore store) {
        this.store = store;
    }

    /** Empty where nobody is signed in, staff are, or the account was closed meanwhile. */
    public Optional<Citizen> signedIn() {
        return principal().flatMap(this::read);
    }

    /** Refuses with {@link CitizenRefusal.NotSignedIn} where no citizen is signed in. */
    public Citizen require() {
        return signedIn().orElseThrow(() -> new RefusalException(new CitizenRefusal.NotSignedIn()));
    }

    /** Who the session says it is; costs no statement. */
    public Optional<CitizenPrincipal> principal() {
        return Sessions.holder()
                .filter(CitizenPrincipal.class::isInstance)
                .map(CitizenPrincipal.class::cast);
    }

    private Optional<Citizen> read(CitizenPrincipal principal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST)
                        instanceof Citizen known
                && known.account().equals(principal.account())) {
            return Optional.of(known);
        }
        Optional<Citizen> found = store.citizen(principal.account(), principal.level());
        if (request != null) {
            found.ifPresent(c -> request.setAttribute(KNOWN, c, RequestAttributes.SCOPE_REQUEST));
        }
        return found;
    }

    /** Reads afresh what this request has just changed. */
    void forget() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
