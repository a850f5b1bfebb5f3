package vn.motcua.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How well a unit fits what was typed; less is better. */
record Match(Place place, int off) {

    /** Typed without any diacritics. */
    private static final int TONELESS = 5;

    private static final int NO_KIND = 10;
    private static final int OTHER_KIND = 20;

    /** Typed with other diacritics than it has. */
    private static final int MISTONED = 28;

    /** From here on it is a slip. */
    private static final int SLIP = 30;

    private static final int FAR = 100;

    /** Below this a name has to be right; with a letter changed it is another name. */
    private static final int LEAST_FOR_A_SLIP = 5;

    /** More cannot be chosen from at a glance. */
    static final int MOST_CHOICES = 16;

    /** Those that fit best; nothing where none fits better than with two slips. */
    static List<Match> best(Stream<Place> among, String typed, Place.Level level) {
        return least(among, new Asked(typed, level, true));
    }

    /** Those that have the name itself; their diacritics may be left out, not others put. */
    static List<Match> named(Stream<Place> among, String typed, Place.Level level) {
        List<Match> fit = least(among, new Asked(typed, level, false));
        return fit.isEmpty() || fit.getFirst().loose() ? List.of() : fit;
    }

    private static List<Match> least(Stream<Place> among, Asked asked) {
        List<Match> fit =
                among.map(place -> new Match(place, asked.off(place)))
                        .filter(match -> match.off < FAR)
                        .sorted(Comparator.comparingInt(Match::off))
                        .toList();
        return fit.stream().takeWhile(match -> match.off == fit.getFirst().off).toList();
    }

    /** Whether it may be taken without asking. */
    boolean sure() {
        return off <= SLIP + 1;
    }

    /** Whether its kind, its diacritics or a letter are other than what was typed. */
    boolean loose() {
        return off >= OTHER_KIND;
    }

    static List<Place> choices(List<Match> fit) {
        List<Place> choices = new ArrayList<>();
        fit.stream().limit(MOST_CHOICES).map(Match::place).forEach(choices::add);
        return choices;
    }

    /** What was typed, as it is compared with many names. */
    private record Asked(List<NameKey> meant, String toned, boolean slips) {

        Asked(String typed, Place.Level level, boolean slips) {
            this(NameKey.readings(typed, level), NameKey.toned(typed), slips);
        }

        int off(Place place) {
            if (place.also().stream().map(NameKey::fold).anyMatch(this::isMeant)) {
                return 0;
            }
            return meant.stream().mapToInt(key -> off(place, key)).min().orElse(FAR);
        }

        private boolean isMeant(String name) {
            return meant.stream().anyMatch(key -> key.bare().equals(name));
        }

        private int off(Place place, NameKey key) {
            boolean otherKind = !key.kind().isEmpty() && !key.kind().equals(place.key().kind());
            int kind = key.kind().isEmpty() ? NO_KIND : otherKind ? OTHER_KIND : 0;
            if (key.bare().equals(place.key().bare())) {
                return tones(place) == 0
                        ? kind
                        : tones(place) == TONELESS
                                ? kind + TONELESS
                                : MISTONED + (otherKind ? TONELESS : 0);
            }
            return slips && mayHaveSlipped(key.bare(), place.key().bare())
                    ? switch (Slips.between(key.bare(), place.key().bare())) {
                        case 1 -> SLIP + (otherKind ? 2 : 0);
                        case 2 -> SLIP + TONELESS;
                        default -> FAR;
                    }
                    : FAR;
        }

        /** How far the diacritics of the bare name, whose letters are right, are off. */
        private int tones(Place place) {
            int kind = place.key().kind().isEmpty() ? 0 : words(place.key().kind());
            String bare = NameKey.toned(place.name()).split(" ", kind + 1)[kind];
            if (toned.equals(bare) || toned.endsWith(" " + bare)) {
                return 0;
            }
            List<String> all = List.of(toned.split(" ", -1));
            return all.subList(Math.max(0, all.size() - words(bare)), all.size()).stream()
                            .allMatch(word -> word.chars().allMatch(c -> c < 128))
                    ? TONELESS
                    : MISTONED;
        }

        private static int words(String text) {
            return text.split(" ", -1).length;
        }

        private static boolean mayHaveSlipped(String one, String other) {
            return Math.min(one.length(), other.length()) >= LEAST_FOR_A_SLIP
                    && !hasNumber(one)
                    && !hasNumber(other);
        }

        private static boolean hasNumber(String name) {
            return name.chars().anyMatch(Character::isDigit);
        }
    }
}
