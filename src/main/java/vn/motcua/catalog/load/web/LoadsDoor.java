package vn.motcua.catalog.load.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.load.Load;
import vn.motcua.catalog.load.LoadRefusal;
import vn.motcua.catalog.load.Loads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobQueries;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Packages of procedure files: loaded, watched, published or thrown away, as decisions are. */
@Controller
class LoadsDoor {

    static final String PATH = "/admin/procedures/packages";

    private final Loads loads;
    private final JobQueries jobs;
    private final Access access;
    private final CurrentUser user;

    LoadsDoor(Loads loads, JobQueries jobs, Access access, CurrentUser user) {
        this.loads = loads;
        this.jobs = jobs;
        this.access = access;
        this.user = user;
    }

    @Bean
    static ControlPlace packagesPlace() {
        return new ControlPlace(82, "catalog.stage.place", PATH, "archive", Right.CATALOG_MANAGE);
    }

    private SignedIn by() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        return by;
    }

    @GetMapping(PATH)
    Page list() {
        by();
        return list(FormView.empty());
    }

    private Page list(FormView form) {
        return Page.of("catalog/packages", new LoadsPage(form, loads.all()));
    }

    @PostMapping(PATH)
    Answer stage(@RequestParam(name = "package", required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = by();
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new LoadRefusal.PackageMissing());
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?");
            try (InputStream content = file.getInputStream()) {
                return Redirect.to(PATH + "/" + loads.stage(name, content, by));
            }
        } catch (RefusalException refused) {
            return list(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /**
     * @param from how many problems are left out
     */
    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int from) {
        by();
        Load load = loads.find(id);
        JobProgress progress =
                load.job() == null || !load.underWay()
                        ? null
                        : jobs.progress(load.job()).orElse(null);
        return Page.of(
                "catalog/package",
                new OneLoadPage(load, progress, Math.max(0, from), loads.problems(id, from)));
    }

    @PostMapping(PATH + "/{id}/published")
    Redirect publish(@PathVariable UUID id) {
        loads.publish(id, by());
        return Redirect.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/discarded")
    Redirect discard(@PathVariable UUID id) {
        by();
        loads.discard(id);
        return Redirect.to(PATH).saying("catalog.stage.discarded");
    }
}
