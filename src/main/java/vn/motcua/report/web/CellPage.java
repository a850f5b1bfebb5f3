package vn.motcua.report.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.report.CellNote;
import vn.motcua.report.LateReason;
import vn.motcua.report.ReportCells;
import vn.motcua.report.ReportState;
import vn.motcua.report.Template;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A number with what stands behind it, and what is said of it.
 *
 * @param prepares whether the reader may explain it
 */
public record CellPage(
        ReportCells.Behind behind, OrganizationChart chart, boolean prepares, FormView form) {

    private static final int MOST = 500;

    public Template template() {
        return behind.template();
    }

    public String path() {
        return ReportsDoor.PATH + "/" + behind.view().report().id();
    }

    public LocalDate day() {
        return behind.view().report().period().to();
    }

    public String title(Frame frame) {
        return frame.text(
                "report.cell",
                template().code(),
                behind.column().number(),
                frame.either(behind.column().title(), behind.column().titleEn()));
    }

    public String row(Frame frame) {
        return frame.either(behind.line().name(), behind.line().nameEn());
    }

    public String unit(ReportCells.Share share, Frame frame) {
        return ReportWords.unit(share.part().unit(), chart, day(), frame);
    }

    /** As many as a page bears; the number above says how many there are. */
    public List<ReportCells.Shown> shown() {
        return behind.shown().subList(0, Math.min(MOST, behind.shown().size()));
    }

    public int unshown() {
        return behind.shown().size() - shown().size();
    }

    public List<CellNote> notes() {
        return behind.view().notes().stream()
                .filter(note ->
                        note.template().equals(template().code())
                                && note.row().equals(behind.line().row())
                                && note.column() == behind.column().number())
                .toList();
    }

    public boolean mayExplain() {
        ReportState state = behind.view().report().state();
        return prepares && behind.view().isLast() && state.isOpen();
    }

    /** Whether the dossiers shown are late ones, of which it is said why. */
    public boolean isLate() {
        return behind.column().mustExplain() || template().code().equals("QH");
    }

    public Field words(Frame frame) {
        return Field.textarea("words", frame.text("report.note")).maxLength(2000).mandatory();
    }

    public List<Field> reasons(Frame frame) {
        return List.of(
                Field.select(
                                "reason",
                                frame.text("report.late.reason"),
                                Arrays.stream(LateReason.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text("report.late." + one)))
                                        .toList())
                        .mandatory(),
                Field.text("words", frame.text("report.late.words")).maxLength(2000).mandatory(),
                Field.text("rule", frame.text("report.late.rule"))
                        .hint(frame.text("report.late.rule.hint"))
                        .maxLength(300));
    }
}
