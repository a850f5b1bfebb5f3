package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.process.Performers;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.catalog.process.ProcessRefusal;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.catalog.process.TablePress;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/**
 * A table of steps edited row by row. Each press is kept; what stands in the open row goes along
 * with every press, so that nothing typed is lost.
 */
@Controller
@RequestMapping("/admin/procedures/{code}/process/{day}/edit")
class ProcessEditDoor {

    private final ProcessTables tables;
    private final Performers performers;
    private final Catalog catalog;
    private final CurrentUser user;

    ProcessEditDoor(
            ProcessTables tables, Performers performers, Catalog catalog, CurrentUser user) {
        this.tables = tables;
        this.performers = performers;
        this.catalog = catalog;
        this.user = user;
    }

    /** A draft that has a table. */
    private record Table(ProcessDraft draft, InternalProcess process) {}

    private Table table(String code, LocalDate day, SignedIn by) {
        ProcessDraft draft = tables.draft(code, day, by);
        InternalProcess process = draft.process();
        if (process == null) {
            throw new RefusalException(new CatalogRefusal.NoSuchDraft(code, day));
        }
        return new Table(draft, process);
    }

    @GetMapping
    Page show(
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String row) {
        Table table = table(code, day, user.require());
        boolean there = row.equals(TablePress.HEAD) || table.process().find(row).isPresent();
        String open = there ? row : "";
        return page(table, table.process(), open, TablePress.shown(table.process(), open));
    }

    private Page page(Table table, InternalProcess process, String row, FormView form) {
        return page(table, process, row, form, performers.of(table.draft().version()));
    }

    private Page page(
            Table table, InternalProcess process, String row, FormView form, Set<Performer> known) {
        return Page.of(
                "catalog/process-edit",
                new ProcessEditPage(
                        table.draft(),
                        process,
                        catalog.examine(table.draft().version(), process),
                        known,
                        row,
                        form));
    }

    /** One press. What is only looked at is not kept. */
    @PostMapping
    Answer press(
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        Table table = table(code, day, by);
        FormView form = FormView.of(typed);
        Set<Performer> known = performers.of(table.draft().version());
        TablePress press = new TablePress(form, known);
        if (press.verb().equals("look")) {
            return looked(table, press, known);
        }
        try {
            return kept(table, press, by);
        } catch (RefusalException refused) {
            FormView shown = press.open().isEmpty() ? FormView.empty() : form;
            return page(table, table.process(), press.open(), shown.refused(refused), known)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private Page looked(Table table, TablePress press, Set<Performer> known) {
        try {
            InternalProcess process = press.typed(table.process());
            return page(table, process, openAs(press, process), press.typed(), known);
        } catch (RefusalException refused) {
            return page(
                    table, table.process(), press.open(), press.typed().refused(refused), known);
        }
    }

    private static String openAs(TablePress press, InternalProcess process) {
        return process.find(press.open()).isPresent() || press.open().equals(TablePress.HEAD)
                ? press.open()
                : press.typed().value("id").strip();
    }

    private Redirect kept(Table table, TablePress press, SignedIn by) {
        ProcessDraft draft = table.draft();
        int stamp = stamp(press.typed());
        if (draft.stamp() != stamp) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
        TablePress.Pressed pressed = press.apply(table.process());
        ProcessDraft kept = tables.change(draft, stamp, pressed.process(), by);
        String path = ProcessEditPage.path(draft.code(), draft.day());
        return switch (press.verb()) {
            case "undo", "redo" -> {
                tables.undo(kept, press.verb().equals("redo"), by);
                yield Redirect.to(path);
            }
            case "publish" -> Redirect.to(ProcessPublishPage.path(draft.code(), draft.day()));
            default -> Redirect.to(path + at(pressed));
        };
    }

    private static String at(TablePress.Pressed pressed) {
        String row = pressed.row();
        if (row.isEmpty()) {
            return "";
        }
        if (pressed.open()) {
            // Its first field takes the focus; an anchor would take it away.
            return "?row=" + ProcessEditPage.encoded(row);
        }
        return row.equals(TablePress.HEAD) ? "#head" : "#row-" + ProcessEditPage.anchor(row);
    }

    static int stamp(FormView form) {
        String stamp = form.value("stamp");
        return stamp.matches("\\d{1,9}") ? Integer.parseInt(stamp) : -1;
    }

    @PostMapping("/drop")
    Redirect drop(
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        tables.drop(tables.draft(code, day, by), stamp(FormView.of(typed)), by);
        return Redirect.to(ProcessDraftsDoor.PATH).saying("catalog.edit.dropped");
    }
}
