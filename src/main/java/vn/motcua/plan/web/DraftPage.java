package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organization.Unit;
import vn.motcua.plan.NotedFinding;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.PlanState;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.Sort;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * A plan that waits to be looked at: what is odd about it, its rows, whom it means.
 *
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record DraftPage(
        Plan plan,
        List<PlanRow> rows,
        List<NotedFinding> findings,
        List<String> content,
        List<Unit> units,
        PlanNames names,
        boolean may,
        FormView form) {

    public DraftPage {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        content = List.copyOf(content);
        units = List.copyOf(units);
    }

    public String path(String rest) {
        return "/plans/" + plan.id() + rest;
    }

    public boolean isChecked() {
        return plan.state() == PlanState.CHECKED;
    }

    public long open() {
        return findings.stream().filter(one -> one.settled() == null).count();
    }

    /** The line of the document that a finding is about, shortened. */
    public String line(NotedFinding one) {
        int line = one.finding().line();
        if (line < 1 || line > content.size()) {
            return "";
        }
        String text = content.get(line - 1).replace("\t", " | ").strip();
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    public Optional<PlanRow> row(NotedFinding one) {
        return rows.stream()
                .filter(row ->
                        one.finding().row().isEmpty()
                                ? row.line() > 0 && row.line() == one.finding().line()
                                : row.code().equals(one.finding().row()))
                .findFirst();
    }

    /** Words that nobody, or perhaps somebody, is meant by; each once. */
    public List<AgencyMatch> unsure() {
        Map<String, AgencyMatch> unsure = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            List<AgencyMatch> all = new ArrayList<>(row.leads());
            all.addAll(row.supports());
            all.stream()
                    .filter(one ->
                            one.confidence() == AgencyMatch.Confidence.UNKNOWN
                                    || one.confidence() == AgencyMatch.Confidence.LIKELY)
                    .forEach(one -> unsure.putIfAbsent(one.said(), one));
        }
        return List.copyOf(unsure.values());
    }

    public boolean isAgency(NotedFinding one) {
        Sort sort = one.finding().sort();
        return sort == Sort.AGENCY_UNKNOWN || sort == Sort.AGENCY_UNSURE;
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("plan.unit"), names.unit(plan.unit(), frame)));
        facts.add(new Fact(frame.text("plan.year"), String.valueOf(plan.year())));
        facts.add(
                new Fact(
                        frame.text("plan.number"),
                        plan.number().isEmpty() ? frame.text("plan.none") : plan.number()));
        facts.add(
                new Fact(
                        frame.text("plan.day"),
                        plan.day() == null ? frame.text("plan.none") : frame.day(plan.day())));
        facts.add(
                new Fact(
                        frame.text("plan.signer"),
                        plan.signer().isEmpty() ? frame.text("plan.none") : plan.signer()));
        facts.add(new Fact(frame.text("plan.rows"), frame.number(rows.size())));
        return facts;
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    /** Whether what was refused has no form on the page any more that could say so. */
    public boolean showsErrors() {
        return is("keep")
                || is("check")
                || is("issue") && !isChecked()
                || is("choose") && unsure().isEmpty();
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    public FormView issueForm() {
        if (is("issue")) {
            return form;
        }
        return FormView.empty()
                .with("number", plan.number())
                .with("day", plan.day() == null ? "" : Typed.text(plan.day()))
                .with("title", plan.title())
                .with("signerTitle", plan.signerTitle())
                .with("signer", plan.signer());
    }

    public Field said(Frame frame) {
        return Field.select(
                        "said",
                        frame.text("plan.choose.said"),
                        unsure().stream().map(one -> Option.of(one.said(), one.said())).toList())
                .mandatory();
    }

    public Field chosen(Frame frame) {
        return Field.select("chosen", frame.text("plan.choose.unit"), names.options(units, frame))
                .mandatory();
    }

    public List<Field> issueFields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("plan.number"))
                        .placeholder("258/QĐ-UBND")
                        .maxLength(100)
                        .size("medium")
                        .mandatory(),
                Field.date("day", frame.text("plan.day")).placeholder("dd/mm/yyyy").mandatory(),
                Field.textarea("title", frame.text("plan.title")).maxLength(2000).mandatory(),
                Field.text("signerTitle", frame.text("plan.signerTitle"))
                        .maxLength(100)
                        .size("medium"),
                Field.text("signer", frame.text("plan.signer"))
                        .maxLength(100)
                        .size("medium")
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("plan.signed"))
                        .hint(frame.text("plan.signed.hint")));
    }
}
