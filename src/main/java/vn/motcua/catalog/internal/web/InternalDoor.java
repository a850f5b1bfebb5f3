package vn.motcua.catalog.internal.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.internal.InternalFilter;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.InternalProcedures;
import vn.motcua.catalog.internal.Part;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The register of internal procedures: found, taken in, described, ended. */
@Controller
class InternalDoor {

    static final String PATH = "/internal-procedures";

    private final InternalProcedures procedures;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    InternalDoor(
            InternalProcedures procedures,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.procedures = procedures;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private Units units() {
        return new Units(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView asked = FormView.of(typed);
        InternalFilter filter = InternalAsked.filter(asked);
        List<InternalProcedures.Entry> all = procedures.list(InternalFilter.ALL, by);
        return Page.of(
                "catalog/internal/list",
                new InternalsPage(
                        all.stream()
                                .filter(one -> filter.matches(one.procedure(), one.standing()))
                                .toList(),
                        all,
                        units(),
                        clock.today(),
                        asked));
    }

    @GetMapping(PATH + "/new")
    Page create() {
        procedures.requireManager(user.require());
        return form(
                null,
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("kind", "BETWEEN")
                        .with("sameLevel", "on")
                        .with(Part.SETS.name(), "1"));
    }

    private Page form(@org.jspecify.annotations.Nullable InternalProcedure before, FormView form) {
        return Page.of("catalog/internal/form", new InternalFormPage(before, units(), form));
    }

    @PostMapping(PATH)
    Answer register(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        procedures.requireManager(by);
        FormView form = FormView.of(typed);
        try {
            InternalProcedure procedure = new InternalForm(form).read(null);
            procedures.register(procedure, by);
            return Redirect.to(PATH + "/" + procedure.id())
                    .saying("catalog.internal.said.registered");
        } catch (RefusalException refused) {
            return form(null, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}/edit")
    Page edit(@PathVariable UUID id) {
        InternalProcedure procedure = procedures.find(id, user.require()).procedure();
        return form(procedure, InternalForm.of(procedure));
    }

    @PostMapping(PATH + "/{id}/edit")
    Answer describe(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        InternalProcedure before = procedures.find(id, by).procedure();
        FormView form = FormView.of(typed);
        try {
            procedures.describe(new InternalForm(form).read(before), by);
            return Redirect.to(PATH + "/" + id).saying("catalog.internal.said.described");
        } catch (RefusalException refused) {
            return form(before, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
