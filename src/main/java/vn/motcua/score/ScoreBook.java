package vn.motcua.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/** Groups, items and bands of the score, as the law folder words them. */
@LegalBasis("qd-766-2022#1")
public record ScoreBook(List<Group> groups, List<Item> items, List<Band> bands) {

    /** Points that can be had at most in periods that end on a day or later. */
    public record Maximum(int points, LocalDate from) {}

    /** From how many per cent on all points are given. */
    public record Threshold(int percent, LocalDate from) {}

    /** Words in both languages. */
    public record Words(String vi, String en) {}

    /** What an item counts. */
    public enum Unit {
        DOSSIER,
        PROCEDURE,
        PETITION
    }

    /** One of the five groups (nhóm chỉ số). */
    public record Group(String id, String title, String titleEn, List<Maximum> maxima) {

        public Group {
            maxima = List.copyOf(maxima);
        }

        public int maximum(LocalDate on) {
            return last(maxima, on).map(Maximum::points).orElse(0);
        }
    }

    /**
     * One item (thành phần) of a group.
     *
     * @param source code of the indicator that counts it; absent where nothing does
     * @param scored whether it gives points, and is not only shown
     * @param lacking what is not counted of it, or why nothing is
     */
    public record Item(
            String id,
            String group,
            Unit unit,
            @Nullable String source,
            @Nullable Boolean scored,
            String title,
            String titleEn,
            String above,
            String aboveEn,
            String below,
            String belowEn,
            List<Threshold> thresholds,
            List<Maximum> maxima,
            @Nullable Words lacking) {

        private static final int ALL = 100;

        public Item {
            scored = scored == null || scored;
            thresholds = thresholds == null ? List.of() : List.copyOf(thresholds);
            maxima = maxima == null ? List.of() : List.copyOf(maxima);
        }

        /** The points of a period that ends on a day; none where they are not configured. */
        public Optional<Integer> maximum(LocalDate on) {
            return last(maxima, on).map(Maximum::points);
        }

        /** The per cent from which it has all points; all of it where the law names none. */
        public int threshold(LocalDate on) {
            return thresholds.stream()
                    .filter(one -> !one.from().isAfter(on))
                    .max(Comparator.comparing(Threshold::from))
                    .map(Threshold::percent)
                    .orElse(ALL);
        }
    }

    /**
     * What a total is called (xếp loại) from so many points of 100 on.
     *
     * @param verified whether it was seen in the decision's own text
     */
    public record Band(
            String id, String name, String nameEn, int least, LocalDate from, boolean verified) {}

    public ScoreBook {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        Set<String> known = new HashSet<>();
        for (Item item : items) {
            if (!known.add(item.id())
                    || groups.stream().noneMatch(one -> one.id().equals(item.group()))) {
                throw new IllegalStateException("Twice, or of no group: " + item.id());
            }
        }
    }

    static ScoreBook read() {
        return LawFile.read("law/score/qd-766.yaml", ScoreBook.class);
    }

    private static Optional<Maximum> last(List<Maximum> all, LocalDate on) {
        return all.stream()
                .filter(one -> !one.from().isAfter(on))
                .max(Comparator.comparing(Maximum::from));
    }

    /** The items of a group, in their order. */
    public List<Item> of(Group group) {
        return items.stream().filter(item -> item.group().equals(group.id())).toList();
    }

    public Group group(Item item) {
        return groups.stream()
                .filter(group -> group.id().equals(item.group()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
