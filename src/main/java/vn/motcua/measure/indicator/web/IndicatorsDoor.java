package vn.motcua.measure.indicator.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorRefusal;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** The plan's indicators of the agencies that somebody may read. */
@Controller
class IndicatorsDoor {

    static final String PATH = "/indicators";

    private final Indicators indicators;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    IndicatorsDoor(
            Indicators indicators,
            Organizations organizations,
            Catalog catalog,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.indicators = indicators;
        this.organizations = organizations;
        this.catalog = catalog;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer list(@RequestParam MultiValueMap<String, String> typed) {
        List<Unit> agencies = agencies();
        IndicatorForm form = new IndicatorForm(FormView.of(typed), clock.today());
        List<Refusal> wrong = form.problems();
        Map<String, Measured> measured = new LinkedHashMap<>();
        if (wrong.isEmpty()) {
            Asked asked = asked(form, agencies);
            indicators.rows().stream()
                    .flatMap(row -> row.indicators().stream())
                    .forEach(one -> measured.put(one.code(), indicators.measure(one, asked)));
        }
        return Page.of(
                        "measure/indicators",
                        new IndicatorsPage(
                                wrong.isEmpty() ? indicators.rows() : List.of(),
                                measured,
                                form.from(),
                                form.to(),
                                agencies,
                                form.form().refused(wrong)))
                .with(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{code}")
    Page show(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        List<Unit> agencies = agencies();
        Indicator indicator =
                indicators
                        .find(code)
                        .orElseThrow(() ->
                                new RefusalException(new IndicatorRefusal.NoSuchIndicator(code)));
        IndicatorForm form = new IndicatorForm(FormView.of(typed), clock.today());
        if (!form.problems().isEmpty()) {
            throw new RefusalException(form.problems());
        }
        return Page.of(
                "measure/indicator",
                new IndicatorPage(
                        indicators.measure(indicator, asked(form, agencies)),
                        form.from(),
                        form.to(),
                        organizations.chart(),
                        catalog.snapshot()));
    }

    private List<Unit> agencies() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> access.may(by, Right.DOSSIER_READ, Scope.of(unit.id())))
                .toList();
    }

    private static Asked asked(IndicatorForm form, List<Unit> agencies) {
        String chosen = form.form().value("agency");
        Set<UUID> ids =
                agencies.stream()
                        .map(Unit::id)
                        .filter(id -> chosen.isBlank() || id.toString().equals(chosen))
                        .collect(Collectors.toSet());
        return new Asked(
                ids,
                form.from(),
                form.to(),
                form.known()
                        .map(day -> AsKnown.at(endOf(day.plusDays(1).atStartOfDay())))
                        .orElse(AsKnown.NOW));
    }

    /** The last microsecond before a moment. */
    private static Instant endOf(LocalDateTime next) {
        return Zones.instantOf(next).minusNanos(1_000);
    }
}
