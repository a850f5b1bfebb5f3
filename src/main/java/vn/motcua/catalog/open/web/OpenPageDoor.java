package vn.motcua.catalog.open.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.open.OpenCatalog;
import vn.motcua.catalog.open.OpenChange;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.identity.Right;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.PublicUrl;

/** Tells people what the open catalogue gives away, how, and on what terms. */
@Controller
class OpenPageDoor {

    static final String PATH = "/catalog/open";

    private static final int SHOWN = 5;

    private final OpenCatalog catalog;
    private final OpenTerms terms;
    private final Frames frames;
    private final PublicUrl site;

    OpenPageDoor(OpenCatalog catalog, OpenTerms terms, Frames frames, PublicUrl site) {
        this.catalog = catalog;
        this.terms = terms;
        this.frames = frames;
        this.site = site;
    }

    @Bean
    static ControlPlace openPlace() {
        return new ControlPlace(90, "catalog.open.place", PATH, "globe", Right.CATALOG_MANAGE);
    }

    @GetMapping(PATH)
    Page show(HttpServletRequest request) {
        List<OpenChange> changes = catalog.changes();
        String base = site.of(request).toUriString();
        return Page.of(
                "catalog/open",
                new OpenPage(
                        terms,
                        base,
                        catalog.agencies().on(),
                        catalog.inForce(),
                        Feed.of(
                                        changes.subList(0, Math.min(SHOWN, changes.size())),
                                        1,
                                        catalog.changedAt(),
                                        base,
                                        FeedDoor.ATOM,
                                        terms,
                                        frames.of(request))
                                .entries(),
                        changes.isEmpty() ? null : catalog.changedAt()));
    }
}
