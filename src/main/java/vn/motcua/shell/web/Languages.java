package vn.motcua.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.motcua.shell.Cookies;
import vn.motcua.shell.Problems;

/**
 * Vietnamese unless asked otherwise: pages by the {@code lang} cookie alone (office browsers often
 * announce English to people who do not read it), the API by {@code Accept-Language}.
 */
final class Languages implements LocaleResolver {

    static final String COOKIE = "lang";
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.of("en");

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            return named(cookie.getValue());
        }
        boolean accepts = Problems.isApi(request) && request.getHeader("Accept-Language") != null;
        return accepts ? named(request.getLocale().getLanguage()) : VIETNAMESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response != null && locale != null) {
            response.addCookie(
                    Cookies.lasting(COOKIE, named(locale.getLanguage()).getLanguage(), A_YEAR));
        }
    }

    static Locale named(String language) {
        return language.equals("en") ? ENGLISH : VIETNAMESE;
    }
}
