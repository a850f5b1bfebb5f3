package vn.motcua.payment.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.payment.cashless.CashlessAccess;
import vn.motcua.payment.cashless.OutsideEntry;
import vn.motcua.payment.cashless.OutsideImports;
import vn.motcua.payment.cashless.OutsideKind;
import vn.motcua.payment.cashless.OutsideServices;
import vn.motcua.payment.cashless.OutsideTyped;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/**
 * Schools, clinics, electricity and social insurance with what they let people pay without cash.
 */
@Controller
class OutsideDoor {

    static final String PATH = CounterDoor.PATH + "/outside";
    private static final String ONE = PATH + "/{id}";

    private final OutsideServices services;
    private final OutsideImports imports;
    private final OutsideSheets sheets;
    private final CashlessAccess access;
    private final CurrentUser user;
    private final BusinessClock clock;

    OutsideDoor(
            OutsideServices services,
            OutsideImports imports,
            OutsideSheets sheets,
            CashlessAccess access,
            CurrentUser user,
            BusinessClock clock) {
        this.services = services;
        this.imports = imports;
        this.sheets = sheets;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show() {
        return list(FormView.empty(), "", List.of(), user.require());
    }

    private Page list(
            FormView typed, String refused, List<OutsideImports.WrongRow> wrong, SignedIn by) {
        return Page.of(
                "payment/outside",
                new OutsidePage(
                        access.kept(by),
                        services.kept(by),
                        null,
                        wrong,
                        clock.today(),
                        typed,
                        refused));
    }

    private static OutsideTyped typed(FormView form) {
        return new OutsideTyped(
                Typed.id(form.value("agency")).orElse(null),
                OutsideKind.read(form.value("kind")).orElse(null),
                form.value("unit"),
                form.value("service"),
                form.value("channel"),
                !form.value("since").isBlank(),
                Typed.day(form.value("since")).orElse(null),
                form.value("note"));
    }

    private static Answer act(Supplier<Answer> what, Function<RefusalException, Page> again) {
        try {
            return what.get();
        } catch (RefusalException refused) {
            Refusal.Kind kind = refused.first().kind();
            if (kind != Refusal.Kind.INVALID) {
                throw refused;
            }
            return again.apply(refused).with(Problems.status(kind));
        }
    }

    @PostMapping(PATH)
    Answer list(@RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        return act(
                () -> {
                    services.list(Typing.key(form), typed(form), by);
                    return Redirect.to(PATH).saying("payment.said.outside");
                },
                refused -> list(form.refused(refused), "list", List.of(), by));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        return Downloads.made(
                "dich-vu-ngoai-hanh-chinh.xlsx",
                SheetWriter.TYPE,
                sheets.write(services.kept(user.require()), locale));
    }

    @PostMapping(PATH + "/import")
    Answer read(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        SignedIn by = user.require();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        try {
            OutsideImports.Outcome outcome = imports.read(content, by);
            if (!outcome.wrong().isEmpty()) {
                return list(FormView.empty(), "import", outcome.wrong(), by)
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return Redirect.to(PATH)
                    .saying(
                            "payment.said.outside.read",
                            outcome.added(),
                            outcome.corrected(),
                            outcome.same());
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return list(FormView.empty().refused(refused), "import", List.of(), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(ONE)
    Page one(@PathVariable UUID id) {
        return one(id, FormView.empty(), "", user.require());
    }

    private Page one(UUID id, FormView typed, String refused, SignedIn by) {
        OutsideEntry service = services.find(id, by);
        return Page.of(
                "payment/outside-one",
                new OutsidePage(
                        access.kept(by),
                        List.of(),
                        service,
                        List.of(),
                        clock.today(),
                        typed,
                        refused));
    }

    @PostMapping(ONE)
    Answer correct(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        return act(
                () -> {
                    UUID next = Typing.key(form);
                    services.correct(id, next, typed(form), by);
                    return Redirect.to(PATH + "/" + next).saying("payment.said.outside");
                },
                refused -> one(id, form.refused(refused), "correct", by));
    }

    @PostMapping(ONE + "/end")
    Answer end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        return act(
                () -> {
                    services.end(
                            id,
                            Typed.day(form.value("day")).orElse(null),
                            form.has("mistaken", "on"),
                            form.value("why"),
                            by);
                    return Redirect.to(PATH).saying("payment.said.outside");
                },
                refused -> one(id, form.refused(refused), "end", by));
    }
}
