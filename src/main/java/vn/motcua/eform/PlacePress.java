package vn.motcua.eform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.place.Address;
import vn.motcua.place.Place;

/**
 * A press of a button {@code _place} that offers a place; its value is the flat name of the address
 * and the code, such as {@code child.home:18259}.
 */
public final class PlacePress {

    /** Name of the buttons. */
    public static final String BUTTON = "_place";

    private PlacePress() {}

    /** What was typed, with that place in its fields; empty where no such button was pressed. */
    static Optional<Rows> of(Layout layout, Map<String, List<String>> typed, EForm.World world) {
        List<String> pressed = typed.getOrDefault(BUTTON, List.of());
        String press = pressed.isEmpty() ? "" : pressed.getFirst();
        int colon = press.lastIndexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String name = press.substring(0, colon);
        boolean known = layout.find(name).filter(f -> f.type() == FieldType.ADDRESS).isPresent();
        return known
                ? world.places()
                        .on(press.substring(colon + 1), world.today())
                        .map(place ->
                                new Rows(
                                        put(
                                                typed,
                                                name,
                                                world.places().whole(place, world.today())),
                                        true))
                : Optional.empty();
    }

    private static Map<String, List<String>> put(
            Map<String, List<String>> typed, String name, Address place) {
        Map<String, List<String>> after = new LinkedHashMap<>(typed);
        after.remove(BUTTON);
        after.remove(name + ".country");
        put(after, name + ".province", place.province());
        if (place.district() != null || place.commune() != null) {
            put(after, name + ".district", place.district());
        }
        if (place.commune() != null) {
            put(after, name + ".commune", place.commune());
        }
        return after;
    }

    private static void put(Map<String, List<String>> typed, String name, @Nullable Place place) {
        typed.put(name, List.of(place == null ? "" : place.name()));
    }
}
