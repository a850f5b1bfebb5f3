package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import vn.motcua.kernel.TextHash;

/**
 * The token of a form lives in the session where there is one; forms of people who are not signed
 * in use a cookie, so that they need no session. The session's token also says for whom the form
 * was made, which is all that is known of a session that has ended.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";

    /** Letters of a token before its mark, and of the mark; together no longer than a UUID. */
    private static final int PLAIN = 22;

    private static final int MARK = 12;
    private static final int RANDOM_BYTES = 16;

    /** Reads a token as a page carries it by the length that it must have. */
    private static final XorCsrfTokenRequestAttributeHandler MASK =
            new XorCsrfTokenRequestAttributeHandler();

    private static final CsrfToken MARKED =
            new DefaultCsrfToken(HEADER, FIELD, "x".repeat(PLAIN + MARK));

    private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository inCookie = new CookieCsrfTokenRepository();

    FormTokens() {
        inCookie.setCookieName("form");
        inCookie.setParameterName(FIELD);
        inCookie.setHeaderName(HEADER);
        inCookie.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? inCookie : inSession;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return Sessions.holder()
                .<CsrfToken>map(h -> new DefaultCsrfToken(HEADER, FIELD, random() + owner(h)))
                .orElseGet(() -> of(request).generateToken(request));
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RandomText.RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The mark of the forms that are made for somebody. */
    static String owner(SessionHolder holder) {
        return TextHash.hex(holder.formOwner()).substring(0, MARK);
    }

    /** The mark of the form that was sent; blank where it was made for nobody. */
    static String owner(HttpServletRequest request) {
        try {
            String token = MASK.resolveCsrfTokenValue(request, MARKED);
            String mark = token == null ? "" : token.substring(PLAIN);
            return mark.matches("[0-9a-f]+") ? mark : "";
        } catch (IllegalArgumentException garbled) {
            return "";
        }
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
