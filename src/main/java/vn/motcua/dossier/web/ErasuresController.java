package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Erasures;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Dossiers whose time of keeping is over, and erasing their persons. */
@Controller
class ErasuresController {

    private final CurrentUser user;
    private final Access access;
    private final Erasures erasures;
    private final Organizations organizations;
    private final BusinessClock clock;

    ErasuresController(
            CurrentUser user,
            Access access,
            Erasures erasures,
            Organizations organizations,
            BusinessClock clock) {
        this.user = user;
        this.access = access;
        this.erasures = erasures;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/erasures")
    Page list(@RequestParam(required = false) @Nullable UUID agency) {
        return page(agency, FormView.empty());
    }

    private Page page(@Nullable UUID wanted, FormView form) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_ERASE);
        LocalDate today = clock.today();
        List<Unit> agencies =
                access.agencies(by, Right.DOSSIER_ERASE).stream()
                        .flatMap(id -> organizations.chart().unit(id, today).stream())
                        .sorted(Comparator.comparing(Unit::code))
                        .toList();
        UUID agency = wanted == null ? agencies.getFirst().id() : wanted;
        return Page.of(
                "dossier/erasures",
                new ErasuresPage(agencies, agency, erasures.due(agency, by), form));
    }

    @PostMapping("/erasures")
    Answer erase(@RequestParam UUID agency, @RequestParam(defaultValue = "") String ground) {
        try {
            erasures.erase(agency, ground, user.require());
            return Redirect.to("/erasures?agency=" + agency).saying("dossier.said.erased");
        } catch (RefusalException refused) {
            return page(agency, FormView.empty().with("ground", ground).refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
