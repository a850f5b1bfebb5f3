package vn.motcua.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A dossier travelling from one unit to another (luân chuyển): passed on, given back, or shown to
 * somebody whose opinion is asked.
 *
 * @param sentAs what the giver said; absent where nothing
 * @param arrivedAs what the receiver said; absent where nothing
 */
@LegalBasis("nd-61-2018#18")
public record Passing(
        UUID from, UUID to, Instant at, @Nullable Carriage sentAs, @Nullable Carriage arrivedAs) {

    private static final Set<HandOver.Occasion> TRAVELS =
            EnumSet.of(
                    HandOver.Occasion.PASSED_ON,
                    HandOver.Occasion.RETURNED,
                    HandOver.Occasion.OPINION_ASKED);

    /** All of a dossier in the order of time. */
    public static List<Passing> of(List<TimelineEntry> timeline) {
        return HandOvers.of(timeline).stream()
                .filter(one -> TRAVELS.contains(one.occasion()))
                .map(one ->
                        new Passing(
                                one.from(),
                                Objects.requireNonNull(one.to()),
                                one.at(),
                                one.sentAs(),
                                one.arrivedAs()))
                .toList();
    }

    /**
     * Whether it was sent electronically, so that the receiver's time began with that, and nobody
     * said that only paper came. What nobody said is not guessed.
     */
    public boolean isElectronic() {
        return (sentAs == Carriage.ELECTRONIC || sentAs == Carriage.BOTH)
                && arrivedAs != Carriage.PAPER;
    }
}
