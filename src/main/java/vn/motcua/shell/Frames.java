package vn.motcua.shell;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Makes the frame of each page. */
@Component
public class Frames {

    /** So many places are found without headings between them. */
    private static final int AT_A_GLANCE = 9;

    private final Texts texts;
    private final Supplier<InstantSource> clock;
    private final Supplier<List<Viewers>> viewers;
    private final Supplier<List<SearchPlace>> searches;
    private final Supplier<List<NavigationItem>> navigation;
    private final Supplier<List<FrameBanner>> banners;
    private final Supplier<ResourceUrlProvider> assets;
    private final Supplier<List<ListFilters>> filters;
    private final Supplier<List<LinkGate>> gates;

    Frames(
            Texts texts,
            ObjectProvider<InstantSource> clocks,
            ObjectProvider<Viewers> viewers,
            ObjectProvider<SearchPlace> searches,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<FrameBanner> banners,
            ObjectProvider<ResourceUrlProvider> assets,
            ObjectProvider<ListFilters> filters,
            ObjectProvider<LinkGate> gates) {
        this.texts = texts;
        // What the modules offer does not change; looking for it again would cost every page.
        this.clock = once(() -> businessClock(clocks));
        this.viewers = once(() -> viewers.stream().toList());
        this.searches = once(() -> searches.orderedStream().toList());
        this.navigation =
                once(() ->
                        navigation.stream()
                                .sorted(Comparator.comparingInt(NavigationItem::order))
                                .toList());
        this.banners = once(() -> banners.orderedStream().toList());
        this.assets = once(assets::getObject);
        this.filters = once(() -> filters.stream().toList());
        this.gates = once(() -> gates.stream().toList());
    }

    private static <T> Supplier<T> once(Supplier<T> found) {
        return SingletonSupplier.of(found);
    }

    public Frame of(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        String path = path(request);
        String query = request.getQueryString();
        Optional<Viewer> viewer =
                viewers.get().stream().flatMap(v -> v.of(request).stream()).findFirst();
        Frame.Surroundings around =
                new Frame.Surroundings(
                        path,
                        query == null ? path : path + "?" + query,
                        HtmxRequest.wantsFragment(request),
                        theme(request),
                        viewer.orElse(null),
                        search(request, locale),
                        places(request, path, locale),
                        banners.get().stream()
                                .flatMap(b -> b.of(request, wording(locale)).stream())
                                .toList(),
                        said(request, locale),
                        Trace.of(request));
        return new Frame(
                texts,
                locale,
                clock.get().instant(),
                () -> csrf(request),
                this::asset,
                () -> filters.get().stream().flatMap(f -> f.of(request, path).stream()).toList(),
                other -> isOpen(request, other),
                around);
    }

    /** What a paper is written by, apart from any request: words and times, nothing around. */
    public Frame paper(Locale locale) {
        return new Frame(
                texts,
                locale,
                clock.get().instant(),
                () -> {
                    throw new IllegalStateException("A paper sends no form");
                },
                this::asset,
                List::of,
                other -> true,
                new Frame.Surroundings(
                        "", "", false, "light", null, null, List.of(), List.of(), null, ""));
    }

    private Wording wording(Locale locale) {
        return (key, args) -> texts.text(locale, key, args);
    }

    /** Business time: the clock that is not the machine's, when there is one. */
    private static InstantSource businessClock(ObjectProvider<InstantSource> clocks) {
        return clocks.stream()
                .filter(clock -> !(clock instanceof Clock))
                .findFirst()
                .or(() -> clocks.stream().findFirst())
                .orElseGet(Clock::systemUTC);
    }

    private Frame.@Nullable Search search(HttpServletRequest request, Locale locale) {
        return searches.get().stream()
                .filter(place -> place.shown().test(request) && isOpen(request, place.path()))
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

    private List<Frame.Places> places(HttpServletRequest request, String path, Locale locale) {
        List<NavigationItem> shown =
                navigation.get().stream()
                        .filter(item -> item.shown().test(request) && isOpen(request, item.path()))
                        .toList();
        // Of places within one another, the inner one is where the viewer is.
        String here =
                shown.stream()
                        .filter(item -> item.covers(path))
                        .map(NavigationItem::path)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        Function<NavigationItem, Frame.Link> link =
                item ->
                        new Frame.Link(
                                texts.text(locale, item.textKey()),
                                item.path(),
                                item.icon(),
                                item.path().equals(here));
        if (shown.size() <= AT_A_GLANCE) {
            return shown.isEmpty()
                    ? List.of()
                    : List.of(new Frame.Places(null, shown.stream().map(link).toList()));
        }
        Map<NavigationSection, List<Frame.Link>> sections =
                shown.stream()
                        .collect(
                                groupingBy(
                                        NavigationItem::section,
                                        () -> new EnumMap<>(NavigationSection.class),
                                        mapping(link, toList())));
        return sections.entrySet().stream()
                .map(section ->
                        new Frame.Places(
                                texts.text(locale, section.getKey().textKey()), section.getValue()))
                .toList();
    }

    private boolean isOpen(HttpServletRequest request, String path) {
        return gates.get().stream().allMatch(gate -> gate.opens(request, path));
    }

    private @Nullable String said(HttpServletRequest request, Locale locale) {
        return Said.read(request)
                .map(said -> texts.text(locale, said.key(), said.arguments().toArray()))
                .orElse(null);
    }

    /** Address of a static file with its content's hash, such as {@code css/motcua.css}. */
    public String asset(String file) {
        String plain = "/static/" + file;
        String hashed = assets.get().getForLookupPath(plain);
        return hashed == null ? plain : hashed;
    }

    /** The token of forms that this request's session has; for a page's own script. */
    public static Csrf csrf(HttpServletRequest request) {
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
