package vn.motcua.report.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.NarrativeReport;
import vn.motcua.document.Papers;
import vn.motcua.document.StatisticsReport;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.report.Exchange;
import vn.motcua.report.Filled;
import vn.motcua.report.Head;
import vn.motcua.report.Narrative;
import vn.motcua.report.ReportReading;
import vn.motcua.report.ReportRefusal;
import vn.motcua.report.Step;
import vn.motcua.report.Template;
import vn.motcua.report.Templates;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** A report as files that look like its forms, in the language of the forms. */
@Component
class ReportFiles {

    static final Locale FORM = Locale.of("vi");

    private final Papers papers;
    private final EditableForms editable;
    private final Organizations organizations;
    private final Texts texts;
    private final Templates templates;

    ReportFiles(
            Papers papers,
            EditableForms editable,
            Organizations organizations,
            Texts texts,
            Templates templates) {
        this.papers = papers;
        this.editable = editable;
        this.organizations = organizations;
        this.texts = texts;
        this.templates = templates;
    }

    byte[] pdf(ReportReading.View view) {
        return papers.statistics(report(view), FormChoice.on(view.report().period().to()));
    }

    byte[] docx(ReportReading.View view) {
        return editable.statistics(report(view));
    }

    byte[] xlsx(ReportReading.View view) {
        return editable.statisticsTables(report(view));
    }

    /**
     * The written part, its figures filled in.
     *
     * @throws RefusalException where none goes along
     */
    byte[] narrative(ReportReading.View view) {
        if (!view.regime().narrated()) {
            throw new RefusalException(new ReportRefusal.NotNarrated());
        }
        StatisticsReport report = report(view);
        Map<String, String> words =
                Map.of(
                        "unit", report.reporter(),
                        "period", report.period(),
                        "from", NarrativeReport.day(view.report().period().from()),
                        "to", NarrativeReport.day(view.report().period().to()));
        List<NarrativeReport.Section> sections =
                Narrative.fill(Narrative.ofTheLaw(), forms(view), words).stream()
                        .map(one ->
                                new NarrativeReport.Section(
                                        one.number() + " " + one.title(),
                                        one.isChapter(),
                                        one.sentences()))
                        .toList();
        return editable.narrative(
                new NarrativeReport(
                        report.letterhead(),
                        report.number(),
                        text("report.file.subject"),
                        report.period(),
                        report.recipient(),
                        sections,
                        view.templates().stream().map(Template::code).toList(),
                        report.signer(),
                        report.at()),
                FormChoice.on(view.report().period().to()));
    }

    /** A form that a report of before did not have yet counts as one without a source. */
    private Map<String, Filled> forms(ReportReading.View view) {
        Map<String, Filled> forms = new HashMap<>();
        templates.all().forEach(one -> forms.put(one.code(), Filled.withoutSource(one)));
        forms.putAll(view.snapshot().content().byCode());
        return forms;
    }

    /** A file with the name that it has there. */
    record Exchanged(String name, byte[] content) {}

    /**
     * @throws RefusalException while it is not signed, and for a form whose layout is not known
     */
    Exchanged exchange(ReportReading.View view, String code) {
        Filled form = view.snapshot().content().byCode().get(code);
        Exchange.Mapping mapping =
                Exchange.ofTheLaw().of(code, view.report().period().to()).orElse(null);
        if (form == null
                || mapping == null
                || view.signed().isEmpty()
                || !form.hasSource(view.template(form))) {
            throw new RefusalException(new ReportRefusal.NotForExchange());
        }
        StringWriter out = new StringWriter();
        try {
            out.write(Csv.MARK);
            Csv.line(out, Exchange.heads(mapping));
            for (List<String> row :
                    Exchange.rows(
                            mapping,
                            form,
                            view.template(form),
                            view.unit().code(),
                            view.report().period(),
                            view.snapshot().version())) {
                Csv.line(out, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name =
                "%s-%s-%s%s.csv"
                        .formatted(
                                mapping.target(),
                                view.unit().code(),
                                view.report().period().code(),
                                mapping.verified() ? "" : "-chua-kiem-chung");
        return new Exchanged(name, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    StatisticsReport report(ReportReading.View view) {
        Step signed =
                view.steps().stream()
                        .filter(one ->
                                one.kind() == Step.Kind.SIGNED
                                        && one.version() == view.snapshot().version())
                        .findFirst()
                        .orElse(null);
        LocalDate from = view.report().period().from();
        LocalDate to = view.report().period().to();
        return new StatisticsReport(
                new Letterhead(
                        view.above().map(Unit::name).orElse(null),
                        view.unit().name(),
                        Letterhead.place(view.unit().shortName())),
                view.unit().name(),
                view.above().map(Unit::name).orElse(""),
                ReportWords.period(view.report().period(), this::text),
                StatisticsReport.days(from, to),
                signed == null ? "" : signed.number(),
                signed == null
                        ? ""
                        : organizations.chart().staff(signed.by()).map(Staff::name).orElse(""),
                standing(view, signed != null),
                view.snapshot().content().forms().stream().map(form -> form(view, form)).toList(),
                signed == null ? view.snapshot().madeAt() : signed.at());
    }

    private String standing(ReportReading.View view, boolean signed) {
        int version = view.snapshot().version();
        if (!signed) {
            return text("report.file.draft", version);
        }
        return version == 1 ? "" : text("report.file.reissued", version);
    }

    private StatisticsReport.Form form(ReportReading.View view, Filled form) {
        Template template = view.template(form);
        return new StatisticsReport.Form(
                template.printed(),
                template.title(),
                template.countedIn(),
                template.isVerified() ? "" : text("report.from-memory.long"),
                template.depth(),
                template.shown().size(),
                Head.of(template).stream().map(ReportFiles::head).toList(),
                form.hasSource(template) ? new FormRows(view, form, texts).all() : List.of(),
                text(form.hasSource(template) ? "report.form.empty" : "report.without"),
                template.notes());
    }

    private static StatisticsReport.Head head(Head head) {
        return new StatisticsReport.Head(
                head.text(), head.row(), head.column(), head.rows(), head.columns());
    }

    private String text(String key, Object... args) {
        return texts.text(FORM, key, args);
    }
}
