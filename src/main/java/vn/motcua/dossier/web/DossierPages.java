package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierLetters;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.TaskActions;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** Makes the dossier page for one viewer. */
@Component
class DossierPages {

    /** Posts that receive papers or keep the house give no opinions. */
    private static final Set<String> NOT_ASKED = Set.of("receiver", "control", "admin", "clerk");

    private final DossierQueries queries;
    private final DossierPanels panels;
    private final DossierLetters letters;
    private final Organizations organizations;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final Access access;
    private final AccessLog accessLog;

    DossierPages(
            DossierQueries queries,
            DossierPanels panels,
            DossierLetters letters,
            Organizations organizations,
            Calendars calendars,
            BusinessClock clock,
            Access access,
            AccessLog accessLog) {
        this.queries = queries;
        this.panels = panels;
        this.letters = letters;
        this.organizations = organizations;
        this.calendars = calendars;
        this.clock = clock;
        this.access = access;
        this.accessLog = accessLog;
    }

    /** The page; the look at it is noted. */
    DossierPage page(UUID id, SignedIn by, @Nullable Tried tried) {
        DossierView view = queries.view(id, by, "dossier-page");
        Names names = names();
        List<TaskActions> actions = view.actions(by);
        List<TaskCard> tasks = new ArrayList<>();
        for (OpenTask task : view.state().open()) {
            tasks.add(TaskCard.of(view, task, actions, assignable(task, by, names), names));
        }
        boolean asks = actions.stream().anyMatch(TaskActions::askOpinion);
        return new DossierPage(
                view,
                names,
                calendars(names.today()),
                tasks,
                acts(view, by),
                letters.of(view),
                asks ? neighbours(view, actions, names) : List.of(),
                view.recallable(by),
                mayCorrect(view, by),
                view.mayAttach(by, access),
                looks(view, by),
                tried,
                panels.of(view, by),
                new FamilyCard(view.relatives(), names, queries.relativesOpenTo(view, by), true));
    }

    private DossierActs acts(DossierView view, SignedIn by) {
        List<OpenTask> headOf =
                view.state().open().stream()
                        .filter(t -> access.may(by, Right.DOSSIER_ASSIGN, Scope.of(t.unit())))
                        .toList();
        boolean receives = access.may(by, Right.DOSSIER_RECEIVE, Scope.of(view.state().agency()));
        return DossierActs.of(view, headOf, receives, view.maySpeak(by, access));
    }

    Names names() {
        return new Names(organizations.chart(), clock.today());
    }

    Function<UUID, WorkCalendar> calendars(LocalDate today) {
        Map<UUID, WorkCalendar> asked = new HashMap<>();
        return unit -> asked.computeIfAbsent(unit, u -> calendars.of(u, today));
    }

    boolean mayCorrect(DossierView view, SignedIn by) {
        return view.state().resolvedAt() != null
                && access.may(by, Right.DOSSIER_CORRECT, Scope.of(view.state().agency()));
    }

    private List<Staff> assignable(OpenTask task, SignedIn by, Names names) {
        return access.may(by, Right.DOSSIER_ASSIGN, Scope.of(task.unit()))
                ? names.chart().holders(new Post(task.unit(), task.post()), names.today())
                : List.of();
    }

    /** The posts of the same agency and of the one above, with those beside them. */
    private static List<Post> neighbours(DossierView view, List<TaskActions> actions, Names names) {
        OrganizationChart chart = names.chart();
        LocalDate today = names.today();
        List<UUID> units = new ArrayList<>();
        for (TaskActions action : actions) {
            chart.agencyOf(action.task().unit(), today).ifPresent(a -> add(units, a, names));
        }
        chart.superiorOf(view.state().agency(), today).ifPresent(a -> add(units, a, names));
        return units.stream()
                .distinct()
                .flatMap(u -> chart.posts(u, today).stream())
                .filter(p -> !NOT_ASKED.contains(p.post()))
                .toList();
    }

    private static void add(List<UUID> units, Unit agency, Names names) {
        units.add(agency.id());
        names.chart().children(agency.id(), names.today()).stream()
                .filter(u -> u.kind() != vn.motcua.organization.UnitKind.COMMUNE)
                .forEach(u -> units.add(u.id()));
    }

    private @Nullable List<AccessLog.Look> looks(DossierView view, SignedIn by) {
        return access.may(by, Right.JOURNAL_AUDIT, view.scope())
                ? accessLog.of(new SubjectRef("dossier", view.state().id()))
                : null;
    }
}
