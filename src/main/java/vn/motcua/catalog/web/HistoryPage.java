package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.Changes;
import vn.motcua.shell.Frame;

/** The changes of one procedure in plain words, the last first. */
public record HistoryPage(ProcedureVersion last, List<Moment> moments) {

    /** What happened to it on a day. */
    public sealed interface Moment {

        LocalDate day();

        record Begun(LocalDate day, @Nullable Decision decision) implements Moment {}

        /**
         * @param before the first day of the version before
         */
        record Changed(
                LocalDate day, @Nullable Decision decision, LocalDate before, List<Change> changes)
                implements Moment {}

        record Ended(LocalDate day) implements Moment {}
    }

    public HistoryPage {
        moments = List.copyOf(moments);
    }

    static HistoryPage of(List<ProcedureVersion> history, CatalogSnapshot catalog) {
        List<Moment> moments = new ArrayList<>();
        ProcedureVersion before = null;
        for (ProcedureVersion one : history) {
            moments.addFirst(
                    before == null || !one.validFrom().equals(before.validTo())
                            ? new Moment.Begun(one.validFrom(), one.decision())
                            : new Moment.Changed(
                                    one.validFrom(),
                                    one.decision(),
                                    before.validFrom(),
                                    between(before, one, catalog)));
            LocalDate end = one.validTo();
            boolean goesOn = history.stream().anyMatch(v -> v.validFrom().equals(end));
            if (end != null && !goesOn) {
                moments.addFirst(new Moment.Ended(end));
            }
            before = one;
        }
        return new HistoryPage(history.getLast(), moments);
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
