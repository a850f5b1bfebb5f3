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
        Law law = view.law();
        Step step = view.process().step(task.step());
        return new Carried(
                Carriages.cameFromElsewhere(view.state(), task.no(), task.unit(), law),
                step.next().stream()
                        .map(branch -> view.process().step(branch.to()))
                        .anyMatch(next -> isElsewhere(view, task, next)),
                WayBack.targets(view.state(), task, view.process()).stream()
                        .anyMatch(back -> Carriages.isElsewhere(task.unit(), back.unit(), law)),
                takings.sentAs(task.from()),
                takings.arrivedAs(task.no()));
    }

    private static boolean isElsewhere(DossierView view, OpenTask task, Step next) {
        Law law = view.law();
        return law.chart()
                .resolve(next.performer(), law.agencyFor(view.state(), next), law.today())
                .map(Post::unit)
                .filter((UUID unit) -> Carriages.isElsewhere(task.unit(), unit, law))
                .isPresent();
    }
}
