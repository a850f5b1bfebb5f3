package vn.motcua.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one address as it was typed. A province that is no more still helps to find the commune
 * that lay in it, so that one press leads to where both are now.
 */
final class Reader {

    private final Register register;
    private final LocalDate day;
    private final List<Doubt> doubts = new ArrayList<>();

    private @Nullable Place province;
    private @Nullable Place district;

    private Reader(Register register, LocalDate day) {
        this.register = register;
        this.day = register.known(day);
    }

    static Reading read(Register register, LocalDate day, Typed typed) {
        return new Reader(register, day).read(typed);
    }

    private Reading read(Typed typed) {
        Place before = province(typed.province());
        Place within = province == null ? before : province;
        if (province != null && register.hasDistricts(day)) {
            district(typed.district());
        }
        Place commune = null;
        if (!typed.commune().isEmpty()) {
            commune = within == null ? anywhere(typed) : commune(typed, within);
        }
        if (commune != null) {
            province = register.province(commune, day);
            district = register.district(commune, day).orElse(null);
        }
        return new Reading(new Address(province, district, commune), doubts);
    }

    /** Sets the province; answers the one of another day that was meant, if there is such. */
    private @Nullable Place province(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        List<Match> now = Match.best(register.provinces(day), typed, Place.Level.PROVINCE);
        if (now.size() == 1 && now.getFirst().sure() && !now.getFirst().loose()) {
            province = now.getFirst().place();
            return null;
        }
        Optional<Place> other =
                one(
                        Match.best(
                                register.all()
                                        .filter(p -> p.level() == Place.Level.PROVINCE)
                                        .filter(p -> !p.holdsOn(day)),
                                typed,
                                Place.Level.PROVINCE));
        if (other.isPresent() && (now.isEmpty() || !isSame(now, other.get()))) {
            Optional<Place> renamed =
                    register.on(other.get().code(), day).filter(p -> isOnly(other.get(), p));
            // A unit that only changed its name says nothing of what took its place.
            if (renamed.isPresent() && other.get().into().isEmpty()) {
                province = renamed.get();
                return null;
            }
            doubts.add(ofOtherDay(Place.Level.PROVINCE, other.get()));
            return other.get();
        }
        if (now.size() == 1 && now.getFirst().sure()) {
            province = now.getFirst().place();
            return null;
        }
        doubt(Place.Level.PROVINCE, now);
        return null;
    }

    /** Whether what was meant then is what would be taken now. */
    private boolean isSame(List<Match> now, Place then) {
        return now.size() == 1 && now.getFirst().sure() && isOnly(then, now.getFirst().place());
    }

    private boolean isOnly(Place then, Place now) {
        return register.successors(then, day).equals(List.of(now));
    }

    private void district(String typed) {
        if (typed.isEmpty() || province == null) {
            return;
        }
        List<Match> now =
                Match.best(register.districts(province, day), typed, Place.Level.DISTRICT);
        if (now.size() == 1 && now.getFirst().sure()) {
            district = now.getFirst().place();
        } else {
            doubt(Place.Level.DISTRICT, now);
        }
    }

    /** Where no province was typed: the only commune of that name, or a few to choose from. */
    private @Nullable Place anywhere(Typed typed) {
        if (!typed.province().isEmpty()) {
            return null;
        }
        List<Match> fit = Match.named(register.communes(day), typed.commune(), Place.Level.COMMUNE);
        if (fit.size() == 1) {
            return fit.getFirst().place();
        }
        if (!fit.isEmpty() && fit.size() <= Match.MOST_CHOICES) {
            doubt(Place.Level.COMMUNE, fit);
        }
        return null;
    }

    private @Nullable Place commune(Typed typed, Place within) {
        List<Match> now =
                province == null
                        ? List.of()
                        : Match.best(communes(province), typed.commune(), Place.Level.COMMUNE);
        boolean one = now.size() == 1 && now.getFirst().sure();
        if (one && !now.getFirst().loose()) {
            return now.getFirst().place();
        }
        if ((now.isEmpty() || now.getFirst().loose()) && isElsewhere(typed, within, now)) {
            return null;
        }
        if (one) {
            return now.getFirst().place();
        }
        if (province != null) {
            doubt(Place.Level.COMMUNE, now);
        }
        return null;
    }

    /**
     * Whether what was typed is the name of another commune: of another day, or of another place.
     * Such a name is never taken for a slip of the pen.
     */
    private boolean isElsewhere(Typed typed, Place within, List<Match> now) {
        List<Match> then =
                Match.named(
                        register.communesOfOtherDays(within, day)
                                .filter(commune -> isIn(commune, typed.district())),
                        typed.commune(),
                        Place.Level.COMMUNE);
        Optional<Place> other = one(then);
        if (other.isPresent()) {
            if (isSame(now, other.get())) {
                return false;
            }
            doubts.add(ofOtherDay(Place.Level.COMMUNE, other.get()));
            return true;
        }
        List<Place> became =
                then.stream()
                        .flatMap(m -> register.successors(m.place(), day).stream())
                        .distinct()
                        .toList();
        if (!became.isEmpty() && became.size() <= Match.MOST_CHOICES) {
            doubts.add(new Doubt(Place.Level.COMMUNE, Doubt.Why.AMBIGUOUS, null, became));
            return true;
        }
        List<Match> far = elsewhere(typed.commune());
        if (far.isEmpty() || province == null) {
            return false;
        }
        if (far.size() > Match.MOST_CHOICES) {
            doubt(Place.Level.COMMUNE, now);
        } else {
            Place here = district == null ? province : district;
            doubts.add(
                    new Doubt(
                            Place.Level.COMMUNE,
                            Doubt.Why.ELSEWHERE,
                            here,
                            Match.choices(Stream.concat(now.stream(), far.stream()).toList())));
        }
        return true;
    }

    private Stream<Place> communes(Place of) {
        return district == null
                ? register.communes(of, day)
                : register.within(district.code(), day);
    }

    private boolean isIn(Place commune, String typedDistrict) {
        return typedDistrict.isEmpty()
                || register.district(commune, day)
                        .map(d -> Match.best(Stream.of(d), typedDistrict, Place.Level.DISTRICT))
                        .filter(fit -> !fit.isEmpty() && fit.getFirst().sure())
                        .isPresent();
    }

    /** The only one; of one unit in several times, the last of them. */
    private static Optional<Place> one(List<Match> fit) {
        return fit.isEmpty()
                        || !fit.getFirst().sure()
                        || fit.stream().map(m -> m.place().code()).distinct().count() > 1
                ? Optional.empty()
                : Optional.of(fit.getLast().place());
    }

    private Doubt ofOtherDay(Place.Level level, Place other) {
        return other.from().isAfter(day)
                ? new Doubt(level, Doubt.Why.LATER, other, List.of())
                : new Doubt(level, Doubt.Why.ENDED, other, register.successors(other, day));
    }

    /** Communes of the name anywhere else; first those of the same province. */
    private List<Match> elsewhere(String typed) {
        List<Match> near =
                district == null || province == null
                        ? List.of()
                        : Match.named(register.communes(province, day), typed, Place.Level.COMMUNE);
        return near.isEmpty()
                ? Match.named(register.communes(day), typed, Place.Level.COMMUNE)
                : near;
    }

    private void doubt(Place.Level level, List<Match> now) {
        boolean several = now.size() > 1 && !now.getFirst().loose();
        doubts.add(
                new Doubt(
                        level,
                        several ? Doubt.Why.AMBIGUOUS : Doubt.Why.UNKNOWN,
                        null,
                        Match.choices(now)));
    }
}
