package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.PostingRefusal;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.identity.PublicPath;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Page;
import vn.motcua.shell.PublicUrl;

/** What a screen in a hall shows, page after page; open to everybody, as the wall is. */
@Controller
class WallScreenDoor {

    static final String PATH = "/posting-screen";

    private final Postings postings;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final PublicUrl site;

    WallScreenDoor(
            Postings postings,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock,
            PublicUrl site) {
        this.postings = postings;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
        this.site = site;
    }

    @Bean
    static PublicPath screenPath() {
        return new PublicPath(PATH + "/*");
    }

    /**
     * @param page which procedure, counted from one; past the last it begins again
     */
    @GetMapping(PATH + "/{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        PostingPlace place = postings.screen(id);
        List<ProcedureVersion> shown = catalog.offeredBy(place.agency(), clock.today());
        Unit agency =
                organizations
                        .chart()
                        .lastKnown(place.agency(), clock.today())
                        .orElseThrow(PostingRefusal.NoSuchPlace::refused);
        if (shown.isEmpty()) {
            throw PostingRefusal.NoSuchPlace.refused();
        }
        int at = Math.floorMod(page - 1, shown.size());
        return Page.of(
                "catalog/posting-screen",
                new WallScreenPage(
                        place,
                        agency,
                        shown.get(at),
                        at + 1,
                        shown.size(),
                        site.of(request).toUriString()));
    }
}
