package vn.motcua.filing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.web.ResultDownloads;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** What people see of their own: drafts, dossiers, one dossier, the proof that it was filed. */
@Controller
class MyController {

    private static final int MOST = 100;

    private final CurrentCitizen citizens;
    private final Drafts drafts;
    private final Filing filing;
    private final Applicants applicants;
    private final FollowPages pages;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final Downloads downloads;
    private final ResultDownloads results;
    private final AssistedLooks assisted;

    MyController(
            CurrentCitizen citizens,
            Drafts drafts,
            Filing filing,
            Applicants applicants,
            FollowPages pages,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock,
            Downloads downloads,
            ResultDownloads results,
            AssistedLooks assisted) {
        this.results = results;
        this.citizens = citizens;
        this.drafts = drafts;
        this.filing = filing;
        this.applicants = applicants;
        this.pages = pages;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
        this.downloads = downloads;
        this.assisted = assisted;
    }

    @GetMapping("/my")
    Page mine() {
        Citizen by = citizens.require();
        List<UUID> ids = filing.filedBy(by.account(), MOST);
        Map<UUID, DossierState> states = applicants.states(ids);
        states.keySet().forEach(id -> assisted.at(id, "own-list"));
        return Page.of(
                "filing/my",
                new MyPage(
                        by,
                        drafts.of(by.account()),
                        ids.stream().filter(states::containsKey).map(states::get).toList(),
                        catalog.snapshot(),
                        organizations.chart(),
                        clock.today(),
                        assisted.areOn()));
    }

    @GetMapping("/my/dossiers/{id}")
    Answer follow(@PathVariable UUID id) {
        return pages.page(id, citizens.require(), FormView.empty());
    }

    @GetMapping("/my/dossiers/{id}/proof")
    Answer proof(@PathVariable UUID id) {
        return pages.proof(id, citizens.require());
    }

    @GetMapping("/my/dossiers/{id}/results/{version}")
    ResponseEntity<Resource> result(@PathVariable UUID id, @PathVariable int version) {
        filing.require(id, citizens.require().account());
        assisted.at(id, "result-file");
        return results.answer(applicants.view(id).orElseThrow(MyController::unknown), version);
    }

    private static RefusalException unknown() {
        return new RefusalException(new FilingRefusal.DossierUnknown());
    }

    @GetMapping("/my/dossiers/{id}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file) {
        Attachment there =
                filing.require(id, citizens.require().account()).files().stream()
                        .filter(f -> f.id().equals(file))
                        .findFirst()
                        .orElseThrow(MyController::unknown);
        assisted.at(id, "filed-file");
        return downloads.handedIn(there.hash(), there.name());
    }
}
