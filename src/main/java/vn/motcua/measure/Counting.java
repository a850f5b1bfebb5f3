package vn.motcua.measure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Outcome;
import vn.motcua.kernel.Zones;

/**
 * What a fact adds to figures, and when: flows as they happened, stocks as they were entered and
 * left. A dossier becomes late by itself, so that is said beforehand and taken back if it ends in
 * time. Pure.
 */
final class Counting {

    private final List<Change> changes = new ArrayList<>();
    private @Nullable Counted stock;

    private Counting() {}

    static List<Change> of(Fact fact) {
        Counting counting = new Counting();
        List<Standing> all = fact.standings();
        for (int i = 0; i < all.size(); i++) {
            counting.add(
                    i == 0 ? null : all.get(i - 1),
                    all.get(i),
                    i + 1 == all.size() ? Instant.MAX : all.get(i + 1).from());
        }
        return List.copyOf(counting.changes);
    }

    private void add(@Nullable Standing before, Standing s, Instant until) {
        boolean wasIn = before != null && before.isLetIn();
        if (before == null && !s.isLetIn()) {
            flow(s.from(), Counted.FILED);
        }
        if (!wasIn && s.isLetIn()) {
            flow(s.from(), Counted.RECEIVED);
        }
        if (!s.isOpen()) {
            if (before == null || before.isOpen()) {
                flow(s.from(), ended(s));
            }
            stock(s.from(), null);
            return;
        }
        Instant promised = s.promised();
        if (promised == null) {
            stock(s.from(), Counted.UNDATED);
        } else if (s.pausedAt() != null) {
            stock(s.from(), Counted.WAITING.late(s.pausedAt().isAfter(promised)));
        } else {
            running(s.from(), promised, until);
        }
    }

    private void running(Instant from, Instant promised, Instant until) {
        Instant late = promised.plus(1, ChronoUnit.MICROS);
        if (from.isBefore(late)) {
            stock(from, Counted.RUNNING);
        }
        if (late.isBefore(until)) {
            stock(late.isBefore(from) ? from : late, Counted.RUNNING_LATE);
        }
    }

    /**
     * How a dossier ended, by the promise as it stood and the moment at which its clock stopped.
     */
    private static Counted ended(Standing s) {
        Outcome outcome = Objects.requireNonNull(s.outcome());
        Instant promised = s.promised();
        if (outcome == Outcome.NOT_RECEIVED) {
            return Counted.NOT_RECEIVED;
        }
        if (promised == null) {
            return Counted.LEFT_UNDATED;
        }
        Instant stopped = s.pausedAt() == null ? s.from() : s.pausedAt();
        return switch (outcome) {
            case RESULT ->
                    s.from().isAfter(promised)
                            ? Counted.RESULT_LATE
                            : Zones.dayOf(s.from()).isBefore(Zones.dayOf(promised))
                                    ? Counted.RESULT_EARLY
                                    : Counted.RESULT_ON_TIME;
            case REFUSED -> Counted.REFUSED.late(stopped.isAfter(promised));
            case WITHDRAWN -> Counted.WITHDRAWN.late(stopped.isAfter(promised));
            case LAPSED -> Counted.LAPSED.late(stopped.isAfter(promised));
            case NOT_RECEIVED -> Counted.NOT_RECEIVED;
        };
    }

    private void flow(Instant at, Counted counted) {
        changes.add(new Change(at, counted, 1));
    }

    private void stock(Instant at, @Nullable Counted next) {
        if (stock != next) {
            if (stock != null) {
                changes.add(new Change(at, stock, -1));
            }
            if (next != null) {
                changes.add(new Change(at, next, 1));
            }
            stock = next;
        }
    }
}
