package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.ActedBy;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;

/**
 * By which post somebody did what is no task's own work: a leader's acts, an apology, and what the
 * desk does for a dossier as a whole. Told by the rights that {@link Permissions} asks for and the
 * organization as it stood then.
 */
public final class ByRight {

    private final DossierView view;
    private final OrganizationChart chart;
    private final LocalDate day;

    private ByRight(DossierView view, OrganizationChart chart, LocalDate day) {
        this.view = view;
        this.chart = chart;
        this.day = day;
    }

    /** The post; empty for a task's own work, for what anybody may do, and for the program. */
    public static Optional<ActedBy> of(
            DossierView view, TimelineEntry entry, OrganizationChart chart) {
        UUID actor = entry.actor().kind() == Actor.Kind.STAFF ? entry.actor().id() : null;
        Predicate<Post> gives = new ByRight(view, chart, Zones.dayOf(entry.at())).giving(entry);
        return actor == null || gives == null
                ? Optional.empty()
                : chart.standIns().actedBy(actor, gives, entry.at());
    }

    private @Nullable Predicate<Post> giving(TimelineEntry entry) {
        UUID agency = view.state().agency();
        return switch (entry.event()) {
            case DossierEvent.TaskAssigned e -> heading(e.task());
            case DossierEvent.Suspended e -> heading(e.task());
            case DossierEvent.Resumed e -> heading(e.task());
            case DossierEvent.Apologised e -> speaking(view.before(entry), e.override());
            case DossierEvent.Ended e when e.task() == 0 -> over(Right.DOSSIER_RECEIVE, agency);
            case DossierEvent.ApologyDelivered _ -> over(Right.DOSSIER_RECEIVE, agency);
            case DossierEvent.CompletionCorrected _ -> over(Right.DOSSIER_CORRECT, agency);
            case Rebased _ -> over(Right.DOSSIER_RECOUNT, agency);
            case PersonErased _ -> over(Right.DOSSIER_ERASE, agency);
            default -> null;
        };
    }

    private @Nullable Predicate<Post> heading(int task) {
        return view.state()
                .post(task)
                .map(of -> over(Right.DOSSIER_ASSIGN, of.unit()))
                .orElse(null);
    }

    /** Who has the dossier apologises, or a head of theirs; beyond the rule, a head alone. */
    private Predicate<Post> speaking(DossierState then, boolean override) {
        List<OpenTask> work = then.open().stream().filter(OpenTask::isWork).toList();
        return post ->
                work.stream()
                        .anyMatch(t ->
                                over(Right.DOSSIER_ASSIGN, t.unit()).test(post)
                                        || (!override && post.equals(current(t))));
    }

    private Predicate<Post> over(Right right, UUID unit) {
        Scope scope = Scope.of(chart.successorOf(unit, day));
        return post -> Access.gives(post, right, scope, chart, day);
    }

    private Post current(OpenTask task) {
        return new Post(chart.successorOf(task.unit(), day), task.post());
    }
}
