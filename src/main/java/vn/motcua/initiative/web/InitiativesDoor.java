package vn.motcua.initiative.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.Assessments;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeAccess;
import vn.motcua.initiative.InitiativeState;
import vn.motcua.initiative.Initiatives;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The register of initiatives, and the form of one. */
@Controller
class InitiativesDoor {

    static final String PATH = "/initiatives";

    private final Initiatives initiatives;
    private final Assessments assessments;
    private final InitiativeAccess access;
    private final InitiativeSheets sheets;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    InitiativesDoor(
            Initiatives initiatives,
            Assessments assessments,
            InitiativeAccess access,
            InitiativeSheets sheets,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.initiatives = initiatives;
        this.assessments = assessments;
        this.access = access;
        this.sheets = sheets;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private InitiativeNames names() {
        return new InitiativeNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView asked = FormView.of(typed);
        InitiativeFilter filter = InitiativeFilter.of(asked);
        List<Initiative> all = initiatives.all(by);
        InitiativeNames names = names();
        Set<UUID> awaits = assessments.awaits(by);
        Set<UUID> toJudge =
                all.stream()
                        .filter(one -> one.state() == InitiativeState.RECEIVED)
                        .map(Initiative::id)
                        .filter(awaits::contains)
                        .collect(Collectors.toSet());
        return Page.of(
                "initiative/list",
                new InitiativesPage(
                        filter.of(all, names),
                        all,
                        toJudge,
                        names,
                        filter,
                        asked,
                        access.mayPropose(by)));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        SignedIn by = user.require();
        InitiativeFilter filter = InitiativeFilter.of(FormView.of(typed));
        return Downloads.made(
                "sang-kien.xlsx",
                SheetWriter.TYPE,
                sheets.write(filter.of(initiatives.all(by), names()), locale));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireProposer(by);
        return form(null, FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page form(@Nullable Initiative changed, FormView form, SignedIn by) {
        List<Unit> units =
                access.units(by).stream().sorted(Comparator.comparing(Unit::name)).toList();
        return Page.of("initiative/form", new InitiativeFormPage(changed, units, names(), form));
    }

    @PostMapping(PATH)
    Answer propose(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = InitiativeTyped.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            initiatives.propose(
                    id,
                    InitiativeTyped.id(form.value("unit")).orElse(null),
                    InitiativeTyped.proposal(form),
                    by);
            return Redirect.to(PATH + "/" + id).saying("initiative.said.proposed");
        } catch (RefusalException refused) {
            return again(null, form, refused, by);
        }
    }

    @GetMapping(PATH + "/{id}/words")
    Page words(@PathVariable UUID id) {
        SignedIn by = user.require();
        Initiative one = initiatives.find(id, by);
        initiatives.requireOpen(one, by);
        return form(one, InitiativeTyped.form(one.proposal()), by);
    }

    @PostMapping(PATH + "/{id}")
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            initiatives.change(id, InitiativeTyped.proposal(form), by);
            return Redirect.to(PATH + "/" + id).saying("initiative.said.changed");
        } catch (RefusalException refused) {
            if (refused.first().kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return again(initiatives.find(id, by), form, refused, by);
        }
    }

    private Answer again(
            @Nullable Initiative changed, FormView form, RefusalException refused, SignedIn by) {
        if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
            throw refused;
        }
        return form(changed, form.refused(refused), by)
                .with(Problems.status(refused.first().kind()));
    }
}
