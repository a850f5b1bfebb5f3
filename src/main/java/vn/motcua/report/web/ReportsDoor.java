package vn.motcua.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
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
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.report.Filling;
import vn.motcua.report.Period;
import vn.motcua.report.PeriodKind;
import vn.motcua.report.Periods;
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
            return page(lastDue(), form.refused(List.of(new ReportRefusal.NoSuchPeriod())), by)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Period period = periods.byCode(code).orElseGet(this::lastDue);
        return page(period, form.with("period", period.code()), by);
    }

    private Page page(Period period, FormView form, SignedIn by) {
        List<Standing> standings = reading.standings(period, by);
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
                        templates.regime(),
                        templates.of(templates.regime(), period),
                        filling,
                        standings,
                        preparing,
                        form));
    }

    /** The last period that is over and for which a report is due. */
    private Period lastDue() {
        LocalDate today = clock.today();
        Period year = periods.previous(periods.containing(PeriodKind.YEAR, today));
        Period quarter = periods.previous(periods.containing(PeriodKind.QUARTER, today));
        return templates.regime().isDue(quarter) ? quarter : year;
    }

    @PostMapping(PATH)
    Answer make(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            UUID id = reports.generate(unit(form.value("unit")), form.value("period"), by);
            return Redirect.to(PATH + "/" + id).saying("report.said.GENERATED");
        } catch (RefusalException refused) {
            if (!access.mayAnywhere(by, Right.REPORT_READ)) {
                throw refused;
            }
            Period period = periods.byCode(form.value("period")).orElseGet(this::lastDue);
            return page(period, form.refused(refused).with("period", period.code()), by)
                    .with(Problems.status(refused.first().kind()));
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
