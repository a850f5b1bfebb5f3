package vn.motcua.catalog.discrepancy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Comparison.Presence;
import vn.motcua.kernel.VietnameseText;

/**
 * Which differences are asked for.
 *
 * @param text part of code or name, with or without diacritics; blank for any
 * @param field the name of a field; blank for any
 * @param constituent which has to differ, or be unsure where that is asked for
 */
public record DifferenceFilter(
        String text, String field, @Nullable Kind kind, @Nullable Constituent constituent) {

    /** What sort of difference. */
    public enum Kind {
        /** Both have the procedure and a constituent differs from the national database. */
        NATIONAL,
        /** A constituent differs from what the last decision published. */
        DECISION,
        LOCAL_ONLY,
        NATIONAL_ONLY,
        ENDED_STILL_SHOWN,
        UNSURE
    }

    private static final Map<Kind, Predicate<DifferenceLine>> KINDS =
            Map.of(
                    Kind.NATIONAL, line -> any(line.nationally()),
                    Kind.DECISION, line -> any(line.decided()),
                    Kind.LOCAL_ONLY, line -> line.presence() == Presence.LOCAL_ONLY,
                    Kind.NATIONAL_ONLY, line -> line.presence() == Presence.NATIONAL_ONLY,
                    Kind.ENDED_STILL_SHOWN, line -> line.presence() == Presence.ENDED_STILL_SHOWN,
                    Kind.UNSURE, line -> !line.unsure().isEmpty());

    /** What cannot be read is left out, not refused: it comes from an address. */
    public static DifferenceFilter read(String text, String field, String kind, String what) {
        return new DifferenceFilter(
                text.strip(),
                field.strip(),
                named(Kind.values(), kind).orElse(null),
                named(Constituent.values(), what).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst();
    }

    private static boolean any(Map<Constituent, Verdict> verdicts) {
        return verdicts.values().stream().anyMatch(Verdict::isDifference);
    }

    /** Without a kind, what only the national database has is left out: that is another list. */
    boolean takes(DifferenceLine line) {
        boolean ofKind =
                kind == null
                        ? line.count() > 0 && line.presence() != Presence.NATIONAL_ONLY
                        : KINDS.getOrDefault(kind, any -> false).test(line);
        boolean ofPart =
                constituent == null
                        || line.differing().contains(constituent)
                        || (kind == Kind.UNSURE && line.unsure().contains(constituent));
        String folded = VietnameseText.fold(text);
        boolean named =
                folded.isEmpty()
                        || line.code().contains(text)
                        || VietnameseText.fold(line.name()).contains(folded);
        return ofKind
                && ofPart
                && named
                && (field.isEmpty() || Spelling.of(field).equals(Spelling.of(line.field())));
    }
}
