package vn.motcua.board.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.board.BoardRefusal;
import vn.motcua.board.Flow;
import vn.motcua.board.OpenStep;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.StepTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Right;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** How dossiers flow through the steps of a procedure, and the rows behind it. */
@Controller
class FlowDoor {

    private final Flow flow;
    private final BoardScope scope;
    private final Catalog catalog;
    private final DossierQueries dossiers;
    private final Access access;
    private final CurrentUser user;

    FlowDoor(
            Flow flow,
            BoardScope scope,
            Catalog catalog,
            DossierQueries dossiers,
            Access access,
            CurrentUser user) {
        this.flow = flow;
        this.scope = scope;
        this.catalog = catalog;
        this.dossiers = dossiers;
        this.access = access;
        this.user = user;
    }

    /** What somebody asks for; an agency that is not theirs to see is another's, as if none was. */
    private record Asked(FormView form, List<Unit> agencies, UUID agency) {}

    private Asked asked(MultiValueMap<String, String> typed) {
        BoardForm form = scope.form(typed);
        List<Unit> agencies = scope.agencies(form.today());
        UUID wanted = form.agency();
        Set<UUID> own = access.agencies(user.require(), Right.DOSSIER_READ);
        UUID agency =
                agencies.stream()
                        .map(Unit::id)
                        .filter(id -> wanted == null ? own.contains(id) : id.equals(wanted))
                        .findFirst()
                        .or(() -> agencies.stream().map(Unit::id).findFirst())
                        .orElseThrow(() -> new RefusalException(new IdentityRefusal.NoRight()));
        return new Asked(form.form(), agencies, agency);
    }

    @GetMapping(FlowPage.PATH)
    Page show(@RequestParam MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        String code = asked.form().value("procedure");
        ProcedureVersion procedure = code.isBlank() ? null : procedure(code);
        UUID agency = asked.agency();
        return Page.of(
                "board/flow",
                new FlowPage(
                        agency,
                        asked.agencies(),
                        procedure,
                        flow.procedures(agency, scope.versions("")),
                        procedure == null ? List.of() : flow.now(agency, code),
                        procedure == null ? List.of() : flow.past(agency, code),
                        flow.least(),
                        scope.words(scope.form(typed).today())));
    }

    private ProcedureVersion procedure(String code) {
        return catalog.snapshot().history(code).stream()
                .filter(version -> !version.isInternal())
                .reduce((a, b) -> b)
                .orElseThrow(() -> new RefusalException(new BoardRefusal.NoSuchProcedure(code)));
    }

    @GetMapping(FlowPage.ROWS)
    Page rows(@RequestParam MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        FormView form = asked.form();
        ProcedureVersion procedure = procedure(form.value("procedure"));
        UUID process = id(form.value("process"));
        String step = form.value("step").isBlank() ? null : form.value("step");
        FlowRowsPage.Which which =
                Arrays.stream(FlowRowsPage.Which.values())
                        .filter(one -> one.name().equals(form.value("set")))
                        .findFirst()
                        .orElse(FlowRowsPage.Which.NOW);
        String row = form.value("row");
        return Page.of(
                "board/flow-rows",
                new FlowRowsPage(
                        asked.agency(),
                        procedure,
                        process,
                        step,
                        which,
                        which == FlowRowsPage.Which.PAST
                                ? past(asked.agency(), procedure.code(), process, step)
                                : now(asked.agency(), procedure.code(), process, step, which),
                        row.matches("\\d{1,6}") ? Integer.parseInt(row) : 0,
                        scope.words(scope.form(typed).today())));
    }

    /** A dossier that lies at several of the steps at once is one row. */
    private List<FlowRowsPage.Row> now(
            UUID agency,
            String procedure,
            @Nullable UUID process,
            @Nullable String step,
            FlowRowsPage.Which which) {
        List<OpenStep> asked =
                flow.now(agency, procedure).stream()
                        .filter(one -> process == null || process.equals(one.process()))
                        .filter(one -> step == null || step.equals(one.step()))
                        .toList();
        return FlowRowsPage.Which.byDossier(asked).values().stream()
                .filter(which::holds)
                .map(List::getFirst)
                .map(one ->
                        new FlowRowsPage.Row(
                                one.dossier(),
                                one.code(),
                                one.process(),
                                one.step(),
                                one.unit(),
                                one.openedAt(),
                                null,
                                one.work()))
                .toList();
    }

    /** Every stay at a step; whoever came back to it stands there twice. */
    private List<FlowRowsPage.Row> past(
            UUID agency, String procedure, @Nullable UUID process, @Nullable String step) {
        List<FlowRowsPage.Row> rows = new ArrayList<>();
        List<StepTime> times =
                flow.past(agency, procedure).stream()
                        .filter(one -> one.process().equals(process) && one.step().equals(step))
                        .toList();
        Map<UUID, String> codes =
                dossiers.codes(
                        times.stream()
                                .flatMap(one -> one.stays().stream())
                                .map(StepTime.Stay::dossier)
                                .distinct()
                                .toList());
        for (StepTime time : times) {
            for (StepTime.Stay stay : time.stays().reversed()) {
                rows.add(
                        new FlowRowsPage.Row(
                                stay.dossier(),
                                codes.getOrDefault(stay.dossier(), "—"),
                                time.process(),
                                time.step(),
                                stay.unit(),
                                stay.from(),
                                stay.to(),
                                stay.work()));
            }
        }
        return rows;
    }

    private static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
