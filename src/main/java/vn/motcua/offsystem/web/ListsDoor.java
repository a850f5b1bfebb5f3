package vn.motcua.offsystem.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.ListTyped;
import vn.motcua.offsystem.OffsystemAccess;
import vn.motcua.offsystem.OffsystemRefusal;
import vn.motcua.offsystem.RegisterList;
import vn.motcua.offsystem.RegisterLists;
import vn.motcua.offsystem.WrongRow;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Csv;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Lists: templates, brought in, looked at, taken, withdrawn. */
@Controller
class ListsDoor {

    static final String PATH = CasesDoor.PATH + "/lists";
    private static final String ONE = PATH + "/{id}";

    private final RegisterLists lists;
    private final Cases cases;
    private final OffsystemAccess access;
    private final OffsystemSheets sheets;
    private final Downloads downloads;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    ListsDoor(
            RegisterLists lists,
            Cases cases,
            OffsystemAccess access,
            OffsystemSheets sheets,
            Downloads downloads,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.lists = lists;
        this.cases = cases;
        this.access = access;
        this.sheets = sheets;
        this.downloads = downloads;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private OffsystemNames names() {
        return new OffsystemNames(organizations.chart(), catalog.snapshot(), clock.today());
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        return Page.of(
                "offsystem/lists",
                new ListsPage(lists.all(by), names(), FormView.of(typed), access.mayManage(by)));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireManager(by);
        return form(
                List.of(),
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("from", Typed.text(clock.today().withDayOfMonth(1)))
                        .with("to", Typed.text(clock.today())),
                by);
    }

    private Page form(List<WrongRow> wrong, FormView form, SignedIn by) {
        return Page.of(
                "offsystem/list-form", new ListFormPage(access.managed(by), names(), wrong, form));
    }

    @GetMapping(CasesDoor.PATH + "/templates/{kind}.xlsx")
    ResponseEntity<byte[]> sheetTemplate(@PathVariable String kind) {
        access.requireManager(user.require());
        return Downloads.made(kind + ".xlsx", SheetWriter.TYPE, sheets.template(kindAt(kind)));
    }

    @GetMapping(CasesDoor.PATH + "/templates/{kind}.csv")
    ResponseEntity<byte[]> csvTemplate(@PathVariable String kind) {
        access.requireManager(user.require());
        return Downloads.made(kind + ".csv", Csv.TYPE, sheets.csvTemplate(kindAt(kind)));
    }

    private static ListKind kindAt(String path) {
        return Stream.of(ListKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new OffsystemRefusal.NoSuchRegisterList()));
    }

    @PostMapping(PATH)
    Answer read(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        ListKind kind =
                Stream.of(ListKind.values())
                        .filter(one -> one.name().equals(form.value("kind")))
                        .findFirst()
                        .orElse(null);
        try {
            RegisterLists.Outcome outcome =
                    lists.read(
                            Typed.id(form.value("id")).orElseGet(Uuid7::next),
                            new ListTyped(
                                    kind,
                                    Typed.id(form.value("unit")).orElse(null),
                                    Typed.day(form.value("from")).orElse(null),
                                    Typed.day(form.value("to")).orElse(null),
                                    form.value("source")),
                            sent(file),
                            by);
            if (!outcome.wrong().isEmpty()) {
                return form(outcome.wrong(), form, by).with(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return Redirect.to(PATH + "/" + outcome.list());
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return form(List.of(), form.refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static RegisterLists.Sent sent(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? RegisterLists.Sent.NONE
                : new RegisterLists.Sent(
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        file.getBytes());
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return show(id, FormView.empty(), user.require());
    }

    private Page show(UUID id, FormView form, SignedIn by) {
        RegisterList list = lists.find(id, by);
        return Page.of(
                "offsystem/list",
                new ListPage(
                        list,
                        cases.first(id, ListPage.SHOWN),
                        names(),
                        access.mayManage(list.unit(), by),
                        form));
    }

    @PostMapping(ONE + "/taken")
    Answer take(@PathVariable UUID id) {
        SignedIn by = user.require();
        return act(
                id,
                FormView.empty(),
                () -> {
                    lists.take(id, by);
                    return Redirect.to(PATH + "/" + id).saying("offsystem.said.taken");
                });
    }

    @PostMapping(ONE + "/dropped")
    Answer drop(@PathVariable UUID id) {
        SignedIn by = user.require();
        return act(
                id,
                FormView.empty(),
                () -> {
                    lists.drop(id, by);
                    return Redirect.to(PATH).saying("offsystem.said.dropped");
                });
    }

    @PostMapping(ONE + "/withdrawn")
    Answer withdraw(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        return act(
                id,
                form,
                () -> {
                    lists.withdraw(id, form.value("note"), by);
                    return Redirect.to(PATH + "/" + id).saying("offsystem.said.withdrawn");
                });
    }

    /** What an act leads to. */
    private interface Act {
        Answer done();
    }

    private Answer act(UUID id, FormView form, Act act) {
        try {
            return act.done();
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(id, form.refused(refused), user.require())
                    .with(Problems.status(first.kind()));
        }
    }

    /** The list as it was brought in. */
    @GetMapping(ONE + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        RegisterList list = lists.find(id, user.require());
        return downloads.attachment(list.file(), list.fileName());
    }
}
