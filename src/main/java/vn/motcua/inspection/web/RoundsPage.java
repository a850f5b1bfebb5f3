package vn.motcua.inspection.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionOverdue;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.RoundState;
import vn.motcua.inspection.Visit;
import vn.motcua.shell.Frame;

/** The register of rounds, with what is overdue. */
public record RoundsPage(
        List<Row> rows,
        List<InspectionOverdue.Late> late,
        boolean mayManage,
        InspectionNames names) {

    /**
     * A round with those of its visits that the viewer sees.
     *
     * @param whole whether the viewer sees all of it
     */
    public record Row(InspectionRound round, List<Visit> visits, boolean whole) {

        public Row {
            visits = List.copyOf(visits);
        }

        static Row of(InspectionRound round, InspectionAccess access, SignedIn by) {
            return new Row(
                    round,
                    round.visits().stream()
                            .filter(visit -> access.maySee(round, visit, by))
                            .toList(),
                    access.maySeeWhole(round, by));
        }

        /** Where the round is looked at: a unit looks at its own visit. */
        public String path() {
            return whole || visits.isEmpty()
                    ? RoundsDoor.PATH + "/" + round.id()
                    : VisitDoor.PATH + "/" + visits.getFirst().id();
        }
    }

    public RoundsPage {
        rows = List.copyOf(rows);
        late = List.copyOf(late);
    }

    public static String tone(RoundState state) {
        return switch (state) {
            case CONCLUDED -> "done";
            case CANCELLED -> "late";
            case DRAFT, DECIDED, ENDED -> "soon";
        };
    }

    public String units(Row row, Frame frame) {
        return row.visits().stream()
                .map(visit -> names.unit(visit.unit(), frame))
                .collect(Collectors.joining("; "));
    }

    public String late(InspectionOverdue.Late one, Frame frame) {
        return frame.text("inspection.late." + one.sort(), one.title(), frame.day(one.due()));
    }
}
