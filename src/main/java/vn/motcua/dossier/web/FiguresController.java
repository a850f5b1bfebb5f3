package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.FigureColumns;
import vn.motcua.dossier.FigureQueries;
import vn.motcua.dossier.Figures;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Typed;

/** How dossiers stand, in the columns of a statutory form. */
@Controller
class FiguresController {

    private final CurrentUser user;
    private final Access access;
    private final FigureQueries figures;
    private final FigureColumns columns;
    private final BusinessClock clock;
    private final DossierPages pages;

    FiguresController(
            CurrentUser user,
            Access access,
            FigureQueries figures,
            FigureColumns columns,
            BusinessClock clock,
            DossierPages pages) {
        this.user = user;
        this.access = access;
        this.figures = figures;
        this.columns = columns;
        this.clock = clock;
        this.pages = pages;
    }

    /** From the first day of the year where none is asked for. */
    @GetMapping("/register/figures")
    Answer show(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        LocalDate today = clock.today();
        Names names = pages.names();
        List<Unit> agencies =
                names.chart().agencies(today).stream()
                        .filter(a -> access.may(by, Right.DOSSIER_READ, Scope.of(a.id())))
                        .toList();
        if (agencies.isEmpty()) {
            access.require(by, Right.DOSSIER_READ, Scope.OF_NO_UNIT);
        }
        FormView form = FormView.of(typed);
        List<Refusal> wrong = new ArrayList<>();
        LocalDate from = from(form, today, wrong);
        Unit shown = shown(form, agencies).orElse(null);
        Set<UUID> counted =
                shown == null
                        ? agencies.stream().map(Unit::id).collect(Collectors.toSet())
                        : Set.of(shown.id());
        List<Figures> rows =
                wrong.isEmpty() ? figures.of(counted, from, clock.instant()) : List.of();
        FiguresPage page =
                new FiguresPage(
                        rows, columns, from, today, agencies, shown, names, form.refused(wrong));
        return Page.of("dossier/figures", page)
                .with(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static LocalDate from(FormView form, LocalDate today, List<Refusal> wrong) {
        LocalDate usual = today.withDayOfYear(1);
        if (form.value("from").isBlank()) {
            return usual;
        }
        Optional<LocalDate> day = Typed.day(form.value("from")).filter(d -> !d.isAfter(today));
        if (day.isEmpty()) {
            wrong.add(new DossierRefusal.ImpossibleDate("from"));
        }
        return day.orElse(usual);
    }

    private static Optional<Unit> shown(FormView form, List<Unit> agencies) {
        return agencies.size() == 1
                ? Optional.of(agencies.getFirst())
                : agencies.stream()
                        .filter(a -> a.id().toString().equals(form.value("agency")))
                        .findFirst();
    }
}
