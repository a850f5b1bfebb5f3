package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.CertificateLine;
import vn.motcua.dossier.CertificateQueries;
import vn.motcua.dossier.Certification;
import vn.motcua.dossier.CertificationBooks;
import vn.motcua.dossier.RegisterRefusal;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Typed;

/** The books of certification: looked through, exported, printed. Each look is noted. */
@Controller
class CertificatesController {

    private static final int SHOWN = 200;

    private final CurrentUser user;
    private final Access access;
    private final AccessLog accessLog;
    private final CertificationBooks books;
    private final CertificateQueries certificates;
    private final CertificateSheets sheets;
    private final DossierPages pages;
    private final BusinessClock clock;

    CertificatesController(
            CurrentUser user,
            Access access,
            AccessLog accessLog,
            CertificationBooks books,
            CertificateQueries certificates,
            CertificateSheets sheets,
            DossierPages pages,
            BusinessClock clock) {
        this.user = user;
        this.access = access;
        this.accessLog = accessLog;
        this.books = books;
        this.certificates = certificates;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    /** Which book of which agency; without days, the year so far. */
    private record Asked(
            SignedIn by,
            Names names,
            List<Unit> agencies,
            Unit shown,
            Certification.Book book,
            FormView form,
            List<Refusal> wrong) {

        LocalDate from() {
            return day("from", names.today().withDayOfYear(1));
        }

        LocalDate to() {
            return day("to", names.today());
        }

        private LocalDate day(String name, LocalDate otherwise) {
            return Typed.day(form.value(name)).orElse(otherwise);
        }
    }

    @GetMapping("/certificates")
    Answer list(@RequestParam MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        looked(asked, "certificates");
        boolean right = asked.wrong().isEmpty();
        List<CertificateLine> lines = right ? lines(asked, SHOWN + 1) : List.of();
        boolean more = lines.size() > SHOWN;
        Page page =
                Page.of(
                        "dossier/certificates",
                        new CertificatesPage(
                                asked.agencies(),
                                asked.shown(),
                                books.books(),
                                asked.book(),
                                more ? lines.subList(0, SHOWN) : lines,
                                more,
                                asked.form().refused(asked.wrong()),
                                asked.names()));
        return right ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/certificates.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        CertificateSheets.Asked asked = export(typed);
        String table = sheets.csv(asked, RequestContextUtils.getLocale(request));
        return file(
                asked,
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                "attachment",
                "csv",
                table.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/certificates.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        CertificateSheets.Asked asked = export(typed);
        MediaType type = MediaType.parseMediaType(Spreadsheet.TYPE);
        return file(asked, type, "attachment", "xlsx", sheets.xlsx(asked));
    }

    @GetMapping("/certificates.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> typed) {
        CertificateSheets.Asked asked = export(typed);
        byte[] pdf = sheets.pdf(asked, clock.instant());
        return file(asked, MediaType.APPLICATION_PDF, "inline", "pdf", pdf);
    }

    private static ResponseEntity<byte[]> file(
            CertificateSheets.Asked asked, MediaType type, String how, String ending, byte[] body) {
        String name = "so-chung-thuc-" + asked.from() + "-" + asked.to() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", how + "; filename=\"" + name + "\"")
                .body(body);
    }

    /** All lines: sheets that stop somewhere would count what they do not show. */
    private CertificateSheets.Asked export(MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        if (!asked.wrong().isEmpty()) {
            throw new RefusalException(asked.wrong());
        }
        looked(asked, "certificates-export");
        List<CertificateLine> lines = lines(asked, RegisterSheets.MOST + 1);
        if (lines.size() > RegisterSheets.MOST) {
            throw new RefusalException(new RegisterRefusal.RangeTooLong(RegisterSheets.MOST));
        }
        return new CertificateSheets.Asked(
                asked.shown().id(), asked.book(), asked.from(), asked.to(), lines, asked.names());
    }

    private List<CertificateLine> lines(Asked asked, int most) {
        return certificates.book(
                asked.shown().id(), asked.book().sign(), asked.from(), asked.to(), most);
    }

    private Asked asked(MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        Names names = pages.names();
        List<Unit> agencies =
                names.chart().agencies(names.today()).stream()
                        .filter(a -> access.may(by, Right.DOSSIER_READ, Scope.of(a.id())))
                        .toList();
        if (agencies.isEmpty()) {
            access.require(by, Right.DOSSIER_READ, Scope.OF_NO_UNIT);
        }
        FormView form = FormView.of(typed);
        UUID wanted = new RegisterForm(form).agency().orElse(null);
        Unit shown =
                agencies.stream()
                        .filter(a -> a.id().equals(wanted))
                        .findFirst()
                        .orElseGet(agencies::getFirst);
        Certification.Book book =
                books.find(form.value("book")).orElseGet(() -> books.books().getFirst());
        return new Asked(by, names, agencies, shown, book, form, new RegisterForm(form).problems());
    }

    private void looked(Asked asked, String what) {
        accessLog.looked(
                asked.by().actor(),
                new SubjectRef("register", asked.shown().id()),
                what,
                Right.DOSSIER_READ.name());
    }
}
