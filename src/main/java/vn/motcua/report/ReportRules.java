package vn.motcua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TextKey;

/** What has to hold before a version goes on. Pure. */
@LegalBasis("nd-09-2019#8.5")
final class ReportRules {

    static final int WORDS = 2_000;
    static final int NUMBER = 60;
    private static final int SHOWN = 10;

    private ReportRules() {}

    /** A cell whose number has to be explained, and is not. */
    record Unexplained(Template template, Line line, int column) {}

    static Optional<Refusal> step(Report report, int seen, ReportState... from) {
        if (report.version() != seen) {
            return Optional.of(new ReportRefusal.ReportMoved());
        }
        return List.of(from).contains(report.state())
                ? Optional.empty()
                : Optional.of(
                        new ReportRefusal.StepSkipped(
                                new TextKey("report.state." + report.state())));
    }

    /**
     * All that stands against approving a version.
     *
     * @param before the forms of the period before; none where nothing was reported for it
     */
    static List<Refusal> approval(
            List<Template> templates,
            Content content,
            List<CellNote> notes,
            Optional<Map<String, Filled>> before) {
        List<Refusal> wrong = new ArrayList<>();
        List<Identities.Broken> broken = Identities.broken(templates, content.byCode(), before);
        broken.stream().limit(SHOWN).forEach(one -> wrong.add(refusal(one, content)));
        if (broken.size() > SHOWN) {
            wrong.add(new ReportRefusal.MoreDisagree(broken.size() - SHOWN));
        }
        unexplained(templates, content, notes)
                .forEach(one ->
                        wrong.add(
                                new ReportRefusal.CellUnexplained(
                                        one.template().code(),
                                        one.line().name(),
                                        one.column(),
                                        one.line().count(one.column()))));
        return List.copyOf(wrong);
    }

    private static Refusal refusal(Identities.Broken one, Content content) {
        String row = name(one, content);
        String identity = one.identity().text();
        return one.identity().isWithBefore()
                ? new ReportRefusal.CarriedOtherwise(
                        one.template(), identity, row, one.left(), one.right())
                : new ReportRefusal.ColumnsDisagree(
                        one.template(), identity, row, one.left(), one.right());
    }

    private static String name(Identities.Broken one, Content content) {
        RowKey row = one.row();
        return row == null
                ? "Tổng cộng"
                : content.forms().stream()
                        .flatMap(form -> form.line(row).stream())
                        .map(Line::name)
                        .findFirst()
                        .orElse(row.what());
    }

    /** Of the unit's own figures only: what parts report, they have explained. */
    static List<Unexplained> unexplained(
            List<Template> templates, Content content, List<CellNote> notes) {
        List<Unexplained> all = new ArrayList<>();
        Map<String, Filled> own = Content.byCode(content.own());
        for (Template template : templates) {
            Filled form = own.get(template.code());
            for (Column column : template.counts()) {
                if (form != null && column.mustExplain()) {
                    form.lines().stream()
                            .filter(line -> line.count(column.number()) > 0)
                            .filter(line ->
                                    notes.stream()
                                            .noneMatch(note ->
                                                    note.isOf(
                                                            template.code(),
                                                            line.row(),
                                                            column.number())))
                            .forEach(line ->
                                    all.add(new Unexplained(template, line, column.number())));
                }
            }
        }
        return List.copyOf(all);
    }

    static Optional<Refusal> words(String name, String words, int most) {
        if (words.isBlank()) {
            return Optional.of(new ReportRefusal.ReportWordsMissing(name));
        }
        return words.length() > most
                ? Optional.of(new ReportRefusal.ReportWordsTooLong(name, most))
                : Optional.empty();
    }
}
