package vn.motcua.filing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.Attested;
import vn.motcua.archive.StoredPaper;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.citizen.Represented;
import vn.motcua.document.UploadRules;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.eform.Answered;
import vn.motcua.eform.EForm;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftContent;
import vn.motcua.filing.Slot;
import vn.motcua.filing.Way;
import vn.motcua.kernel.Refusal;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One step of a draft.
 *
 * @param steps all steps, in order
 * @param wrong what is wrong, by step; for the review
 * @param behalves those for whom the person may file too
 * @param held what the person's own store has for papers, by paper
 * @param verdicts of signatures, by hash of the file
 * @param overtaken whether the step was saved elsewhere meanwhile
 */
public record DraftPage(
        Draft draft,
        ProcedureVersion version,
        EForm form,
        @Nullable Unit agency,
        List<String> steps,
        String step,
        FormView view,
        List<Slot> slots,
        Map<String, List<StoredPaper>> held,
        UploadRules uploads,
        List<ReturnMethod> ways,
        Map<String, List<Refusal>> wrong,
        List<Represented> behalves,
        Map<String, SignatureVerdict> verdicts,
        boolean overtaken) {

    public DraftPage {
        verdicts = Map.copyOf(verdicts);
    }

    /** Papers of the store that may be taken for one, and were not yet. */
    public List<StoredPaper> held(Slot slot) {
        return held.getOrDefault(slot.id(), List.of()).stream()
                .filter(one -> !isThere(slot, one.result().attested()))
                .toList();
    }

    private static boolean isThere(Slot slot, @Nullable Attested attested) {
        return attested == null
                || slot.files().stream().anyMatch(file -> file.hash().equals(attested.file()));
    }

    /** What is known of the signatures in a file; null for those without anything to say. */
    public @Nullable SignatureVerdict verdict(Attachment file) {
        SignatureVerdict known = verdicts.get(file.hash());
        return known == null || known.isPlain() ? null : known;
    }

    public String action() {
        return path(step);
    }

    public String path(String of) {
        return DraftController.path(draft.id(), of);
    }

    public int number() {
        return steps.indexOf(step) + 1;
    }

    /** Where the step before is; the place where it began, before the first. */
    public String back() {
        int at = steps.indexOf(step);
        return at <= 0 ? "/my" : path(steps.get(at - 1));
    }

    public String title(Frame frame) {
        return title(frame, step);
    }

    public String title(Frame frame, String of) {
        return Way.isForm(of)
                ? section(of).map(s -> s.title(frame)).orElse("")
                : frame.text("filing.step." + of);
    }

    public Optional<EForm.Section> section(String of) {
        return form.sections().stream().filter(s -> Way.of(s).equals(of)).findFirst();
    }

    public String procedure(Frame frame) {
        return frame.either(version.name(), version.nameEn());
    }

    public List<Crumb> crumbs(Frame frame) {
        return List.of(new Crumb(frame.text("filing.my.title"), "/my"));
    }

    public boolean business() {
        return !draft.content().person("organisation").isEmpty()
                || view.refusal("organisation").isPresent();
    }

    public List<Field> person(Frame frame) {
        return PersonForm.fields(frame, business());
    }

    /** For whom it is filed; asked of those who represent somebody. */
    public Field behalf(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(DraftContent.MYSELF, frame.text("filing.behalf.myself")));
        behalves.forEach(r -> options.add(Option.of(r.id().toString(), r.name())));
        return Field.select("behalf", frame.text("filing.behalf"), options);
    }

    public FormView behalfChosen() {
        return new FormView(Map.of("behalf", List.of(draft.content().behalf())), view.refusals());
    }

    public Field result(Frame frame) {
        return Field.radio(
                        "resultBy",
                        frame.text("filing.result.question"),
                        ways.stream()
                                .map(way ->
                                        new Option(
                                                way.name(),
                                                frame.text("filing.result." + way.name()),
                                                frame.text(
                                                        "filing.result." + way.name() + ".hint")))
                                .toList())
                .mandatory();
    }

    public List<Answered> answered(Frame frame) {
        return form.answered(draft.content().answers(), draft.content().caseId(), frame);
    }

    public String caseName(Frame frame) {
        return version.cases().size() < 2
                ? ""
                : version.findCase(draft.content().caseId())
                        .map(c -> frame.either(c.name(), c.nameEn()))
                        .orElse("");
    }

    /** Whether nothing is wrong, so that it can be sent. */
    public boolean ready() {
        return wrong.isEmpty();
    }

    public boolean isDone(String of) {
        return !wrong.containsKey(of);
    }
}
