package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.LocalPath;

/**
 * Keeps what was typed into a form whose session had ended when it was sent, so that its person can
 * send it again.
 *
 * <p>Spring's request cache does not help here. It keeps what the filter behind the check of form
 * tokens turns away, and a form of an ended session fails that very check; it keeps headers,
 * cookies and fields without a bound; and it repeats what it kept by itself when the browser comes
 * back, past the check of form tokens, which would let another site have a form sent in somebody's
 * name. Here nothing is ever repeated: a page says what would be sent, and sends it as any form is
 * sent, with a token of the new session, when the person presses.
 *
 * <p>What is kept was sent by a page of our own ({@link OwnOrigin}) that was made for somebody
 * ({@link FormTokens}); it goes to that person alone. Files are not kept, and a form that holds a
 * secret is not kept at all.
 */
@Component
public class KeptForms {

    /** The page that offers to send it again. */
    public static final String PAGE = "/unsent";

    private static final String TOKEN = "_csrf";

    /** Fields in which passwords, codes and tokens are typed; a test looks for others. */
    static final Set<String> SECRETS =
            Set.of("password", "current", "again", "code", "credential", "secret", "token");

    private final IdentityProperties.KeptForms bounds;
    private final RateLimits limits;
    private final Clock clock;

    KeptForms(IdentityProperties properties, RateLimits limits, Clock clock) {
        this.bounds = properties.keptForms();
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Keeps the form that was sent, where it may be.
     *
     * @return where it is offered to whoever it was made for, once they are in
     */
    Optional<String> keep(HttpServletRequest request) {
        if (!isForm(request) || !OwnOrigin.sent(request)) {
            return Optional.empty();
        }
        String page = OwnOrigin.page(request).filter(LocalPath::isLocal).orElse("/");
        KeptForm form =
                new KeptForm(
                        FormTokens.owner(request),
                        request.getRequestURI(),
                        page,
                        fields(request),
                        clock.instant());
        if (!mayBeKept(form) || !isCalm()) {
            return Optional.empty();
        }
        form.keep(session(request));
        return Optional.of(PAGE + "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    private boolean mayBeKept(KeptForm form) {
        return !form.owner().isEmpty()
                && Sessions.holder().filter(holder -> !form.isOf(holder)).isEmpty()
                && LocalPath.isLocal(form.path())
                && isWithinBounds(form.fields())
                && form.fields().keySet().stream().noneMatch(SECRETS::contains);
    }

    /** Each takes a row of a session, so one address gets only so many. */
    private boolean isCalm() {
        try {
            limits.requireLookup("kept-form");
            return true;
        } catch (RefusalException tooMany) {
            return false;
        }
    }

    /** A page's own script keeps what it sends on the device. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getHeader("X-Requested-With") == null
                && request.getHeader("HX-Request") == null;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        fields.remove(TOKEN);
        return fields;
    }

    private boolean isWithinBounds(Map<String, List<String>> fields) {
        long count = 0;
        long bytes = 0;
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            for (String value : field.getValue()) {
                count++;
                bytes += length(field.getKey()) + length(value);
            }
        }
        return count <= bounds.fields() && bytes <= bounds.size().toBytes();
    }

    private static long length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** One that is made for the form ends with it. */
    private HttpSession session(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) bounds.time().toSeconds());
        }
        return session;
    }

    /** What is kept for whoever is signed in. */
    public Optional<KeptForm> of(HttpServletRequest request) {
        return Sessions.holder().flatMap(h -> fresh(request).filter(form -> form.isOf(h)));
    }

    /** Whether something is kept for somebody who has yet to sign in; forgets what is too old. */
    public boolean isWaiting(HttpServletRequest request) {
        return fresh(request).isPresent() && Sessions.holder().isEmpty();
    }

    private Optional<KeptForm> fresh(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<KeptForm> form = KeptForm.in(session);
        if (form.filter(f -> f.at().plus(bounds.time()).isAfter(clock.instant())).isPresent()) {
            return form;
        }
        if (session != null && form.isPresent()) {
            KeptForm.forget(session);
        }
        return Optional.empty();
    }

    public void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            KeptForm.forget(session);
        }
    }
}
