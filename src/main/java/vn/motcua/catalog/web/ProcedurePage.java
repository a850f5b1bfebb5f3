package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Requirement;
import vn.motcua.catalog.dictionary.LegalLinks;
import vn.motcua.document.QrCode;
import vn.motcua.kernel.Bilingual;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;
import vn.motcua.shell.StepsLine;
import vn.motcua.shell.Tab;

/**
 * One procedure as it is on a day.
 *
 * @param chosen the case whose papers are listed
 * @param started the procedures that its process starts along the way, as they are on that day
 * @param site the address of the program, as visitors know it
 * @param filing where the chosen case is filed online today; absent where it is not
 * @param form where its form is taken away; absent where there is none
 * @param managed whether the viewer manages the catalog
 * @param legal where its legal documents are told of
 */
public record ProcedurePage(
        ProcedureVersion version,
        ProcedureCase chosen,
        InternalProcess process,
        List<ProcedureVersion> started,
        List<ProcedureVersion> history,
        List<Unit> agencies,
        LocalDate on,
        ProcessPicture picture,
        String site,
        @Nullable String filing,
        @Nullable String form,
        boolean managed,
        LegalLinks legal) {

    /** So many agencies are shown at once. */
    private static final int AT_ONCE = 3;

    /** The cases to choose from; none where there is only one. */
    public List<Tab> cases(Frame frame) {
        if (version.cases().size() == 1) {
            return List.of();
        }
        return version.cases().stream()
                .map(one ->
                        Tab.of(
                                frame.either(one.name(), one.nameEn()),
                                "/catalog/" + version.code() + "?case=" + one.id() + "&on=" + on,
                                one.equals(chosen)))
                .toList();
    }

    /** What somebody in the chosen case brings. */
    public List<RequiredPaper> needed() {
        return version.papers(chosen.id());
    }

    /** The order of performance in the chosen case. */
    public List<OrderStep> order() {
        return version.conduct().order(chosen.id());
    }

    /** Whose step it is; empty where that is not said. */
    public String whose(OrderStep step, Frame frame) {
        return RecordText.by(step.by(), frame);
    }

    /** What somebody in the chosen case must meet. */
    public List<Requirement> requirements() {
        return version.conduct().requirements(chosen.id());
    }

    /** The form of a paper, if it has one. */
    public Optional<PaperForm> formOf(RequiredPaper paper) {
        return version.conduct().forms().stream()
                .filter(form -> form.paper().equals(paper.id()))
                .findFirst();
    }

    public String validity(ProcedureResult result, Frame frame) {
        return result.validity() == null ? "" : RecordText.validity(result, frame);
    }

    /** Who issued an instrument and when, as far as that is said. */
    public String beside(LegalReference reference, Frame frame) {
        return RecordText.lawBeside(reference, frame);
    }

    /** Agencies that the publication names beside those that receive. */
    public List<Named> agenciesSaid() {
        Particulars words = version.particulars();
        return Stream.of(
                        new Named("competent", words.competent()),
                        new Named("delegated", words.delegated()),
                        new Named("coordinating", words.coordinating()))
                .filter(one -> !one.words().isEmpty())
                .toList();
    }

    /**
     * Words of the record under a label.
     *
     * @param key as {@code catalog.show.<key>} names it
     */
    public record Named(String key, Bilingual words) {}

    /** Where its internal process is managed. */
    public String processPath() {
        return ProcessPage.path(version.code()) + "?on=" + on;
    }

    /** Where the procedure is for everybody to find. */
    public String address() {
        return site + "/catalog/" + version.code();
    }

    /** What the sheet on the wall opens: whether it still says what holds, and the procedure. */
    public String qr(Frame frame) {
        String sheet = address() + "/posted/" + PostedPage.mark(version);
        return QrCode.svg(sheet, frame.text("catalog.poster.qr"));
    }

    /** What search engines read. */
    public String forMachines(Frame frame) {
        return ServiceData.of(this, frame);
    }

    public List<Unit> nearest() {
        return agencies.subList(0, Math.min(AT_ONCE, agencies.size()));
    }

    public List<Unit> others() {
        return agencies.subList(nearest().size(), agencies.size());
    }

    /** One line of the table of limits: a case, some channels, what it takes and what it costs. */
    public record Offer(String caseName, String channels, String limit, String fees) {}

    /** Channels on which a case takes and costs the same share a line. */
    public List<Offer> offers(Frame frame) {
        return Offers.of(version, Said.to(frame));
    }

    /** How many of a paper, and whether it is handed in or shown. */
    public String manner(RequiredPaper paper, Frame frame) {
        return PaperText.manner(paper, Said.to(frame));
    }

    /** When the paper is needed, where it is not always; empty otherwise. */
    public String condition(RequiredPaper paper, Frame frame) {
        return PaperText.condition(paper, Said.to(frame));
    }

    public StepsLine line(Frame frame) {
        return picture.draw(process, frame);
    }

    /** From when until when this version holds. */
    public String validity(Frame frame) {
        return validity(version, frame);
    }

    public String validity(ProcedureVersion one, Frame frame) {
        LocalDate end = one.validTo();
        return end == null
                ? frame.text("catalog.valid.from", one.validFrom())
                : frame.text("catalog.valid.between", one.validFrom(), end.minusDays(1));
    }

    public String results(Frame frame) {
        return version.results().stream()
                .map(one -> frame.either(one.name(), one.nameEn()))
                .collect(Collectors.joining("; "));
    }

    /** One sentence of what it takes, for lists of search engines. */
    public String describe(Frame frame) {
        Offer first = offers(frame).getFirst();
        return frame.text(
                "catalog.show.describe",
                frame.either(version.name(), version.nameEn()),
                first.limit(),
                needed().size());
    }

    public String applicants(Frame frame) {
        return version.applicants().stream()
                .map(one -> frame.text("catalog.applicant." + one))
                .collect(Collectors.joining(", "));
    }
}
