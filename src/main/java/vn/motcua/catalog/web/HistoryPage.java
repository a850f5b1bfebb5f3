package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Abolition;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.Changes;
import vn.motcua.shell.Frame;

/**
 * The changes of one procedure in plain words, the last first.
 *
 * @param last its last version
 * @param state where the procedure stands today: that of the version in force, else of the last
 */
public record HistoryPage(ProcedureVersion last, LifeState state, List<Moment> moments) {

    /** What happened to it on a day. */
    public sealed interface Moment {

        LocalDate day();

        /**
         * @param replaces what was abolished to make room for it; absent where nothing was
         */
        record Begun(
                LocalDate day,
                @Nullable Decision decision,
                LifeState state,
                @Nullable Abolition replaces)
                implements Moment {}

        /**
         * @param before the first day of the version before
         */
        record Changed(
                LocalDate day,
                @Nullable Decision decision,
                LifeState state,
                LocalDate before,
                List<Change> changes)
                implements Moment {}

        /**
         * @param by what ended it; absent where no decision did
         */
        record Ended(LocalDate day, @Nullable Abolition by) implements Moment {}
    }

    public HistoryPage {
        moments = List.copyOf(moments);
    }

    static HistoryPage of(
            List<ProcedureVersion> history,
            CatalogSnapshot catalog,
            List<Abolition> abolitions,
            LocalDate on) {
        List<Moment> moments = new ArrayList<>();
        ProcedureVersion before = null;
        for (ProcedureVersion one : history) {
            LifeState state = LifeState.of(one, history, abolitions, on);
            moments.addFirst(
                    before == null || !one.validFrom().equals(before.validTo())
                            ? new Moment.Begun(
                                    one.validFrom(),
                                    one.decision(),
                                    state,
                                    LifeState.replacedBy(one, abolitions).orElse(null))
                            : new Moment.Changed(
                                    one.validFrom(),
                                    one.decision(),
                                    state,
                                    before.validFrom(),
                                    between(before, one, catalog)));
            LocalDate end = one.validTo();
            boolean goesOn = history.stream().anyMatch(v -> v.validFrom().equals(end));
            if (end != null && !goesOn) {
                moments.addFirst(
                        new Moment.Ended(
                                end, LifeState.endedBy(one.code(), end, abolitions).orElse(null)));
            }
            before = one;
        }
        ProcedureVersion last = history.getLast();
        ProcedureVersion now =
                history.stream().filter(one -> one.isInForce(on)).findFirst().orElse(last);
        return new HistoryPage(
                last, LifeState.of(now, history, abolitions, on), List.copyOf(moments));
    }

    static List<Change> between(
            ProcedureVersion before, ProcedureVersion after, CatalogSnapshot catalog) {
        return Changes.between(
                new Changes.Whole(before, catalog.process(before.processId())),
                new Changes.Whole(after, catalog.process(after.processId())));
    }

    public String words(Change change, Frame frame) {
        return ChangeWords.of(change, frame);
    }
}
