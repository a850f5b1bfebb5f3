package vn.motcua.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Shows today's organization and loads more of it from a file. */
@Controller
class OrganizationDoor {

    private static final String PATH = "/admin/organization";

    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    OrganizationDoor(
            Organizations organizations, Access access, CurrentUser user, BusinessClock clock) {
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer show() {
        access.requireAnywhere(user.require(), Right.ORGANIZATION_MANAGE);
        return page(FormView.empty());
    }

    private Page page(FormView form) {
        return Page.of("identity/organization", new OrganizationPage(tree(), form));
    }

    private List<OrganizationPage.Row> tree() {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        List<OrganizationPage.Row> rows = new ArrayList<>();
        for (Unit unit : chart.units(today)) {
            boolean top = unit.parent() == null || chart.unit(unit.parent(), today).isEmpty();
            if (top) {
                descend(unit, 0, chart, today, rows);
            }
        }
        chart.supervisors(today).forEach(unit -> descend(unit, 0, chart, today, rows));
        return rows;
    }

    private static void descend(
            Unit unit,
            int depth,
            OrganizationChart chart,
            LocalDate today,
            List<OrganizationPage.Row> rows) {
        rows.add(new OrganizationPage.Row(unit, depth));
        chart.children(unit.id(), today)
                .forEach(child -> descend(child, depth + 1, chart, today, rows));
    }

    /** A file may bring units anywhere, so it takes the right over everything. */
    @PostMapping(PATH)
    Answer load(@RequestParam("file") MultipartFile file) throws IOException {
        access.require(user.require(), Right.ORGANIZATION_MANAGE, Scope.OF_NO_UNIT);
        String yaml = new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            Organizations.Loaded loaded = organizations.load(OrganizationFile.parse(yaml));
            return Redirect.to(PATH)
                    .saying(
                            "identity.organization.loaded",
                            loaded.units(),
                            loaded.staff(),
                            loaded.appointments());
        } catch (RefusalException refused) {
            return page(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
