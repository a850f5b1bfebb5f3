package vn.motcua.eform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.FormPlace;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.eform.EForms;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Page;

/** The form of a procedure to print and fill in by hand; open to everybody. */
@Controller
class BlankDoor {

    private final Catalog catalog;
    private final EForms forms;
    private final BusinessClock clock;

    BlankDoor(Catalog catalog, EForms forms, BusinessClock clock) {
        this.catalog = catalog;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/catalog/{code}/form")
    Page blank(
            @PathVariable String code,
            @RequestParam(name = "case", defaultValue = "") String chosen) {
        ProcedureVersion version =
                catalog.shown(code, clock.today())
                        .filter(forms::isMade)
                        .orElseThrow(() ->
                                new RefusalException(new CatalogRefusal.NoSuchProcedure(code)));
        return Page.of(
                "eform/blank",
                new BlankPage(
                        version,
                        forms.of(version),
                        version.findCase(chosen).orElse(version.cases().getFirst())));
    }

    /** Says so on the page of the procedure. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        @Bean
        FormPlace blankForms(EForms forms) {
            return (version, caseId) ->
                    forms.isMade(version)
                            ? java.util.Optional.of(
                                    "/catalog/" + version.code() + "/form?case=" + caseId)
                            : java.util.Optional.empty();
        }
    }
}
