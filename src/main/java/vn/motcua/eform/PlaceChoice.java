package vn.motcua.eform;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.place.Address;
import vn.motcua.place.Place;
import vn.motcua.place.Places;

/**
 * A place that may be meant.
 *
 * @param text its name, with what it lies in where that is not known already
 */
public record PlaceChoice(String code, String text) {

    static List<PlaceChoice> of(
            List<Place> places, @Nullable Place province, Places all, LocalDate day) {
        return places.stream()
                .map(place -> new PlaceChoice(place.code(), text(place, province, all, day)))
                .toList();
    }

    private static String text(Place place, @Nullable Place province, Places all, LocalDate day) {
        Address whole = all.whole(place, day);
        String within =
                Stream.of(whole.district(), whole.province())
                        .filter(Objects::nonNull)
                        .filter(above -> !above.equals(place) && !above.equals(province))
                        .map(Place::name)
                        .collect(Collectors.joining(", "));
        return within.isEmpty() ? place.name() : place.name() + " (" + within + ")";
    }
}
