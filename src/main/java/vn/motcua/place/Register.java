package vn.motcua.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All units of all days, in memory. Days before the first that is known are answered by it. */
final class Register {

    private static final int MOST_STEPS = 10;

    private final Map<String, List<Place>> byCode = new HashMap<>();
    private final Map<String, List<Place>> byParent = new HashMap<>();
    private final LocalDate first;

    /**
     * @param rows of which a later one takes the place of one with the same code and first day
     */
    Register(List<Place> rows) {
        record Row(String code, LocalDate from) {}
        Map<Row, Place> last = new LinkedHashMap<>();
        rows.forEach(place -> last.put(new Row(place.code(), place.from()), place));
        last.values()
                .forEach(place -> {
                    byCode.computeIfAbsent(place.code(), code -> new ArrayList<>(1)).add(place);
                    byParent.computeIfAbsent(place.parent(), code -> new ArrayList<>(1)).add(place);
                });
        byCode.values().forEach(all -> all.sort(Comparator.comparing(Place::from)));
        first =
                last.values().stream()
                        .map(Place::from)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
    }

    /** The day itself, or the first that is known. */
    LocalDate known(LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    Optional<Place> on(String code, LocalDate day) {
        LocalDate on = known(day);
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(place -> place.holdsOn(on))
                .findFirst();
    }

    Stream<Place> all() {
        return byCode.values().stream().flatMap(List::stream);
    }

    Stream<Place> provinces(LocalDate day) {
        return within("", day);
    }

    /** What lies directly in a unit, on a day. */
    Stream<Place> within(String parent, LocalDate day) {
        LocalDate on = known(day);
        return ever(parent).filter(place -> place.holdsOn(on));
    }

    /** The same on whatever day. */
    private Stream<Place> ever(String parent) {
        return byParent.getOrDefault(parent, List.of()).stream();
    }

    /** Whether there is a level between provinces and communes. */
    boolean hasDistricts(LocalDate day) {
        return all().anyMatch(p -> p.level() == Place.Level.DISTRICT && p.holdsOn(known(day)));
    }

    Stream<Place> districts(Place province, LocalDate day) {
        return within(province.code(), day).filter(p -> p.level() == Place.Level.DISTRICT);
    }

    Stream<Place> communes(Place province, LocalDate day) {
        return within(province.code(), day)
                .flatMap(p ->
                        p.level() == Place.Level.DISTRICT ? within(p.code(), day) : Stream.of(p));
    }

    Stream<Place> communes(LocalDate day) {
        return provinces(day).flatMap(province -> communes(province, day));
    }

    /** Communes of other days in a province or in one that went into it. */
    Stream<Place> communesOfOtherDays(Place province, LocalDate day) {
        Stream<String> before =
                ever("").filter(p -> !p.holdsOn(day))
                        .filter(p -> successors(p, day).contains(province))
                        .map(Place::code);
        return Stream.concat(Stream.of(province.code()), before)
                .distinct()
                .flatMap(this::ever)
                .flatMap(p -> p.level() == Place.Level.DISTRICT ? ever(p.code()) : Stream.of(p))
                .filter(p -> p.level() == Place.Level.COMMUNE && !p.holdsOn(day))
                .distinct();
    }

    /** The unit above as it stands on a day, or as it stood last or first beside the unit. */
    Optional<Place> above(Place place, LocalDate day) {
        LocalDate to = place.to();
        LocalDate on =
                place.holdsOn(day) ? day : to != null && to.isBefore(day) ? to : place.from();
        return on(place.parent(), on);
    }

    Place province(Place place, LocalDate day) {
        Place at = place;
        while (at.level() != Place.Level.PROVINCE) {
            at = above(at, day).orElseThrow();
        }
        return at;
    }

    Optional<Place> district(Place commune, LocalDate day) {
        return above(commune, day).filter(p -> p.level() == Place.Level.DISTRICT);
    }

    /** What stands on a day where a unit stood before; empty where nothing says so. */
    List<Place> successors(Place ended, LocalDate day) {
        Set<Place> now = new LinkedHashSet<>();
        follow(ended, known(day), now, 0);
        return List.copyOf(now);
    }

    private void follow(Place place, LocalDate day, Set<Place> now, int step) {
        LocalDate to = place.to();
        if (place.holdsOn(day)) {
            now.add(place);
        } else if (to != null && to.isBefore(day) && step < MOST_STEPS) {
            List<String> codes = place.into().isEmpty() ? List.of(place.code()) : place.into();
            for (String code : codes) {
                on(code, to.plusDays(1)).ifPresent(next -> follow(next, day, now, step + 1));
            }
        }
    }
}
