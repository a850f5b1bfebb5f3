package vn.motcua.offsystem.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.OffsystemAccess;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** The list of cases: looked through and given out. */
@Controller
class CasesDoor {

    static final String PATH = "/offsystem";
    private static final int MOST = 20_000;

    private final Cases cases;
    private final OffsystemAccess access;
    private final OffsystemSheets sheets;
    private final AccessLog accessLog;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    CasesDoor(
            Cases cases,
            OffsystemAccess access,
            OffsystemSheets sheets,
            AccessLog accessLog,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.cases = cases;
        this.access = access;
        this.sheets = sheets;
        this.accessLog = accessLog;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        Set<UUID> seen = access.seen(by);
        FormView asked = FormView.of(typed);
        CaseQuery query = new CaseQuery(asked);
        List<Unit> units =
                organizations.chart().agencies(clock.today()).stream()
                        .filter(unit -> seen.contains(unit.id()))
                        .toList();
        return Page.of(
                "offsystem/cases",
                new CasesPage(
                        cases.lines(query.filter(seen), query.row(), CasesPage.PAGE + 1),
                        cases.counts(seen),
                        units,
                        cases.fields(),
                        new OffsystemNames(
                                organizations.chart(), catalog.snapshot(), clock.today()),
                        asked,
                        access.mayManage(by)));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        SignedIn by = user.require();
        Set<UUID> seen = access.seen(by);
        accessLog.looked(
                by.actor(),
                new SubjectRef("offsystem", seen.iterator().next()),
                "offsystem-export",
                Right.OFFSYSTEM_EXPLAIN.name());
        return Downloads.made(
                "ho-so-ngoai-he-thong.xlsx",
                SheetWriter.TYPE,
                sheets.write(
                        cases.lines(new CaseQuery(FormView.of(typed)).filter(seen), 0, MOST),
                        locale));
    }
}
