package vn.motcua.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Sessions;
import vn.motcua.kernel.RefusalException;

/** The browsers in which a citizen is signed in. */
@Component
public class CitizenSessions {

    private static final String DEVICE = "device";

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final Sessions sessions;
    private final CitizenAccounts accounts;

    CitizenSessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            Sessions sessions,
            CitizenAccounts accounts) {
        this.repository = repository;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /**
     * One of them.
     *
     * @param handle names the session without being its secret
     * @param device browser and system, such as "Chrome, Android"; blank where they do not say
     * @param own whether the current request came with it
     */
    public record Listed(
            String handle, Instant since, Instant lastSeen, String device, boolean own) {}

    /** Begins one, which remembers what kind of device it is on. */
    public void begin(
            CitizenPrincipal who, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(who, request, response);
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        request.getSession(true).setAttribute(DEVICE, device(agent));
    }

    /** What a browser says it is, in two words; blank where it does not. */
    public static String device(String userAgent) {
        return Devices.words(userAgent);
    }

    /** The one asked from first, then the one last seen. */
    public List<Listed> of(UUID account, @Nullable HttpSession own) {
        String current = own == null ? "" : own.getId();
        return repository.findByPrincipalName(CitizenPrincipal.nameOf(account)).values().stream()
                .filter(s -> !s.isExpired())
                .map(s -> listed(s, current))
                .sorted(
                        Comparator.comparing(Listed::own)
                                .thenComparing(Listed::lastSeen)
                                .reversed())
                .toList();
    }

    private static Listed listed(Session session, String current) {
        String device = session.getAttribute(DEVICE);
        return new Listed(
                handle(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                device == null ? "" : device,
                session.getId().equals(current));
    }

    private static String handle(String id) {
        return UUID.nameUUIDFromBytes(("session:" + id).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    /**
     * Ends one session of the account.
     *
     * @throws RefusalException where the account has no such session
     */
    public void end(UUID account, String handle) {
        String id =
                repository.findByPrincipalName(CitizenPrincipal.nameOf(account)).keySet().stream()
                        .filter(one -> handle(one).equals(handle))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new CitizenRefusal.RowUnknown()));
        repository.deleteById(id);
    }

    /** Ends all of them, the current one too, and says so in the journal. */
    public void endAll(UUID account) {
        drop(account);
        accounts.signedOutEverywhere(account);
    }

    /** Ends all of them without a word, such as those of an account that is closed. */
    void drop(UUID account) {
        repository
                .findByPrincipalName(CitizenPrincipal.nameOf(account))
                .keySet()
                .forEach(repository::deleteById);
    }
}
