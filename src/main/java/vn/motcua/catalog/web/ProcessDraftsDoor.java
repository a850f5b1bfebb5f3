package vn.motcua.catalog.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Drafts of procedures and of their processes, and where one is begun. */
@Controller
class ProcessDraftsDoor {

    static final String PATH = "/process-drafts";

    private final ProcessTables tables;
    private final Catalog catalog;
    private final CurrentUser user;

    ProcessDraftsDoor(ProcessTables tables, Catalog catalog, CurrentUser user) {
        this.tables = tables;
        this.catalog = catalog;
        this.user = user;
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> asked) {
        return page(FormView.of(asked), FormView.empty(), user.require());
    }

    private Page page(FormView filter, FormView form, SignedIn by) {
        List<ProcessDraftsPage.Row> rows =
                tables.waiting(filter.value("q"), drawn(filter.value("state")), by).stream()
                        .map(this::row)
                        .toList();
        return Page.of(
                "catalog/process-drafts",
                new ProcessDraftsPage(filter, form, rows, tables.count()));
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
