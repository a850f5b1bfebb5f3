package vn.motcua.offsystem.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.LineStep;
import vn.motcua.offsystem.OffsystemAccess;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.offsystem.RegisterLists;
import vn.motcua.offsystem.StepTyped;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One line: looked at, explained, decided. */
@Controller
class CaseDoor {

    static final String PATH = CasesDoor.PATH + "/lines";
    private static final String ONE = PATH + "/{id}";

    private final Cases cases;
    private final RegisterLists lists;
    private final OffsystemAccess access;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    CaseDoor(
            Cases cases,
            RegisterLists lists,
            OffsystemAccess access,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.cases = cases;
        this.lists = lists;
        this.access = access;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return page(id, FormView.empty(), user.require());
    }

    private Page page(UUID id, FormView form, SignedIn by) {
        RegisterLine line = cases.find(id, by);
        boolean managing = access.mayManage(line.unit(), by);
        return Page.of(
                "offsystem/case",
                new CasePage(
                        line,
                        lists.of(line),
                        cases.acts(line),
                        managing ? cases.candidates(line) : List.of(),
                        cases.steps(line, by),
                        access.managed(by),
                        cases.fields(),
                        new OffsystemNames(
                                organizations.chart(), catalog.snapshot(), clock.today()),
                        form));
    }

    @PostMapping(ONE + "/steps")
    Answer step(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        LineStep step =
                Stream.of(LineStep.values())
                        .filter(one -> one.name().equals(form.value("step")))
                        .findFirst()
                        .orElse(null);
        try {
            cases.step(
                    id,
                    new StepTyped(
                            step,
                            form.value("note"),
                            form.value("dossier"),
                            Typed.id(form.value("unit")).orElse(null),
                            form.value("procedure"),
                            form.value("field"),
                            Typed.day(form.value("day")).orElse(null)),
                    by);
            return Redirect.to(PATH + "/" + id).saying("offsystem.said.stepped");
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(id, form.refused(refused), by).with(Problems.status(first.kind()));
        }
    }
}
