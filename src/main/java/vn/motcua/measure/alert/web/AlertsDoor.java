package vn.motcua.measure.alert.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.measure.alert.Alerts;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.web.ReadableAgencies;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Alerts of the agencies that somebody may read, and of whole plans. */
@Controller
class AlertsDoor {

    static final String PATH = "/alerts";

    private static final int MOST = 200;

    private final Alerts alerts;
    private final Indicators indicators;
    private final ReadableAgencies readable;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    AlertsDoor(
            Alerts alerts,
            Indicators indicators,
            ReadableAgencies readable,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.alerts = alerts;
        this.indicators = indicators;
        this.readable = readable;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private Set<UUID> agencies() {
        return readable.agencies(clock.today()).stream().map(Unit::id).collect(Collectors.toSet());
    }

    @GetMapping(PATH)
    Page list() {
        List<Alerts.Listed> all = alerts.newest(agencies(), user.require().staff(), MOST);
        return Page.of(
                "measure/alerts",
                new AlertsPage(all, indicators.byCode(), organizations.chart(), clock.today()));
    }

    @PostMapping(PATH + "/{id}/seen")
    Redirect see(@PathVariable UUID id) {
        alerts.see(id, agencies(), user.require().staff());
        return Redirect.to(PATH);
    }
}
