package vn.motcua.supervision.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.inspection.Conclusions;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Page;
import vn.motcua.supervision.OpinionAccess;
import vn.motcua.supervision.OpinionRefusal;

/** Conclusions of inspections that were issued, as organisations that supervise read them. */
@Controller
class ConclusionsDoor {

    static final String PATH = "/supervision/conclusions";

    private final Conclusions conclusions;
    private final FollowUps recommendations;
    private final OpinionAccess access;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    ConclusionsDoor(
            Conclusions conclusions,
            FollowUps recommendations,
            OpinionAccess access,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.conclusions = conclusions;
        this.recommendations = recommendations;
        this.access = access;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private List<InspectionRound> issued() {
        access.requireSupervisor(user.require());
        return conclusions.issued();
    }

    private OpinionNames names() {
        return new OpinionNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        return Page.of("supervision/conclusions", new ConclusionsPage(issued(), names()));
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        InspectionRound round =
                issued().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new OpinionRefusal.NoSuchConclusion()));
        return Page.of(
                "supervision/conclusion",
                new ConclusionPage(round, recommendations.of(round), names()));
    }
}
