package vn.motcua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;

/**
 * What a column about dossiers counts, as a dated row of the law folder.
 *
 * @param channels by which they came; none for all
 */
record DossierMeasure(
        String name,
        When when,
        Set<Counted> counted,
        Set<Channel> channels,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Of what moment of the period. */
    enum When {
        BEFORE,
        DURING,
        AFTER
    }

    DossierMeasure {
        counted = Set.copyOf(counted);
        channels = channels.isEmpty() ? Set.of(Channel.values()) : Set.copyOf(channels);
        Counted.Kind kind = when == When.DURING ? Counted.Kind.FLOW : Counted.Kind.STOCK;
        if (!counted.stream().allMatch(one -> one.kind() == kind)) {
            throw new IllegalArgumentException(name + " counts what does not happen then");
        }
    }

    boolean holds(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    boolean counts(Count count) {
        return counted.contains(count.counted()) && channels.contains(count.channel());
    }

    static List<DossierMeasure> onDay(List<DossierMeasure> all, LocalDate day) {
        return all.stream().filter(one -> one.holds(day)).toList();
    }
}
