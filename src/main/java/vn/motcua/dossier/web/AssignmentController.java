package vn.motcua.dossier.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.AssignmentRefusal;
import vn.motcua.dossier.Assignments;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Where a head says how new tasks find their person, post by post. */
@Controller
class AssignmentController {

    private static final String POST = "/assignments/{unit}/{post}";

    private final CurrentUser user;
    private final Access access;
    private final Assignments assignments;
    private final DossierPages pages;
    private final BusinessClock clock;

    AssignmentController(
            CurrentUser user,
            Access access,
            Assignments assignments,
            DossierPages pages,
            BusinessClock clock) {
        this.user = user;
        this.access = access;
        this.assignments = assignments;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/assignments")
    Page list() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_ASSIGN);
        Names names = pages.names();
        List<AssignmentsPage.Row> rows =
                names.chart().units(names.today()).stream()
                        .map(Unit::id)
                        .filter(unit -> access.may(by, Right.DOSSIER_ASSIGN, Scope.of(unit)))
                        .flatMap(unit -> names.chart().posts(unit, names.today()).stream())
                        .map(post ->
                                new AssignmentsPage.Row(
                                        post,
                                        names.chart().holders(post, names.today()).size(),
                                        assignments.today(post).orElse(null)))
                        .toList();
        return Page.of("dossier/assignments", new AssignmentsPage(rows, names));
    }

    @GetMapping(POST)
    Page show(@PathVariable UUID unit, @PathVariable String post) {
        return page(mine(unit, post), AssignmentForm.fresh(clock.today()));
    }

    @PostMapping(POST)
    Answer set(
            @PathVariable UUID unit,
            @PathVariable String post,
            @RequestParam MultiValueMap<String, String> typed) {
        Post of = mine(unit, post);
        SignedIn by = user.require();
        AssignmentForm form = AssignmentForm.of(typed);
        try {
            assignments.set(form.wished(of, by.staff(), clock.instant()), by);
            return done(of, "dossier.said.assignment-set");
        } catch (RefusalException refused) {
            return page(of, form.form().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(POST + "/end")
    Answer end(@PathVariable UUID unit, @PathVariable String post, @RequestParam UUID assignment) {
        Post of = mine(unit, post);
        if (assignments.history(of).stream().noneMatch(a -> a.id().equals(assignment))) {
            throw new RefusalException(new AssignmentRefusal.AssignmentUnknown());
        }
        try {
            assignments.end(assignment, user.require());
            return done(of, "dossier.said.assignment-ended");
        } catch (RefusalException refused) {
            return page(of, AssignmentForm.fresh(clock.today()).refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static Redirect done(Post of, String said) {
        return Redirect.to("/assignments/" + of.unit() + "/" + of.post()).saying(said);
    }

    /** A post of a unit in which the person may assign; whether there is one is not for others. */
    private Post mine(UUID unit, String name) {
        access.require(user.require(), Right.DOSSIER_ASSIGN, Scope.of(unit));
        Names names = pages.names();
        return names.chart().posts(unit, names.today()).stream()
                .filter(post -> post.post().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new AssignmentRefusal.PostUnknown()));
    }

    private Page page(Post post, FormView form) {
        return Page.of(
                "dossier/assignment",
                new AssignmentPage(
                        post,
                        assignments.history(post),
                        assignments.turns(post),
                        assignments.fields(),
                        form,
                        pages.names()));
    }
}
