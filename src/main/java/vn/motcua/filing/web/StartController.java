package vn.motcua.filing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftStart;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.identity.StaffPrincipal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Where filing a procedure begins: which case, to whom; or the draft that is there already. */
@Controller
class StartController {

    private final CurrentCitizen citizens;
    private final Drafts drafts;
    private final DraftStart beginning;
    private final Catalog catalog;
    private final BusinessClock clock;

    StartController(
            CurrentCitizen citizens,
            Drafts drafts,
            DraftStart beginning,
            Catalog catalog,
            BusinessClock clock) {
        this.citizens = citizens;
        this.drafts = drafts;
        this.beginning = beginning;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/my/file/{code}")
    Answer start(
            @PathVariable String code,
            @RequestParam(name = "case", defaultValue = "") String chosen,
            @RequestParam(name = "agency", defaultValue = "") String agency) {
        Citizen by = citizens.require();
        ProcedureVersion version = drafts.offered(code);
        String first =
                version.findCase(chosen).isPresent()
                        ? chosen
                        : version.cases().size() == 1 ? version.cases().getFirst().id() : "";
        FormView form =
                FormView.empty()
                        .with("key", Uuid7.next().toString())
                        .with("caseId", first)
                        .with("agency", agency);
        return page(version, by, form);
    }

    private Page page(ProcedureVersion version, Citizen by, FormView form) {
        List<Unit> agencies = catalog.agenciesOffering(version, clock.today());
        List<Draft> there =
                drafts.of(by.account()).stream()
                        .filter(draft -> draft.procedure().equals(version.code()))
                        .toList();
        FormView filled =
                form.value("agency").isEmpty() && agencies.size() == 1
                        ? form.with("agency", agencies.getFirst().id().toString())
                        : form;
        return Page.of(
                "filing/start",
                new StartPage(
                        version,
                        agencies,
                        there,
                        beginning.last(by, version.code()).orElse(null),
                        filled));
    }

    @PostMapping("/my/file/{code}")
    Answer begin(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Citizen by = citizens.require();
        ProcedureVersion version = drafts.offered(code);
        FormView form = FormView.of(typed);
        try {
            Draft draft =
                    beginning.of(
                            Typed.id(form.value("key")).orElseGet(Uuid7::next),
                            by,
                            version,
                            Typed.id(form.value("agency"))
                                    .orElseThrow(() ->
                                            new RefusalException(
                                                    new FilingRefusal.AgencyMissing())),
                            form.value("caseId"),
                            Typed.id(form.value("again")).orElse(null),
                            officer());
            return Redirect.to("/my/drafts/" + draft.id());
        } catch (RefusalException refused) {
            return page(version, by, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /** Who fills it in with the citizen beside them; nobody at home. */
    private @Nullable UUID officer() {
        return citizens.principal()
                .map(CitizenPrincipal::assistedBy)
                .map(StaffPrincipal::staff)
                .orElse(null);
    }
}
