package vn.motcua.initiative.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.InitiativeAccess;
import vn.motcua.initiative.InitiativeList;
import vn.motcua.initiative.InitiativeLists;
import vn.motcua.initiative.ListState;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Lists of initiatives: opened, filled, approved, sent up. */
@Controller
class InitiativeListsDoor {

    static final String PATH = "/initiative-lists";

    /** What an act does with its form. */
    private interface Act {
        void of(FormView form, SignedIn by) throws IOException;
    }

    private final InitiativeLists lists;
    private final InitiativeAccess access;
    private final InitiativeFiles files;
    private final InitiativeSheets sheets;
    private final InitiativePapers papers;
    private final Downloads downloads;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    InitiativeListsDoor(
            InitiativeLists lists,
            InitiativeAccess access,
            InitiativeFiles files,
            InitiativeSheets sheets,
            InitiativePapers papers,
            Downloads downloads,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.lists = lists;
        this.access = access;
        this.files = files;
        this.sheets = sheets;
        this.papers = papers;
        this.downloads = downloads;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private InitiativeNames names() {
        return new InitiativeNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        return page(
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("year", String.valueOf(clock.today().getYear())),
                by);
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of(
                "initiative/lists",
                new InitiativeListsPage(lists.all(by), access.agencies(by), names(), form));
    }

    @PostMapping(PATH)
    Answer open(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = InitiativeTyped.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            lists.open(
                    id,
                    InitiativeTyped.id(form.value("agency")).orElse(null),
                    InitiativeTyped.number(form.value("year")),
                    form.value("title"),
                    by);
            return Redirect.to(PATH + "/" + id).saying("initiative.said.opened");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return show(lists.find(id, by), FormView.empty(), by);
    }

    private Page show(InitiativeList list, FormView form, SignedIn by) {
        boolean manages = access.mayManage(list.agency(), by);
        return Page.of(
                "initiative/list-show",
                new InitiativeListPage(
                        list,
                        lists.items(list.id()),
                        manages && list.state() == ListState.OPEN ? lists.choices(list) : List.of(),
                        names(),
                        manages,
                        access.mayApprove(list.agency(), by),
                        form));
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(form, by);
            return Redirect.to(PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(lists.find(id), form.refused(refused), by)
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(PATH + "/{id}/items")
    Answer fill(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "items",
                "initiative.said.filled",
                (form, by) ->
                        lists.fill(
                                id,
                                new HashSet<>(
                                        InitiativeTyped.ids(
                                                typed.getOrDefault("initiative", List.of()))),
                                by));
    }

    @PostMapping(PATH + "/{id}/approved")
    Answer approve(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "approve",
                "initiative.said.approved",
                (form, by) -> lists.approve(id, by));
    }

    @PostMapping(PATH + "/{id}/sent")
    Answer send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "send",
                "initiative.said.sent",
                (form, by) -> {
                    boolean may = access.mayManage(lists.find(id).agency(), by);
                    InitiativeFiles.Kept kept = files.keep(may ? file : null);
                    lists.send(
                            id,
                            form.value("number"),
                            Typed.day(form.value("on")).orElse(null),
                            form.value("recipient"),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    @GetMapping(PATH + "/{id}.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Locale locale) {
        InitiativeList list = lists.find(id, user.require());
        return Downloads.made(
                "danh-sach-sang-kien-" + list.year() + ".xlsx",
                SheetWriter.TYPE,
                sheets.write(lists.items(id), locale));
    }

    @GetMapping(PATH + "/{id}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        InitiativeList list = lists.find(id, user.require());
        return Downloads.made(
                "danh-sach-sang-kien-" + list.year() + ".docx",
                EditableForms.DOCX,
                papers.docx(list, lists.items(id)));
    }

    /** The list as it was signed. */
    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        InitiativeList list = lists.find(id, user.require());
        return downloads.attachment(list.file(), list.fileName());
    }
}
