package vn.motcua.measure.indicator.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.measure.forecast.Forecasts;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorRefusal;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Memo;
import vn.motcua.measure.indicator.PreparedReadings;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** The plan's indicators of the agencies that somebody may read. */
@Controller
class IndicatorsDoor {

    static final String PATH = "/indicators";

    private static final int PAGE = 50;

    /** Rows of a file; a sheet takes a million. */
    private static final int MOST = 200_000;

    private final Indicators indicators;
    private final Forecasts forecasts;
    private final PreparedReadings prepared;
    private final ReadableAgencies readable;
    private final Organizations organizations;
    private final Catalog catalog;
    private final IndicatorTables tables;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    IndicatorsDoor(
            Indicators indicators,
            Forecasts forecasts,
            PreparedReadings prepared,
            ReadableAgencies readable,
            Organizations organizations,
            Catalog catalog,
            IndicatorTables tables,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.indicators = indicators;
        this.forecasts = forecasts;
        this.prepared = prepared;
        this.readable = readable;
        this.organizations = organizations;
        this.catalog = catalog;
        this.tables = tables;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer list(@RequestParam MultiValueMap<String, String> typed) {
        IndicatorForm form = new IndicatorForm(FormView.of(typed), clock.today(), prepared.now());
        List<Unit> agencies = agencies(form);
        List<Refusal> wrong = form.problems();
        Map<String, Measured> measured = new LinkedHashMap<>();
        if (wrong.isEmpty()) {
            Asked asked = asked(form, agencies, Memo.forAll());
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
                                form.moment().orElse(null),
                                agencies,
                                form.query(),
                                form.form().refused(wrong)))
                .with(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{code}")
    Page show(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Seen seen = seen(code, typed, PAGE);
        return Page.of(
                "measure/indicator",
                new IndicatorPage(
                        seen.opened().measured(),
                        seen.opened().lines(),
                        seen.opened().wanted(),
                        indicators.knowing(seen.indicator()).orElse(null),
                        forecasts.of(seen.indicator(), seen.asked()),
                        seen.form().from(),
                        seen.form().to(),
                        seen.form().moment().orElse(null),
                        seen.form().query(),
                        words(seen.form()),
                        right -> access.mayAnywhere(user.require(), right)));
    }

    /** The rows behind the figure that are chosen on its page, all of them. */
    @GetMapping(PATH + "/{code}/rows.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Seen seen = seen(code, typed, MOST);
        Indicators.Opened opened = seen.opened();
        return tables.sheet(
                code, opened.lines().lines(), opened.wanted(), words(seen.form()), locale);
    }

    /** The same as a plain table. */
    @GetMapping(PATH + "/{code}/rows.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Seen seen = seen(code, typed, MOST);
        Indicators.Opened opened = seen.opened();
        return tables.csv(
                code, opened.lines().lines(), opened.wanted(), words(seen.form()), locale);
    }

    /** An indicator as somebody asked for it. */
    private record Seen(
            Indicator indicator, IndicatorForm form, Asked asked, Indicators.Opened opened) {}

    private Seen seen(String code, MultiValueMap<String, String> typed, int most) {
        IndicatorForm form = new IndicatorForm(FormView.of(typed), clock.today(), prepared.now());
        List<Unit> agencies = agencies(form);
        Indicator indicator =
                indicators
                        .find(code)
                        .orElseThrow(() ->
                                new RefusalException(new IndicatorRefusal.NoSuchIndicator(code)));
        if (!form.problems().isEmpty()) {
            throw new RefusalException(form.problems());
        }
        Wanted wanted = new Wanted(form.variant(), form.which(), form.row(), most);
        Asked asked = asked(form, agencies, new Memo());
        return new Seen(indicator, form, asked, indicators.open(indicator, asked, wanted));
    }

    private LineWords words(IndicatorForm form) {
        return LineWords.of(organizations.chart(), catalog.snapshot(), form.to());
    }

    private List<Unit> agencies(IndicatorForm form) {
        return readable.agencies(form.to());
    }

    private static Asked asked(IndicatorForm form, List<Unit> agencies, Memo memo) {
        String chosen = form.form().value("agency");
        Set<UUID> ids =
                agencies.stream()
                        .map(Unit::id)
                        .filter(id -> chosen.isBlank() || id.toString().equals(chosen))
                        .collect(Collectors.toSet());
        return new Asked(ids, form.from(), form.to(), form.known(), memo);
    }
}
