package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.process.DraftMark;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Drafts of procedures and of their processes, and where one is begun. */
@Controller
class ProcessDraftsDoor {

    static final String PATH = "/process-drafts";

    private static final int[] WIDTHS = {12, 60, 26, 14, 26, 20, 16};
    private static final List<String> HEADS =
            List.of("code", "name", "field", "from", "origin", "saved", "findings");

    private final ProcessTables tables;
    private final Catalog catalog;
    private final CurrentUser user;
    private final Frames frames;

    ProcessDraftsDoor(ProcessTables tables, Catalog catalog, CurrentUser user, Frames frames) {
        this.tables = tables;
        this.catalog = catalog;
        this.user = user;
        this.frames = frames;
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> asked) {
        return page(FormView.of(asked), FormView.empty(), user.require());
    }

    private Page page(FormView filter, FormView form, SignedIn by) {
        return page(filter, form, by, FormView.empty());
    }

    private Page page(FormView filter, FormView form, SignedIn by, FormView marking) {
        List<ProcessDraftsPage.Row> rows =
                tables.waiting(filter.value("q"), drawn(filter.value("state")), by).stream()
                        .map(this::row)
                        .toList();
        return Page.of(
                "catalog/process-drafts",
                new ProcessDraftsPage(filter, form, marking, rows, tables.count()));
    }

    /** All that are asked for, beyond the first hundred too. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        FormView filter = FormView.of(asked);
        Frame frame = frames.of(request);
        List<List<@Nullable Object>> rows =
                tables.all(filter.value("q"), drawn(filter.value("state")), user.require()).stream()
                        .map(this::row)
                        .map(row -> cells(row, frame))
                        .toList();
        return Downloads.made(
                "ban-nhap-quy-trinh.xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        frame.text("catalog.drafts.place"),
                        WIDTHS,
                        HEADS.stream()
                                .map(head -> frame.text("catalog.drafts.column." + head))
                                .toList(),
                        rows));
    }

    private static List<@Nullable Object> cells(ProcessDraftsPage.Row row, Frame frame) {
        ProcessDraft draft = row.draft();
        return List.of(
                draft.code(),
                frame.either(draft.version().name(), draft.version().nameEn()),
                frame.either(draft.version().field().name(), draft.version().field().nameEn()),
                draft.day(),
                frame.text("catalog.drafts.origin." + draft.origin()),
                frame.exact(draft.savedAt()),
                row.drawn() ? (Object) row.findings() : frame.text("catalog.drafts.state.bare"));
    }

    /** What throwing the marked ones away would take, before it is done. */
    @GetMapping(PATH + "/discard")
    Answer preview(@RequestParam(defaultValue = "") List<String> draft) {
        SignedIn by = user.require();
        try {
            List<ProcessDraft> drafts = tables.marked(marks(draft), by);
            return Page.of(
                    "catalog/process-discard",
                    new ProcessDiscardPage(drafts.stream().map(this::row).toList()));
        } catch (RefusalException refused) {
            return refused(refused, by);
        }
    }

    @PostMapping(PATH + "/discarded")
    Answer discard(@RequestParam(defaultValue = "") List<String> draft) {
        SignedIn by = user.require();
        try {
            int gone = tables.drop(marks(draft), by);
            return Redirect.to(PATH).saying("catalog.drafts.discarded", gone);
        } catch (RefusalException refused) {
            return refused(refused, by);
        }
    }

    private static List<DraftMark> marks(List<String> typed) {
        return typed.stream().flatMap(one -> DraftMark.read(one).stream()).distinct().toList();
    }

    /** The list again, under why nothing was thrown away. */
    private Answer refused(RefusalException refused, SignedIn by) {
        return page(FormView.empty(), FormView.empty(), by, FormView.empty().refused(refused))
                .with(Problems.status(refused.first().kind()));
    }

    private static @Nullable Boolean drawn(String state) {
        return switch (state) {
            case "drawn" -> true;
            case "bare" -> false;
            default -> null;
        };
    }

    private ProcessDraftsPage.Row row(ProcessDraft draft) {
        InternalProcess process = draft.process();
        return new ProcessDraftsPage.Row(
                draft,
                process == null ? -1 : catalog.examine(draft.version(), process).findings().size());
    }

    /**
     * Begins a draft with the process that holds last.
     *
     * @param validFrom the day from which it is to hold, as 31/12/2022
     */
    @PostMapping(PATH)
    Answer begin(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String validFrom) {
        SignedIn by = user.require();
        try {
            ProcessDraft draft = tables.begin(code.strip(), ProcessDoor.day(validFrom), by);
            return Redirect.to(ProcessEditPage.path(draft.code(), draft.day()))
                    .saying("catalog.drafts.begun");
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("code", code).with("validFrom", validFrom);
            return page(FormView.empty(), form.refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
