package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Oversight;
import vn.motcua.dossier.Recounts;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.dossier.WorkloadQueries;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.Page;

/**
 * The page of a leader with one minute: what is late, what will be, and with whom it lies, in the
 * units whose tasks they may assign, or whose work they control.
 */
@Controller
class OverviewController {

    private static final int SHOWN = 20;

    private final CurrentUser user;
    private final Access access;
    private final Oversight oversight;
    private final BusinessClock clock;
    private final TaskQueries tasks;
    private final WorkloadQueries workload;
    private final Recounts recounts;
    private final DossierPages pages;

    OverviewController(
            CurrentUser user,
            Access access,
            Oversight oversight,
            BusinessClock clock,
            TaskQueries tasks,
            WorkloadQueries workload,
            Recounts recounts,
            DossierPages pages) {
        this.user = user;
        this.access = access;
        this.oversight = oversight;
        this.clock = clock;
        this.tasks = tasks;
        this.workload = workload;
        this.recounts = recounts;
        this.pages = pages;
    }

    @GetMapping("/overview")
    Page show() {
        SignedIn by = user.require();
        List<UUID> units = oversight.units(by);
        Instant soon = tasks.soonUntil(by);
        return Page.of(
                "dossier/overview",
                new OverviewPage(
                        units,
                        workload.loads(units, clock.instant(), soon),
                        workload.atRisk(units, soon, SHOWN),
                        access.mayAnywhere(by, Right.DOSSIER_ASSIGN),
                        !recounts.agencies(by).isEmpty(),
                        access.mayAnywhere(by, Right.DOSSIER_ERASE),
                        pages.names()));
    }
}
