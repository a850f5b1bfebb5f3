package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Unit;

/**
 * How a dossier was sent to another agency, said by the giver, and how it came there, said by the
 * receiver. Each says it as it was; said again, the last word stands, and the earlier ones stay in
 * the journal.
 */
@LegalBasis("nd-61-2018#18")
final class Carriages {

    private Carriages() {}

    /** What goes to no other agency is not carried: then there is nothing to say. */
    static List<DossierEvent> sent(
            DossierState s, DossierCommand.MarkSent c, Law law, Acting acting) {
        UUID from = unitOf(s, c.from());
        boolean carried = following(s, c.from()).anyMatch(to -> isElsewhere(from, to, law));
        return carried ? List.of(new DossierEvent.Sent(c.from(), acting.by(), c.as())) : List.of();
    }

    static List<DossierEvent> arrived(
            DossierState s, DossierCommand.MarkArrived c, Law law, Acting acting) {
        UUID to = unitOf(s, c.task());
        if (!cameFromElsewhere(s, c.task(), to, law)) {
            throw Workflow.no(new HandOverRefusal.NothingArrived(c.task()));
        }
        return List.of(new DossierEvent.Arrived(c.task(), acting.by(), c.as()));
    }

    /** Whether another agency gave this task, so that its arrival may be said. */
    static boolean cameFromElsewhere(DossierState s, int task, UUID unit, Law law) {
        return giver(s, task).filter(from -> isElsewhere(unitOf(s, from), unit, law)).isPresent();
    }

    static boolean isElsewhere(UUID from, UUID to, Law law) {
        @Nullable UUID mine = agency(from, law);
        return mine != null && !mine.equals(agency(to, law));
    }

    private static @Nullable UUID agency(UUID unit, Law law) {
        return law.chart().agencyOf(unit, law.today()).map(Unit::id).orElse(null);
    }

    /** The task that it follows, or that asked, where it is an opinion. */
    private static Optional<Integer> giver(DossierState s, int task) {
        Stream<Integer> open = s.task(task).stream().map(OpenTask::from);
        Stream<Integer> done = s.doneTask(task).stream().map(DoneTask::from);
        return Stream.concat(open, done).filter(no -> no > 0).findFirst();
    }

    private static Stream<UUID> following(DossierState s, int from) {
        return Stream.concat(
                s.open().stream().filter(t -> t.from() == from).map(OpenTask::unit),
                s.done().stream().filter(t -> t.from() == from).map(DoneTask::unit));
    }

    private static UUID unitOf(DossierState s, int task) {
        return s.post(task)
                .orElseThrow(() -> Workflow.no(new DossierRefusal.TaskMoved(task)))
                .unit();
    }
}
