package vn.motcua.rating.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.rating.Ratings;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The control office reads comments before everybody does. */
@Controller
class CommentsController {

    private static final String PATH = "/ratings";
    private static final int MOST = 50;

    private final Ratings ratings;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    CommentsController(
            Ratings ratings,
            Organizations organizations,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.ratings = ratings;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page waiting() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.RATING_MODERATE);
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        Set<UUID> agencies =
                chart.agencies(today).stream()
                        .map(Unit::id)
                        .filter(id -> access.may(by, Right.RATING_MODERATE, Scope.of(id)))
                        .collect(Collectors.toSet());
        return Page.of(
                "rating/comments", new CommentsPage(ratings.waiting(agencies, MOST), chart, today));
    }

    @PostMapping(PATH + "/{dossier}")
    Answer judge(@PathVariable UUID dossier, @RequestParam boolean shown) {
        ratings.judge(dossier, shown, user.require());
        return Redirect.to(PATH).saying(shown ? "rating.judged.shown" : "rating.judged.hidden");
    }
}
