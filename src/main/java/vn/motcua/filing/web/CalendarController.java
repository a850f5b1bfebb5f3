package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OpenTask;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.Subscriptions;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;

/** The calendar of one's appointments: the page where one subscribes to it, and the feed itself. */
@Controller
class CalendarController {

    private static final int MOST = 50;
    private static final Locale LANGUAGE = Locale.of("vi");

    private final CurrentCitizen citizens;
    private final Subscriptions subscriptions;
    private final Filing filing;
    private final Applicants applicants;
    private final Catalog catalog;
    private final RateLimits limits;
    private final Texts texts;
    private final PublicUrl site;
    private final BusinessClock clock;

    CalendarController(
            CurrentCitizen citizens,
            Subscriptions subscriptions,
            Filing filing,
            Applicants applicants,
            Catalog catalog,
            RateLimits limits,
            Texts texts,
            PublicUrl site,
            BusinessClock clock) {
        this.citizens = citizens;
        this.subscriptions = subscriptions;
        this.filing = filing;
        this.applicants = applicants;
        this.catalog = catalog;
        this.limits = limits;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/my/calendar")
    Page explain() {
        boolean on = subscriptions.isOn(citizens.require().account());
        return Page.of("filing/calendar", new CalendarPage("", on));
    }

    /** Shows the address once: only its hash is kept. */
    @PostMapping("/my/calendar")
    Page subscribe(HttpServletRequest request) {
        String secret = subscriptions.make(citizens.require().account());
        String address =
                site.of(request).path("/calendar/" + secret + ".ics").build().toUriString();
        return Page.of("filing/calendar", new CalendarPage(address, true));
    }

    @PostMapping("/my/calendar/ended")
    Answer end() {
        subscriptions.end(citizens.require().account());
        return Redirect.to("/my/calendar").saying("filing.said.calendar-ended");
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        limits.requireLookup("calendar");
        UUID account =
                subscriptions
                        .account(secret)
                        .orElseThrow(
                                () -> new RefusalException(new FilingRefusal.DossierUnknown()));
        String address = site.of(request).build().toUriString();
        List<AppointmentFeed.Appointment> appointments = new ArrayList<>();
        applicants
                .states(filing.filedBy(account, MOST))
                .values()
                .forEach(s -> add(appointments, s, address));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(
                        AppointmentFeed.of(appointments, clock.instant())
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** By when papers are awaited, and when the result is promised. */
    private void add(
            List<AppointmentFeed.Appointment> appointments, DossierState s, String address) {
        ProcedureVersion procedure = catalog.version(s.version());
        Instant promised = s.reappointedDue().orElse(s.promisedDue());
        if (promised != null && !s.isClosed() && !s.isPaused() && !s.isWithoutResult()) {
            appointments.add(appointment(s, "result", promised, procedure, address));
        }
        if (s.isPaused()) {
            s.open().stream()
                    .filter(OpenTask::isWait)
                    .findFirst()
                    .ifPresent(wait ->
                            appointments.add(
                                    appointment(s, "wait", wait.due(), procedure, address)));
        }
    }

    private AppointmentFeed.Appointment appointment(
            DossierState s, String kind, Instant at, ProcedureVersion procedure, String address) {
        return new AppointmentFeed.Appointment(
                s.id(),
                kind,
                at,
                texts.text(LANGUAGE, "filing.calendar." + kind, procedure.name()),
                s.code(),
                address + "/my/dossiers/" + s.id());
    }
}
