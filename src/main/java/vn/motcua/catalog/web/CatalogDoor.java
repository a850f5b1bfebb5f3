package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Page;

/** What procedures there are, and what each asks for and takes; open to everybody. */
@Controller
class CatalogDoor {

    private final Catalog catalog;
    private final Organizations organizations;
    private final ProcessPicture picture;
    private final BusinessClock clock;

    CatalogDoor(
            Catalog catalog,
            Organizations organizations,
            ProcessPicture picture,
            BusinessClock clock) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.picture = picture;
        this.clock = clock;
    }

    @GetMapping("/catalog")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "1") int page) {
        LocalDate today = clock.today();
        return Page.of(
                "catalog/list",
                CatalogList.of(
                        new CatalogList.Asked(q, field, agency, page),
                        catalog.search(q, today, agency),
                        catalog.snapshot().inForce(today),
                        organizations.chart(),
                        today));
    }

    /** A procedure as it is on a day: today unless another is asked for. */
    @GetMapping("/catalog/{code}")
    Page show(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        ProcedureVersion version =
                catalog.inForce(code, day)
                        .orElseThrow(() ->
                                new RefusalException(new CatalogRefusal.NoSuchProcedure(code)));
        InternalProcess process = catalog.process(version.processId());
        return Page.of(
                "catalog/show",
                new ProcedurePage(
                        version,
                        process,
                        process.started().stream()
                                .flatMap(start -> catalog.inForce(start, day).stream())
                                .toList(),
                        catalog.snapshot().history(code),
                        catalog.agenciesOffering(version, day),
                        day,
                        picture));
    }
}
