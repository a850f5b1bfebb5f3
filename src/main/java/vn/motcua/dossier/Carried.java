package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Step;
import vn.motcua.organization.Post;

/**
 * How an open task came from another agency, and whether passing it on or giving it back sends the
 * dossier to another one, so that the giver must say how.
 *
 * @param sentAs what its giver said; absent where nothing
 * @param arrivedAs what was said here; absent where nothing yet
 */
public record Carried(
        boolean fromElsewhere,
        boolean goesElsewhere,
        boolean returnsElsewhere,
        @Nullable Carriage sentAs,
        @Nullable Carriage arrivedAs) {

    static Carried of(DossierView view, OpenTask task) {
        Takings takings = new Takings();
        view.timeline().forEach(e -> takings.note(e.event(), e.at()));
        return new Carried(
                Carriages.cameFromElsewhere(view.state(), task.no(), task.unit(), view.law()),
                goesElsewhere(view.state(), task, view.law()),
                returnsElsewhere(view.state(), task, view.law()),
                takings.sentAs(task.from()),
                takings.arrivedAs(task.no()));
    }

    /** Whether some way on from the task leads to another agency. */
    static boolean goesElsewhere(DossierState s, OpenTask task, Law law) {
        return law.process().step(task.step()).next().stream()
                .map(branch -> law.process().step(branch.to()))
                .anyMatch(next -> isElsewhere(s, task, next, law));
    }

    /** Whether some way back from the task leads to another agency. */
    static boolean returnsElsewhere(DossierState s, OpenTask task, Law law) {
        return WayBack.targets(s, task, law.process()).stream()
                .anyMatch(back -> Carriages.isElsewhere(task.unit(), back.unit(), law));
    }

    private static boolean isElsewhere(DossierState s, OpenTask task, Step next, Law law) {
        return law.chart()
                .resolve(next.performer(), law.agencyFor(s, next), law.today())
                .map(Post::unit)
                .filter((UUID unit) -> Carriages.isElsewhere(task.unit(), unit, law))
                .isPresent();
    }
}
