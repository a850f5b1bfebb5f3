package vn.motcua.dossier.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Certification work: one form a paper, done while the person waits or promised for the day. */
@Controller
class CertifyController {

    private final CertifyPages pages;
    private final Dossiers dossiers;
    private final DossierQueries queries;

    CertifyController(CertifyPages pages, Dossiers dossiers, DossierQueries queries) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.queries = queries;
    }

    @GetMapping("/counter/certify")
    Answer open(
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "") String done) {
        CounterPlace place = pages.place(agency);
        FormView form = pages.opened(place, procedure, signer, same);
        return Page.of("dossier/counter/certify", pages.page(place, form, done));
    }

    /** A filled scan field asks for the form to be filled in. */
    @PostMapping("/counter/certify")
    Answer save(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = pages.place(form.value("agency"));
        if (!form.value("scan").isBlank()) {
            return form(place, IntakeForm.filledFromCard(form));
        }
        try {
            Acted saved = save(place, form);
            String back = place.path("certify");
            return Redirect.to(
                    back
                            + (back.contains("?") ? "&" : "?")
                            + "procedure="
                            + saved.state().procedure()
                            + "&signer="
                            + new CertifyForm(form).signer()
                            + "&done="
                            + saved.dossier());
        } catch (RefusalException refusal) {
            return form(place, withFreshKey(form.refused(refusal)));
        }
    }

    private Acted save(CounterPlace place, FormView form) {
        ProcedureVersion procedure = pages.chosen(place, form);
        if (!procedure.code().equals(form.value("procedure"))) {
            throw new RefusalException(
                    new DossierRefusal.AgencyMayNotReceive(form.value("procedure")));
        }
        boolean later = form.value("do").equals("later");
        boolean longer = later && form.has("longer", "on");
        FormView whole =
                form.with("caseId", pages.caseId(place, procedure, longer))
                        .with(PaperTicks.COMPLETE, "on")
                        .with("sets", "1")
                        .with("agreed", longer ? form.value("agreed") : "");
        IntakeForm intake = new IntakeForm(whole, procedure);
        UUID key =
                intake.key().orElseThrow(() -> new RefusalException(new DossierRefusal.KeyUsed()));
        Receive receive = intake.receive(key, place.agency().id());
        CertifyForm what = new CertifyForm(whole);
        List<DossierCommand> acts =
                later
                        ? List.of(new DossierCommand.EnterCertificate(1, 1, what.what()))
                        : List.of(what.certify(1, 1), handBack(2, receive.applicant()));
        return dossiers.receiveAtDesk(receive, acts, place.officer());
    }

    private static DossierCommand handBack(int task, Applicant to) {
        return new DossierCommand.HandBack(
                task, 1, ReturnMethod.DESK, to.fullName(), to.idNumber());
    }

    /** What was promised is signed now and handed over. */
    @PostMapping("/counter/certify/{id}")
    Answer finish(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = pages.place(form.value("agency"));
        DossierView view = queries.view(id, place.officer(), "certify-page");
        OpenTask task = view.state().open().stream().findFirst().orElse(null);
        Certificate what = view.certificate().orElse(null);
        Applicant applicant = view.applicant();
        boolean alone = view.process().id().equals(DeskProcess.AT_ONCE.id());
        if (task == null || what == null || applicant == null || !alone) {
            return Redirect.to("/dossiers/" + id);
        }
        CertifyForm certify = new CertifyForm(form);
        UUID key = certify.id("key").orElseThrow(ActForm::unreadable);
        try {
            List<DossierCommand> acts =
                    List.of(
                            new DossierCommand.Certify(
                                    task.no(), task.version(), what, certify.signer()),
                            handBack(task.no() + 1, applicant));
            dossiers.act(id, acts, key, place.officer());
        } catch (RefusalException refusal) {
            FormView next = pages.opened(place, view.state().procedure(), "", "");
            return form(place, next.refused(refusal));
        }
        String back = place.path("certify");
        return Redirect.to(
                back
                        + (back.contains("?") ? "&" : "?")
                        + "signer="
                        + certify.signer()
                        + "&done="
                        + id);
    }

    /** The person's part of the form, filled in from the card. */
    @PostMapping("/counter/certify/card")
    Answer card(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = pages.place(form.value("agency"));
        FormView filled = IntakeForm.filledFromCard(form);
        return Page.of("dossier/counter/who", pages.page(place, filled, ""));
    }

    /** The part that follows the procedure, the pages and the copies. */
    @PostMapping("/counter/certify/fee")
    Answer fee(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = pages.place(form.value("agency"));
        return Page.of("dossier/counter/fee", pages.page(place, form, ""));
    }

    /** A used key would be refused for ever; the typed form goes on under a new one. */
    private static FormView withFreshKey(FormView form) {
        boolean used = form.refusals().contains(new DossierRefusal.KeyUsed());
        return used ? form.with("key", Uuid7.next().toString()) : form;
    }

    private Answer form(CounterPlace place, FormView form) {
        Page page = Page.of("dossier/counter/certify", pages.page(place, form, ""));
        return form.refusals().isEmpty()
                ? page
                : page.with(Problems.status(form.refusals().getFirst().kind()));
    }
}
