package vn.motcua.catalog.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.SourceFile;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/**
 * Loads procedures from files: our own format is published, answers of the national catalogue are
 * kept as drafts. A file may name any agency, so it takes the right over everything.
 */
@Controller
class LoadDoor {

    static final String PATH = "/admin/procedures";

    private final Catalog catalog;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    LoadDoor(Catalog catalog, Access access, CurrentUser user, BusinessClock clock) {
        this.catalog = catalog;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show() {
        access.require(user.require(), Right.CATALOG_MANAGE, Scope.OF_NO_UNIT);
        return page(FormView.empty());
    }

    private Page page(FormView form) {
        return Page.of(
                "catalog/load",
                new LoadPage(
                        form,
                        catalog.snapshot().inForce(clock.today()).size(),
                        catalog.drafts("")));
    }

    /**
     * @param validFrom the day from which the national catalogue's answers are to hold
     */
    @PostMapping(PATH)
    Answer load(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @DateTimeFormat(pattern = "dd/MM/yyyy")
                    @Nullable LocalDate validFrom)
            throws IOException {
        SignedIn by = user.require();
        access.require(by, Right.CATALOG_MANAGE, Scope.OF_NO_UNIT);
        try {
            return load(read(files), validFrom, by);
        } catch (RefusalException refused) {
            return page(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private Answer load(List<SourceFile> files, @Nullable LocalDate validFrom, SignedIn by) {
        if (files.stream().allMatch(file -> file.name().endsWith(".json"))) {
            if (validFrom == null) {
                throw new RefusalException(new CatalogRefusal.DayMissing());
            }
            return Redirect.to(PATH)
                    .saying("catalog.load.saved", catalog.saveNational(files, validFrom));
        }
        Catalog.Loaded loaded = catalog.load(files, by.actor());
        return Redirect.to(PATH)
                .saying("catalog.load.published", loaded.published(), loaded.known());
    }

    private static List<SourceFile> read(@Nullable List<MultipartFile> files) throws IOException {
        List<SourceFile> read = Uploaded.texts(files);
        if (read.isEmpty()) {
            throw new RefusalException(new CatalogRefusal.FileMissing());
        }
        return read;
    }
}
