package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** The agency's register: looked through, exported, printed. */
@Controller
class RegisterController {

    private static final int PRINTED = 1000;

    private final CurrentUser user;
    private final Access access;
    private final AccessLog accessLog;
    private final Catalog catalog;
    private final RegisterQueries register;
    private final RegisterFile file;
    private final RegisterSheets sheets;
    private final BusinessClock clock;
    private final DossierPages pages;

    RegisterController(
            CurrentUser user,
            Access access,
            AccessLog accessLog,
            Catalog catalog,
            RegisterQueries register,
            RegisterFile file,
            RegisterSheets sheets,
            BusinessClock clock,
            DossierPages pages) {
        this.user = user;
        this.access = access;
        this.accessLog = accessLog;
        this.catalog = catalog;
        this.register = register;
        this.file = file;
        this.sheets = sheets;
        this.clock = clock;
        this.pages = pages;
    }

    /** Whose registers somebody may see, and what they asked of them. */
    private record Asked(
            SignedIn by,
            Names names,
            List<Unit> agencies,
            @Nullable Unit shown,
            List<ProcedureVersion> offered,
            FormView form) {

        RegisterFilter filter() {
            Set<UUID> ids =
                    shown == null
                            ? agencies.stream().map(Unit::id).collect(Collectors.toSet())
                            : Set.of(shown.id());
            return new RegisterForm(form).filter(ids, offered);
        }

        UUID subject() {
            return shown == null ? agencies.getFirst().id() : shown.id();
        }
    }

    @GetMapping("/register")
    Answer list(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable String after) {
        Asked asked = asked(typed);
        List<Refusal> wrong = new RegisterForm(asked.form()).problems();
        if (!wrong.isEmpty()) {
            FormView form = asked.form().refused(wrong);
            return page(asked, new Slice<>(List.of(), null), form, after)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page(asked, register.search(asked.filter(), after), asked.form(), after);
    }

    @GetMapping("/register/print")
    Answer print(@RequestParam MultiValueMap<String, String> typed) {
        Asked asked = valid(typed);
        looked(asked, "register-print");
        List<RegisterRow> rows = register.first(asked.filter(), PRINTED);
        Page page = page(asked, new Slice<>(rows, null), asked.form(), null);
        return Page.of("dossier/register-print", page.model());
    }

    @GetMapping("/register.csv")
    void export(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = valid(typed);
        looked(asked, "register-export");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", named("attachment", asked.names(), "csv"));
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        file.write(asked.filter(), asked.names(), RequestContextUtils.getLocale(request), out);
        out.flush();
    }

    /** Form 06 of the older law, 07 of the newer, for the range shown. */
    @GetMapping("/register.pdf")
    ResponseEntity<byte[]> sheets(@RequestParam MultiValueMap<String, String> typed) {
        Asked asked = valid(typed);
        looked(asked, "register-export");
        Names names = asked.names();
        byte[] pdf = sheets.pdf(asked.filter(), asked.subject(), names, clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", named("inline", names, "pdf"))
                .body(pdf);
    }

    @GetMapping("/register.xlsx")
    ResponseEntity<byte[]> table(@RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        Asked asked = valid(typed);
        looked(asked, "register-export");
        byte[] xlsx = sheets.xlsx(asked.filter(), asked.names());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", named("attachment", asked.names(), "xlsx"))
                .body(xlsx);
    }

    private static String named(String how, Names names, String ending) {
        return how + "; filename=\"so-theo-doi-" + names.today() + "." + ending + "\"";
    }

    private Asked valid(MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        List<Refusal> wrong = new RegisterForm(asked.form()).problems();
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return asked;
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
            access.require(by, Right.DOSSIER_READ, Scope.of(new UUID(0, 0)));
        }
        FormView form = FormView.of(typed);
        UUID chosen = new RegisterForm(form).agency().orElse(null);
        Unit shown =
                agencies.size() == 1
                        ? agencies.getFirst()
                        : agencies.stream()
                                .filter(a -> a.id().equals(chosen))
                                .findFirst()
                                .orElse(null);
        List<ProcedureVersion> offered =
                shown == null ? List.of() : catalog.offeredBy(shown.id(), names.today());
        return new Asked(by, names, agencies, shown, offered, form);
    }

    private void looked(Asked asked, String what) {
        accessLog.looked(
                asked.by().actor(),
                new SubjectRef("register", asked.subject()),
                what,
                Right.DOSSIER_READ.name());
    }

    private Page page(Asked asked, Slice<RegisterRow> rows, FormView form, @Nullable String after) {
        return Page.of(
                "dossier/register",
                new RegisterPage(
                        rows,
                        form,
                        after,
                        asked.agencies(),
                        asked.shown(),
                        asked.offered(),
                        asked.names()));
    }
}
