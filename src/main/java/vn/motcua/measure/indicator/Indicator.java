package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as the registry words it. Its figures come from an {@link IndicatorSource}; one
 * without is said to have none and stands outside totals.
 *
 * @param code such as {@code PL2-4-c}
 * @param above what is counted above the line, and {@code below} under it; absent below where a
 *     number is counted and nothing shared
 * @param thresholds none where it is shown and judged by nothing
 * @param variants where the text can be read in two ways: all are counted, the first is official
 *     unless a dated parameter says another
 * @param part what its rows are gathered under beside agency and field
 * @param note what exactly is counted, where the words above leave it open
 * @param each whether every part must reach the threshold, and not only all of them together
 */
public record Indicator(
        String code,
        Kind kind,
        String title,
        String titleEn,
        String above,
        String aboveEn,
        @Nullable String below,
        @Nullable String belowEn,
        List<Threshold> thresholds,
        List<Variant> variants,
        @Nullable Words part,
        @Nullable Words note,
        Boolean each) {

    /** How it is judged. */
    public enum Kind {
        /** A share, at least so many per cent. */
        SHARE,
        /** A number, at least so many. */
        COUNT,
        /** A number, at most so many. */
        MOST,
        /** Shown over time, and judged by nothing. */
        TREND
    }

    /**
     * What is to be reached in periods that begin on a day or later.
     *
     * @param percent of a share, {@code number} of a count
     * @param sample how many must stand under the line before anything is judged; absent for one
     * @param part the only part that it is about, such as {@code level.COMMUNE}; absent for all
     * @param variant the only reading of the text that it is of; absent for all
     */
    public record Threshold(
            @Nullable Integer percent,
            @Nullable Integer number,
            @Nullable Integer sample,
            LocalDate from,
            @Nullable String part,
            @Nullable String variant) {

        boolean isOf(Reading reading) {
            return (part == null || Part.said(part).equals(reading.part()))
                    && (variant == null || variant.equals(reading.variant()));
        }

        /** Goes up with how much it is made for one thing. */
        int closeness() {
            return (part == null ? 0 : 2) + (variant == null ? 0 : 1);
        }

        boolean isEnough(long below) {
            return sample == null || below >= sample;
        }

        int value() {
            return Objects.requireNonNull(percent == null ? number : percent);
        }
    }

    /** Words of the registry in both languages. */
    public record Words(String vi, String en) {}

    /**
     * One reading of the text.
     *
     * @param beside whether it is said beside the official one wherever that is shown, once it says
     *     something else
     */
    public record Variant(String id, String name, String nameEn, Boolean beside) {
        public Variant {
            beside = beside != null && beside;
        }
    }

    /** What the only reading is called. */
    public static final String ONLY = "A";

    public Indicator {
        thresholds = thresholds == null ? List.of() : List.copyOf(thresholds);
        variants = variants == null ? List.of() : List.copyOf(variants);
        each = each != null && each;
        if (kind == Kind.SHARE && below == null) {
            throw new IllegalArgumentException(code + " is a share of nothing");
        }
    }

    /** What is to be reached in a period that begins on a day, whatever part and reading. */
    public Optional<Threshold> threshold(LocalDate begins) {
        return thresholds.stream()
                .filter(one -> one.closeness() == 0 && !one.from().isAfter(begins))
                .max(Comparator.comparing(Threshold::from));
    }

    /**
     * What a reading, or a part of it, has to reach: what was made for it before what is for all.
     */
    public Optional<Threshold> threshold(LocalDate begins, Reading reading) {
        return thresholds.stream()
                .filter(one -> one.isOf(reading) && !one.from().isAfter(begins))
                .max(Comparator.comparingInt(Threshold::closeness).thenComparing(Threshold::from));
    }

    /** The ids of its readings, the official one first. */
    public List<String> readings() {
        return variants.isEmpty() ? List.of(ONLY) : variants.stream().map(Variant::id).toList();
    }
}
