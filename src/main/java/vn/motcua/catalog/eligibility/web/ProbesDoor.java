package vn.motcua.catalog.eligibility.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.eligibility.EligibilityRefusal;
import vn.motcua.catalog.eligibility.ProbeRun;
import vn.motcua.catalog.eligibility.Probes;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Whether the entrances of what is done online stand open. */
@Controller
class ProbesDoor {

    static final String PATH = "/online-availability";

    private final Probes probes;
    private final Catalog catalog;
    private final CurrentUser user;

    ProbesDoor(Probes probes, Catalog catalog, CurrentUser user) {
        this.probes = probes;
        this.catalog = catalog;
        this.user = user;
    }

    @GetMapping(PATH)
    Page show() {
        return page(Optional.empty());
    }

    @GetMapping(PATH + "/{run}")
    Page show(@PathVariable UUID run) {
        return page(Optional.of(probes.run(run, user.require())));
    }

    private Page page(Optional<ProbeRun> asked) {
        List<ProbeRun> runs = probes.runs(user.require());
        ProbeRun shown = asked.or(() -> runs.stream().findFirst()).orElse(null);
        return Page.of(
                "catalog/eligibility/probes",
                new ProbesPage(
                        runs,
                        shown,
                        shown == null ? List.of() : probes.results(shown.id()),
                        shown == null ? null : probes.progress(shown).orElse(null),
                        probes.online().size(),
                        catalog.snapshot()));
    }

    @PostMapping(PATH)
    Redirect start(@RequestParam(defaultValue = "") String id) {
        SignedIn by = user.require();
        UUID run = probes.start(id(id), by);
        return Redirect.to(PATH + "/" + run).saying("catalog.probe.said.started");
    }

    private UUID id(String typed) {
        probes.requireManager(user.require());
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new RefusalException(new EligibilityRefusal.NoSuchProbe());
        }
    }
}
