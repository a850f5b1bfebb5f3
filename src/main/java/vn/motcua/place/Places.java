package vn.motcua.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The front door of places. The register is read when it is first asked for and takes about six
 * megabytes; every question is answered from memory.
 */
@Component
public class Places {

    private static final String SHIPPED = "classpath:place/units.csv";
    private static final int MOST_TYPED = 120;
    private static final int NOT = 3;

    private final List<Resource> files = new ArrayList<>();
    private volatile @Nullable Register read;

    /**
     * @param more a file of rows that come on top of those shipped; empty for none
     * @throws IllegalArgumentException where that file is not readable, so that the program does
     *     not start with half a country
     */
    public Places(@Value("${motcua.places:}") String more) {
        DefaultResourceLoader loader = new DefaultResourceLoader();
        files.add(loader.getResource(SHIPPED));
        if (!more.isBlank()) {
            String named = more.contains(":") ? more : "file:" + more;
            files.add(loader.getResource(named));
            PlaceFile.read(files.getLast());
        }
    }

    private Register register() {
        Register now = read;
        if (now == null) {
            now = readOnce();
        }
        return now;
    }

    private synchronized Register readOnce() {
        Register now = read;
        if (now == null) {
            now = new Register(files.stream().flatMap(f -> PlaceFile.read(f).stream()).toList());
            read = now;
        }
        return now;
    }

    /** Whether addresses of the day have a district. */
    public boolean hasDistricts(LocalDate day) {
        return register().hasDistricts(day);
    }

    /** In the order of their codes, from north to south. */
    public List<Place> provinces(LocalDate day) {
        return register().provinces(day).sorted(Comparator.comparing(Place::code)).toList();
    }

    public Optional<Place> on(String code, LocalDate day) {
        return register().on(code, day);
    }

    /** Where a unit lies on a day; what ended before it, as it lay last. */
    public Address whole(Place place, LocalDate day) {
        Register all = register();
        LocalDate on = all.known(day);
        return switch (place.level()) {
            case PROVINCE -> new Address(place, null, null);
            case DISTRICT -> new Address(all.province(place, on), place, null);
            case COMMUNE ->
                    new Address(
                            all.province(place, on), all.district(place, on).orElse(null), place);
        };
    }

    /** Whether communes lie in it on the day; in some districts of islands none did. */
    public boolean hasCommunes(Place district, LocalDate day) {
        return register().within(district.code(), day).findAny().isPresent();
    }

    /** Reads an address as of a day. */
    public Reading read(LocalDate day, Typed typed) {
        Typed cut = new Typed(cut(typed.province()), cut(typed.district()), cut(typed.commune()));
        return Reader.read(register(), day, cut.apart(hasDistricts(day)));
    }

    /**
     * Units whose name begins with what was typed, before those in which a word does; in the
     * province and district that are named, if they are.
     */
    public List<Place> suggest(LocalDate day, Place.Level level, Typed typed, int most) {
        String asked = level == Place.Level.DISTRICT ? typed.district() : typed.commune();
        List<NameKey> meant = NameKey.readings(cut(asked), level);
        if (meant.getFirst().bare().isEmpty()) {
            return List.of();
        }
        Register all = register();
        Address within =
                read(
                                day,
                                new Typed(
                                        typed.province(),
                                        level == Place.Level.COMMUNE ? typed.district() : "",
                                        ""))
                        .address();
        return of(all, within, level, day)
                .map(place -> new Match(place, far(meant, place.key())))
                .filter(match -> match.off() < NOT)
                .sorted(Comparator.comparingInt(Match::off))
                .limit(most)
                .map(Match::place)
                .toList();
    }

    private static Stream<Place> of(
            Register all, Address within, Place.Level level, LocalDate day) {
        Place province = within.province();
        Place district = within.district();
        if (level == Place.Level.DISTRICT) {
            return province == null
                    ? all.provinces(day).flatMap(p -> all.districts(p, day))
                    : all.districts(province, day);
        }
        return district != null
                ? all.within(district.code(), day)
                : province != null ? all.communes(province, day) : all.communes(day);
    }

    /** The name itself before one that begins so, before one in which a word does. */
    private static int far(List<NameKey> meant, NameKey name) {
        return meant.stream()
                .filter(key -> isKind(key, name))
                .mapToInt(key ->
                        name.bare().equals(key.bare())
                                ? 0
                                : name.bare().startsWith(key.bare())
                                        ? 1
                                        : (" " + name.bare()).contains(" " + key.bare()) ? 2 : NOT)
                .min()
                .orElse(NOT);
    }

    private static boolean isKind(NameKey meant, NameKey name) {
        return meant.kind().isEmpty() || meant.kind().equals(name.kind());
    }

    private static String cut(String typed) {
        return typed.length() > MOST_TYPED ? typed.substring(0, MOST_TYPED) : typed;
    }
}
