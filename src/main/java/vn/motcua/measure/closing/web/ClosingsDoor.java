package vn.motcua.measure.closing.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.measure.closing.ClosedPeriod;
import vn.motcua.measure.closing.ClosingPeriod;
import vn.motcua.measure.closing.ClosingRefusal;
import vn.motcua.measure.closing.Frozen;
import vn.motcua.measure.closing.PeriodClosings;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Periods that are closed, and the closing of them. */
@Controller
class ClosingsDoor {

    static final String PATH = "/closings";

    private static final String ONE = PATH + "/{unit}/{period}";

    private final PeriodClosings closings;
    private final ClosingTables tables;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    ClosingsDoor(
            PeriodClosings closings,
            ClosingTables tables,
            Organizations organizations,
            Catalog catalog,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.closings = closings;
        this.tables = tables;
        this.organizations = organizations;
        this.catalog = catalog;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    static String path(UUID unit, ClosingPeriod period) {
        return PATH + "/" + unit + "/" + period.code();
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        return page(FormView.of(typed), user.require());
    }

    private Page page(FormView form, SignedIn by) {
        access.requireAnywhere(by, Right.REPORT_READ);
        LocalDate today = clock.today();
        List<Unit> units =
                organizations.chart().agencies(today).stream()
                        .filter(one -> access.may(by, Right.REPORT_READ, Scope.of(one.id())))
                        .toList();
        Unit unit =
                units.stream()
                        .filter(one -> one.id().toString().equals(form.value("unit")))
                        .findFirst()
                        .orElse(units.isEmpty() ? null : units.getFirst());
        int year = form.value("year").matches("20\\d\\d") ? number(form, "year") : today.getYear();
        Map<ClosingPeriod, ClosedPeriod> closed = new HashMap<>();
        if (unit != null) {
            closings.ofYear(unit.id(), year, by).forEach(one -> closed.put(one.period(), one));
        }
        return Page.of(
                "measure/closings",
                new ClosingsPage(
                        units,
                        unit,
                        year,
                        today,
                        ClosingPeriod.of(year).stream()
                                .filter(one -> !one.from().isAfter(today))
                                .map(one -> new ClosingsPage.Row(one, closed.get(one)))
                                .toList(),
                        unit != null && access.may(by, Right.REPORT_PREPARE, Scope.of(unit.id())),
                        form.with("unit", unit == null ? "" : unit.id().toString())
                                .with("year", Integer.toString(year))));
    }

    private static int number(FormView form, String name) {
        return form.value(name).matches("\\d{1,6}") ? Integer.parseInt(form.value(name)) : 0;
    }

    @PostMapping(PATH)
    Answer close(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            UUID unit = unit(form.value("unit"));
            String code = form.value("period");
            closings.close(unit, code, number(form, "seen"), form.value("reason"), by);
            return Redirect.to(path(unit, PeriodClosings.period(code)))
                    .saying("measure.closing.said.closed");
        } catch (RefusalException refused) {
            if (!(refused.first() instanceof ClosingRefusal)) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(ONE)
    Page show(
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String version) {
        return Page.of("measure/closing", page(unit(unit), period, version, FormView.empty()));
    }

    @PostMapping(ONE)
    Answer again(
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> typed) {
        return act(
                unit,
                period,
                typed,
                "closed",
                (id, form) ->
                        closings.close(
                                id,
                                period,
                                number(form, "seen"),
                                form.value("reason"),
                                user.require()));
    }

    @PostMapping(ONE + "/sign")
    Answer sign(
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> typed) {
        return act(
                unit,
                period,
                typed,
                "signed",
                (id, form) -> closings.sign(id, period, number(form, "seen"), user.require()));
    }

    private interface Act {
        void on(UUID unit, FormView form);
    }

    private Answer act(
            String unit, String period, MultiValueMap<String, String> typed, String said, Act act) {
        UUID id = unit(unit);
        FormView form = FormView.of(typed);
        try {
            act.on(id, form);
            return Redirect.to(path(id, PeriodClosings.period(period)))
                    .saying("measure.closing.said." + said);
        } catch (RefusalException refused) {
            if (refused.first() instanceof ClosingRefusal
                    && !closings.versions(id, PeriodClosings.period(period), user.require())
                            .isEmpty()) {
                return Page.of("measure/closing", page(id, period, null, form.refused(refused)))
                        .with(Problems.status(refused.first().kind()));
            }
            throw refused;
        }
    }

    private ClosingPage page(UUID unit, String code, @Nullable String typed, FormView form) {
        SignedIn by = user.require();
        ClosingPeriod period = PeriodClosings.period(code);
        List<ClosedPeriod> versions = closings.versions(unit, period, by);
        ClosedPeriod shown = shown(versions, typed);
        int at = shown.version() - 1;
        return new ClosingPage(
                organizations
                        .chart()
                        .lastKnown(unit, clock.today())
                        .orElseThrow(ClosingsDoor::none),
                versions,
                shown,
                at == 0
                        ? List.of()
                        : Frozen.between(versions.get(at - 1).figures(), shown.figures()),
                closings.movedSince(versions.getLast()),
                access.may(by, Right.REPORT_PREPARE, Scope.of(unit)),
                access.may(by, Right.REPORT_SIGN, Scope.of(unit)),
                words(),
                id -> organizations.chart().staff(id).map(Staff::name).orElse("—"),
                form);
    }

    private ClosingWords words() {
        Map<String, Field> fields = new HashMap<>();
        catalog.snapshot().all().forEach(one -> fields.put(one.field().code(), one.field()));
        return new ClosingWords(fields);
    }

    private static ClosedPeriod shown(List<ClosedPeriod> versions, @Nullable String typed) {
        if (typed == null && !versions.isEmpty()) {
            return versions.getLast();
        }
        return versions.stream()
                .filter(one -> Integer.toString(one.version()).equals(typed))
                .findFirst()
                .orElseThrow(ClosingsDoor::none);
    }

    private static RefusalException none() {
        return new RefusalException(new ClosingRefusal.NotClosed());
    }

    private static UUID unit(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new RefusalException(new ClosingRefusal.NoSuchClosingUnit());
        }
    }

    /** What a version says, with what it says other than the one before. */
    @GetMapping(ONE + "/figures.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String version,
            Locale locale) {
        return tables.sheet(closed(unit, period, version), words(), locale);
    }

    /** The same as a plain table. */
    @GetMapping(ONE + "/figures.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String version,
            Locale locale) {
        return tables.csv(closed(unit, period, version), words(), locale);
    }

    private List<ClosedPeriod> closed(String unit, String period, @Nullable String version) {
        List<ClosedPeriod> versions =
                closings.versions(unit(unit), PeriodClosings.period(period), user.require());
        return versions.subList(0, shown(versions, version).version());
    }
}
