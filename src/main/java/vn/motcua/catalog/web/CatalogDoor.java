package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.FilingPlace;
import vn.motcua.catalog.FormPlace;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureFilter;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.dictionary.Dictionaries;
import vn.motcua.catalog.dictionary.LegalLinks;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Page;
import vn.motcua.shell.PublicUrl;

/** What procedures there are, and what each asks for and takes; open to everybody. */
@Controller
class CatalogDoor {

    private final Catalog catalog;
    private final Organizations organizations;
    private final ProcessPicture picture;
    private final ProcessTables tables;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final PublicUrl site;
    private final ObjectProvider<FilingPlace> filing;
    private final ObjectProvider<FormPlace> forms;
    private final Dictionaries dictionaries;
    private final Decisions decisions;
    private final NewsLimits news;

    CatalogDoor(
            Catalog catalog,
            Organizations organizations,
            ProcessPicture picture,
            ProcessTables tables,
            CurrentUser user,
            BusinessClock clock,
            PublicUrl site,
            ObjectProvider<FilingPlace> filing,
            ObjectProvider<FormPlace> forms,
            Dictionaries dictionaries,
            Decisions decisions,
            NewsLimits news) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.picture = picture;
        this.tables = tables;
        this.user = user;
        this.clock = clock;
        this.site = site;
        this.filing = filing;
        this.forms = forms;
        this.dictionaries = dictionaries;
        this.decisions = decisions;
        this.news = news;
    }

    @GetMapping("/catalog")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable OnlineLevel online,
            @RequestParam(defaultValue = "") String occasion,
            @RequestParam(defaultValue = "1") int page) {
        LocalDate today = clock.today();
        ProcedureFilter filter = new ProcedureFilter(q, field, agency, level, online, occasion);
        List<ProcedureVersion> found = catalog.search(filter, today);
        return Page.of(
                "catalog/list",
                CatalogList.of(
                        filter,
                        page,
                        found,
                        catalog.snapshot(),
                        Ended.find(
                                catalog.snapshot(),
                                q,
                                found.isEmpty(),
                                today,
                                decisions::abolitions),
                        catalog.occasions(today),
                        organizations.chart(),
                        news.within(today),
                        today));
    }

    /**
     * A procedure as it is on a day: today unless another is asked for.
     *
     * @param chosen the case that somebody is in; unknown or none is the first
     */
    @GetMapping("/catalog/{code}")
    Page show(
            @PathVariable String code,
            @RequestParam(name = "case", defaultValue = "") String chosen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            HttpServletRequest request) {
        LocalDate day = on == null ? clock.today() : on;
        return Page.of("catalog/show", page(code, chosen, day, request));
    }

    /** A sheet for the wall, which a telephone opens the procedure from. */
    @GetMapping("/catalog/{code}/poster")
    Page poster(
            @PathVariable String code,
            @RequestParam(name = "case", defaultValue = "") String chosen,
            HttpServletRequest request) {
        return Page.of("catalog/poster", page(code, chosen, clock.today(), request));
    }

    private @Nullable String form(ProcedureVersion version, ProcedureCase chosen) {
        return forms.stream()
                .flatMap(place -> place.path(version, chosen.id()).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String online(ProcedureVersion version, ProcedureCase chosen, LocalDate day) {
        return filing.stream()
                .flatMap(place -> place.path(version, chosen.id(), day).stream())
                .findFirst()
                .orElse(null);
    }

    private ProcedurePage page(
            String code, String chosen, LocalDate day, HttpServletRequest request) {
        ProcedureVersion version =
                catalog.inForce(code, day)
                        .filter(one -> !one.isInternal() || user.signedIn().isPresent())
                        .orElseThrow(() ->
                                new RefusalException(new CatalogRefusal.NoSuchProcedure(code)));
        InternalProcess process = catalog.process(version.processId());
        ProcedureCase one = version.findCase(chosen).orElse(version.cases().getFirst());
        return new ProcedurePage(
                version,
                one,
                process,
                process.started().stream()
                        .flatMap(start -> catalog.inForce(start, day).stream())
                        .toList(),
                catalog.snapshot().history(code),
                catalog.agenciesOffering(version, day),
                day,
                picture,
                site.of(request).toUriString(),
                day.equals(clock.today()) ? online(version, one, day) : null,
                day.equals(clock.today()) ? form(version, one) : null,
                user.signedIn().filter(who -> tables.may(version, who)).isPresent(),
                new LegalLinks(dictionaries.snapshot(), day));
    }
}
