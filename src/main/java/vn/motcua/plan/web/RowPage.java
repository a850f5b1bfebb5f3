package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.plan.NotedFinding;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.RowTyped;
import vn.motcua.plan.Task;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.Term;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Typed;

/**
 * One row: what the document says and what was read; once the plan is issued, what comes of it.
 *
 * @param row null for one that is to be added
 * @param original the lines of the document that it was read from
 * @param tasks for each unit that leads it
 * @param reporting units for which the viewer may hand in
 */
public record RowPage(
        Plan plan,
        @Nullable PlanRow row,
        List<String> original,
        List<NotedFinding> findings,
        List<Task> tasks,
        List<Unit> reporting,
        PlanNames names,
        boolean may,
        FormView form) {

    public RowPage {
        original = List.copyOf(original);
        findings = List.copyOf(findings);
        tasks = List.copyOf(tasks);
        reporting = List.copyOf(reporting);
    }

    public String path(String rest) {
        return "/plans/" + plan.id() + "/rows" + (row == null ? "" : "/" + row.id()) + rest;
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    /** What is typed, or what the row says now. */
    public FormView rowForm() {
        if (is("row") || row == null) {
            return form;
        }
        FormView now =
                FormView.empty()
                        .with("section", row.section())
                        .with("code", row.code())
                        .with("task", row.cells().task())
                        .with("lead", row.cells().lead())
                        .with("support", row.cells().support())
                        .with("product", row.cells().product())
                        .with("time", row.cells().time());
        Term term = row.term();
        return term == null
                ? now
                : now.with("first", Typed.text(term.first())).with("last", Typed.text(term.last()));
    }

    public List<Field> rowFields(Frame frame) {
        return List.of(
                Field.text("section", frame.text("plan.section"))
                        .maxLength(RowTyped.MOST_CODE)
                        .size("short"),
                Field.text("code", frame.text("plan.code"))
                        .hint(frame.text("plan.code.hint"))
                        .maxLength(RowTyped.MOST_CODE)
                        .size("short")
                        .mandatory(),
                cell("task", frame).mandatory(),
                cell("lead", frame),
                cell("support", frame),
                cell("product", frame),
                Field.text("time", frame.text("plan.column.TIME"))
                        .hint(frame.text("plan.time.hint"))
                        .maxLength(RowTyped.MOST),
                Field.date("first", frame.text("plan.first")).placeholder("dd/mm/yyyy"),
                Field.date("last", frame.text("plan.last"))
                        .hint(frame.text("plan.last.hint"))
                        .placeholder("dd/mm/yyyy"));
    }

    private static Field cell(String name, Frame frame) {
        return Field.textarea(name, frame.text("plan.column." + name.toUpperCase(Locale.ROOT)))
                .maxLength(RowTyped.MOST);
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        if (row == null) {
            return facts;
        }
        facts.add(new Fact(frame.text("plan.column.LEAD"), row.cells().lead()));
        facts.add(new Fact(frame.text("plan.column.SUPPORT"), row.cells().support()));
        facts.add(new Fact(frame.text("plan.column.PRODUCT"), row.cells().product()));
        facts.add(new Fact(frame.text("plan.column.TIME"), row.cells().time()));
        Term term = row.term();
        facts.add(
                new Fact(
                        frame.text("plan.time"),
                        term == null
                                ? frame.text("plan.time.none")
                                : frame.text("plan.time.days", term.first(), term.last())));
        return facts;
    }

    /** Everybody that the row names, with whom that means. */
    public List<AgencyMatch> matches() {
        List<AgencyMatch> all = new ArrayList<>();
        if (row != null) {
            all.addAll(row.leads());
            all.addAll(row.supports());
        }
        return all;
    }

    public List<Field> evidenceFields(Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("plan.evidence.unit"),
                                names.options(reporting, frame))
                        .mandatory(),
                Field.text("title", frame.text("plan.evidence.title"))
                        .hint(frame.text("plan.evidence.title.hint"))
                        .maxLength(RowTyped.MOST)
                        .mandatory(),
                Field.text("number", frame.text("plan.evidence.number"))
                        .maxLength(100)
                        .size("medium"),
                Field.date("day", frame.text("plan.evidence.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("signer", frame.text("plan.evidence.signer"))
                        .maxLength(100)
                        .size("medium"),
                Field.of(Field.Kind.FILE, "file", frame.text("plan.evidence.file")),
                Field.checkbox("complete", frame.text("plan.evidence.complete"))
                        .hint(frame.text("plan.evidence.complete.hint")));
    }

    public boolean mayTakeBack(UUID unit) {
        return reporting.stream().anyMatch(one -> one.id().equals(unit));
    }
}
