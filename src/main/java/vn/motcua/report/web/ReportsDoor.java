package vn.motcua.report.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.report.Filling;
import vn.motcua.report.Period;
import vn.motcua.report.Periods;
import vn.motcua.report.Regime;
import vn.motcua.report.ReportReading;
import vn.motcua.report.ReportReading.Standing;
import vn.motcua.report.ReportRefusal;
import vn.motcua.report.Reports;
import vn.motcua.report.Templates;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The reports of a period: where each stands, and the making of one's own. */
@Controller
class ReportsDoor {

    static final String PATH = "/reports";

    private final Reports reports;
    private final ReportReading reading;
    private final Templates templates;
    private final Filling filling;
    private final Periods periods;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    ReportsDoor(
            Reports reports,
            ReportReading reading,
            Templates templates,
            Filling filling,
            Periods periods,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.reports = reports;
        this.reading = reading;
        this.templates = templates;
        this.filling = filling;
        this.periods = periods;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        String code = form.value("period");
        if (!code.isEmpty() && periods.byCode(code).isEmpty()) {
            return refused(form, List.of(new ReportRefusal.NoSuchPeriod()), by);
        }
        if (regime(form).isEmpty()) {
            return refused(form, List.of(new ReportRefusal.NoSuchRegime()), by);
        }
        return page(form, by);
    }

    private Answer refused(FormView form, List<Refusal> refusals, SignedIn by) {
        return page(form.refused(refusals), by).with(Problems.status(refusals.getFirst().kind()));
    }

    /** What was typed and is none falls back on what is due. */
    private Page page(FormView typed, SignedIn by) {
        Regime regime = regime(typed).orElse(templates.regime());
        Period period =
                periods.byCode(typed.value("period"))
                        .orElseGet(() -> periods.lastDue(regime, clock.today()));
        FormView form = typed.with("period", period.code()).with("regime", regime.code());
        List<Standing> standings = reading.standings(regime, period, by);
        Set<UUID> preparing =
                standings.stream()
                        .map(one -> one.unit().id())
                        .filter(id -> access.may(by, Right.REPORT_PREPARE, Scope.of(id)))
                        .collect(Collectors.toSet());
        return Page.of(
                "report/reports",
                new ReportsPage(
                        period,
                        clock.today().isAfter(period.to()),
                        periods,
                        regime,
                        templates.regimes(),
                        templates.of(regime, period),
                        filling,
                        standings,
                        preparing,
                        form));
    }

    /** The first where none was asked for. */
    private Optional<Regime> regime(FormView form) {
        return form.value("regime").isEmpty()
                ? Optional.of(templates.regime())
                : templates.regimes().stream()
                        .filter(one -> one.code().equals(form.value("regime")))
                        .findFirst();
    }

    @PostMapping(PATH)
    Answer make(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            String regime =
                    regime(form)
                            .map(Regime::code)
                            .orElseThrow(
                                    () -> new RefusalException(new ReportRefusal.NoSuchRegime()));
            UUID id = reports.generate(unit(form.value("unit")), regime, form.value("period"), by);
            return Redirect.to(PATH + "/" + id).saying("report.said.GENERATED");
        } catch (RefusalException refused) {
            if (!access.mayAnywhere(by, Right.REPORT_READ)) {
                throw refused;
            }
            return refused(form, refused.refusals(), by);
        }
    }

    private static UUID unit(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new RefusalException(new ReportRefusal.NoSuchReporter());
        }
    }
}
