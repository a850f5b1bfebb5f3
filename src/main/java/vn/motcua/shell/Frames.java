package vn.motcua.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Makes the frame of each page. */
@Component
public class Frames {

    private final Texts texts;
    private final ObjectProvider<InstantSource> clocks;
    private final ObjectProvider<Viewers> viewers;
    private final ObjectProvider<SearchPlace> searches;
    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<FrameBanner> banners;
    private final ObjectProvider<ResourceUrlProvider> assets;

    Frames(
            Texts texts,
            ObjectProvider<InstantSource> clocks,
            ObjectProvider<Viewers> viewers,
            ObjectProvider<SearchPlace> searches,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<FrameBanner> banners,
            ObjectProvider<ResourceUrlProvider> assets) {
        this.texts = texts;
        this.clocks = clocks;
        this.viewers = viewers;
        this.searches = searches;
        this.navigation = navigation;
        this.banners = banners;
        this.assets = assets;
    }

    public Frame of(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        String path = path(request);
        String query = request.getQueryString();
        Optional<Viewer> viewer = viewers.stream().flatMap(v -> v.of(request).stream()).findFirst();
        Frame.Surroundings around =
                new Frame.Surroundings(
                        path,
                        query == null ? path : path + "?" + query,
                        HtmxRequest.wantsFragment(request),
                        theme(request),
                        viewer.orElse(null),
                        search(request, locale),
                        links(request, path, locale),
                        banners.orderedStream()
                                .flatMap(b -> b.of(request, wording(locale)).stream())
                                .toList(),
                        said(request, locale),
                        Trace.of(request));
        return new Frame(texts, locale, now(), () -> csrf(request), this::asset, around);
    }

    private Wording wording(Locale locale) {
        return (key, args) -> texts.text(locale, key, args);
    }

    /** Business time: the clock that is not the machine's, when there is one. */
    private Instant now() {
        return clocks.stream()
                .filter(clock -> !(clock instanceof Clock))
                .findFirst()
                .or(() -> clocks.stream().findFirst())
                .orElseGet(Clock::systemUTC)
                .instant();
    }

    private Frame.@Nullable Search search(HttpServletRequest request, Locale locale) {
        return searches.orderedStream()
                .filter(place -> place.shown().test(request))
                .findFirst()
                .map(place ->
                        new Frame.Search(
                                place.path(),
                                place.parameter(),
                                texts.text(locale, place.textKey()),
                                given(request, place)))
                .orElse(null);
    }

    /** On the page that answers, the box keeps what was searched for. */
    private static String given(HttpServletRequest request, SearchPlace place) {
        String value = request.getParameter(place.parameter());
        return value != null && request.getRequestURI().equals(place.path()) ? value : "";
    }

    private List<Frame.Link> links(HttpServletRequest request, String path, Locale locale) {
        return navigation.stream()
                .filter(item -> item.shown().test(request))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(item ->
                        new Frame.Link(
                                texts.text(locale, item.textKey()),
                                item.path(),
                                item.icon(),
                                item.covers(path)))
                .toList();
    }

    private @Nullable String said(HttpServletRequest request, Locale locale) {
        return Said.read(request)
                .map(said -> texts.text(locale, said.key(), said.arguments().toArray()))
                .orElse(null);
    }

    /** Address of a static file with its content's hash, such as {@code css/motcua.css}. */
    public String asset(String file) {
        String plain = "/static/" + file;
        String hashed = assets.getObject().getForLookupPath(plain);
        return hashed == null ? plain : hashed;
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : Csrf.NONE;
    }

    private static String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "theme");
        String value = cookie == null ? "" : cookie.getValue();
        return value.equals("dark") || value.equals("light") ? value : "auto";
    }

    /** The path that the person asked for, also while an error page is made. */
    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original instanceof String uri ? uri : request.getRequestURI();
    }
}
