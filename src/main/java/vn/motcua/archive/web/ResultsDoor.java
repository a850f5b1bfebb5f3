package vn.motcua.archive.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.archive.ArchiveAccess;
import vn.motcua.archive.ResultFilter;
import vn.motcua.archive.ResultQueries;
import vn.motcua.archive.ResultTypes;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** The register of results: looked through, given out, and what waits for digitising. */
@Controller
class ResultsDoor {

    static final String PATH = "/archive";
    static final String DIGITISING = PATH + "/digitising";
    private static final int MOST = 20_000;

    private final ResultQueries queries;
    private final ArchiveAccess access;
    private final ResultTypes types;
    private final ResultSheets sheets;
    private final AccessLog accessLog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    ResultsDoor(
            ResultQueries queries,
            ArchiveAccess access,
            ResultTypes types,
            ResultSheets sheets,
            AccessLog accessLog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.queries = queries;
        this.access = access;
        this.types = types;
        this.sheets = sheets;
        this.accessLog = accessLog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private ArchiveNames names() {
        return new ArchiveNames(organizations.chart(), types.names(), clock.today());
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        Set<UUID> seen = access.seen(by);
        FormView asked = FormView.of(typed);
        ResultQuery query = new ResultQuery(asked);
        List<Unit> units =
                organizations.chart().agencies(clock.today()).stream()
                        .filter(unit -> seen.contains(unit.id()))
                        .toList();
        return Page.of(
                "archive/results",
                new ResultsPage(
                        queries.list(query.filter(seen), query.row(), ResultsPage.PAGE + 1),
                        units,
                        names(),
                        asked,
                        access.mayKeepAny(by)));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        SignedIn by = user.require();
        Set<UUID> seen = access.seen(by);
        UUID first = seen.iterator().next();
        accessLog.looked(
                by.actor(),
                new SubjectRef("archive", first),
                "archive-export",
                access.seenBy(first, by).name());
        return Downloads.made(
                "so-ket-qua.xlsx",
                SheetWriter.TYPE,
                sheets.write(
                        queries.list(new ResultQuery(FormView.of(typed)).filter(seen), 0, MOST),
                        names(),
                        locale));
    }

    @GetMapping(DIGITISING)
    Page digitising() {
        SignedIn by = user.require();
        Set<UUID> seen = access.seen(by);
        ResultFilter waiting =
                new ResultFilter(seen, "", "", ResultFilter.Standing.AWAITING, null, null);
        return Page.of(
                "archive/digitising",
                new DigitisingPage(
                        queries.progress(seen),
                        queries.queue(waiting, DigitisingPage.QUEUE),
                        names(),
                        access.mayKeepAny(by)));
    }
}
