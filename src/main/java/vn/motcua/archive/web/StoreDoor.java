package vn.motcua.archive.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.archive.Attested;
import vn.motcua.archive.OwnerStore;
import vn.motcua.archive.ResultTypes;
import vn.motcua.archive.StoredPaper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.document.web.Downloads;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The electronic store of whoever is signed in: looked at, taken along, shared or not. */
@Controller
class StoreDoor {

    static final String PATH = "/my/store";
    private static final String ONE = PATH + "/{id}";

    private final OwnerStore store;
    private final ResultTypes types;
    private final Downloads downloads;
    private final AccessLog accessLog;
    private final Organizations organizations;
    private final CurrentCitizen citizens;
    private final BusinessClock clock;

    StoreDoor(
            OwnerStore store,
            ResultTypes types,
            Downloads downloads,
            AccessLog accessLog,
            Organizations organizations,
            CurrentCitizen citizens,
            BusinessClock clock) {
        this.store = store;
        this.types = types;
        this.downloads = downloads;
        this.accessLog = accessLog;
        this.organizations = organizations;
        this.citizens = citizens;
        this.clock = clock;
    }

    private ArchiveNames names() {
        return new ArchiveNames(organizations.chart(), types.names(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        Citizen who = citizens.require();
        return Page.of(
                "archive/store", new StorePage(store.of(who), names(), who.level().isAsserted()));
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        StoredPaper paper = store.find(id, citizens.require());
        return Page.of(
                "archive/paper",
                new PaperPage(paper, accessLog.of(new SubjectRef("result", id)), names()));
    }

    @PostMapping(ONE + "/sharing")
    Answer share(@PathVariable UUID id, @RequestParam(defaultValue = "") String allowed) {
        boolean yes = allowed.equals("yes");
        store.share(id, yes, citizens.require());
        return Redirect.to(PATH + "/" + id)
                .saying(yes ? "archive.said.shared" : "archive.said.unshared");
    }

    @GetMapping(ONE + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        Attested attested =
                Objects.requireNonNull(store.find(id, citizens.require()).result().attested());
        return downloads.named(attested.file(), "ket-qua-" + attested.code());
    }
}
