package vn.motcua.offsystem.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.motcua.offsystem.CaseFilter;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.LineState;
import vn.motcua.offsystem.LineStep;
import vn.motcua.offsystem.OffsystemAccess;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.offsystem.StepTyped;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The queue in which people say which dossier a line is. */
@Controller
class MatchingDoor {

    static final String PATH = CasesDoor.PATH + "/matching";

    private final Cases cases;
    private final OffsystemAccess access;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    MatchingDoor(
            Cases cases,
            OffsystemAccess access,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.cases = cases;
        this.access = access;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show(@RequestParam MultiValueMap<String, String> typed) {
        return page(FormView.of(typed), user.require());
    }

    private Page page(FormView form, SignedIn by) {
        access.requireManager(by);
        Set<UUID> units =
                access.managed(by).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
        long waiting = cases.counts(units).getOrDefault(LineState.PROPOSED, 0L);
        int skipped = (int) Math.clamp(skip(form), 0, Math.max(waiting - 1, 0));
        List<LineState> proposed = List.copyOf(EnumSet.of(LineState.PROPOSED));
        RegisterLine line =
                cases
                        .lines(new CaseFilter(units, proposed, null, "", null, ""), skipped, 1)
                        .stream()
                        .findFirst()
                        .orElse(null);
        return Page.of(
                "offsystem/matching",
                new MatchingPage(
                        line,
                        line == null ? List.of() : cases.candidates(line),
                        waiting,
                        skipped,
                        new OffsystemNames(
                                organizations.chart(), catalog.snapshot(), clock.today()),
                        form));
    }

    private static int skip(FormView form) {
        String skip = form.value("skip");
        return skip.matches("\\d{1,6}") ? Integer.parseInt(skip) : 0;
    }

    /** A press on one that is proposed names it; refused are all of them. */
    @PostMapping(PATH + "/{id}")
    Answer decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        String pressed = form.value("take");
        boolean refusing = !form.value("refuse").isEmpty();
        try {
            cases.step(
                    id,
                    refusing
                            ? StepTyped.of(LineStep.REFUSE, "")
                            : StepTyped.naming(
                                    LineStep.TAKE,
                                    pressed.isEmpty() ? form.value("dossier") : pressed),
                    by);
            int skipped = skip(form);
            return Redirect.to(skipped == 0 ? PATH : PATH + "?skip=" + skipped)
                    .saying(refusing ? "offsystem.said.refused" : "offsystem.said.matched");
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(first.kind()));
        }
    }
}
