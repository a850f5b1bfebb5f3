package vn.motcua.eform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.RateLimits;
import vn.motcua.place.Address;
import vn.motcua.place.Place;
import vn.motcua.place.Places;
import vn.motcua.place.Typed;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;

/**
 * Offers places while one is typed. The boxes of an address are sent under their own names, such as
 * {@code child.home.commune}; the house never is.
 */
@Controller
class PlacesDoor {

    private static final int MOST = 15;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Places places;
    private final BusinessClock clock;
    private final RateLimits limits;

    PlacesDoor(Places places, BusinessClock clock, RateLimits limits) {
        this.places = places;
        this.clock = clock;
        this.limits = limits;
    }

    @GetMapping("/places/commune")
    Answer communes(
            @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        return offered(Place.Level.COMMUNE, typed, response);
    }

    @GetMapping("/places/district")
    Answer districts(
            @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        return offered(Place.Level.DISTRICT, typed, response);
    }

    private Answer offered(
            Place.Level level, MultiValueMap<String, String> sent, HttpServletResponse response) {
        limits.requireSuggestion("places");
        Typed typed = new Typed(of(sent, "province"), of(sent, "district"), of(sent, "commune"));
        String asked = level == Place.Level.COMMUNE ? typed.commune() : typed.district();
        LocalDate today = clock.today();
        List<Place> found = places.suggest(today, level, typed, MOST);
        boolean everywhere = typed.province().isEmpty();
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePrivate().getHeaderValue());
        return Page.of(
                "eform/places",
                new PlacesPage(
                        found.stream()
                                .map(place -> offered(place, asked, everywhere, found, today))
                                .toList()));
    }

    private PlacesPage.Offered offered(
            Place place, String asked, boolean everywhere, List<Place> found, LocalDate today) {
        Address whole = places.whole(place, today);
        boolean twin = found.stream().filter(p -> p.name().equals(place.name())).count() > 1;
        String district = place.level() == Place.Level.COMMUNE ? name(whole.district()) : "";
        String province = name(whole.province());
        String value =
                everywhere && place.level() == Place.Level.COMMUNE
                        ? joined(place.name(), district, province)
                        : twin ? joined(place.name(), district) : place.name();
        String said = joined(district, province);
        boolean shown = value.toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
        return new PlacesPage.Offered(value, shown ? said : said + " (" + asked + ")");
    }

    private static String name(@Nullable Place place) {
        return place == null ? "" : place.name();
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String of(MultiValueMap<String, String> sent, String part) {
        return sent.entrySet().stream()
                .filter(e -> e.getKey().equals(part) || e.getKey().endsWith("." + part))
                .map(e ->
                        e.getValue().isEmpty() ? "" : Objects.toString(e.getValue().getFirst(), ""))
                .findFirst()
                .orElse("");
    }

    @Bean
    static PublicPath placesAreOpen() {
        return new PublicPath("/places/*");
    }
}
