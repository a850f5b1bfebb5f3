package vn.motcua.archive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.Attested;
import vn.motcua.archive.ResultAct;
import vn.motcua.archive.ResultEnding;
import vn.motcua.archive.ResultStep;
import vn.motcua.archive.ResultWords;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * One result of the register.
 *
 * @param replacement the result that took its place, where it is here
 * @param keeping whether the viewer confirms it and says how it ends
 * @param proposed what the form begins with: who the program thinks issued and signed it
 * @param form with the act in {@code act}, where one was refused
 */
public record ResultPage(
        ArchivedResult result,
        @Nullable ArchivedResult replacement,
        List<ResultAct> acts,
        ArchiveNames names,
        boolean keeping,
        FormView proposed,
        FormView form) {

    static final String CONFIRM = "confirm";
    static final String END = "end";
    static final String REINSTATE = "reinstate";

    public ResultPage {
        acts = List.copyOf(acts);
    }

    public String path(String rest) {
        return ResultDoor.path(result.id()) + rest;
    }

    public @Nullable Attested attested() {
        return result.attested();
    }

    /** Whether there is a file to look at. */
    public boolean hasFile() {
        Attested attested = result.attested();
        return attested == null ? !result.offered().isEmpty() : !attested.file().isEmpty();
    }

    public boolean isErased() {
        return result.words().owner().name().isEmpty() && result.dossier() != null;
    }

    public boolean isRefused(String act) {
        return form.value("act").equals(act);
    }

    /** Whether what was refused has no form on this page any more. */
    public boolean isAstray() {
        boolean shown =
                switch (form.value("act")) {
                    case CONFIRM -> keeping && !isErased();
                    case END -> keeping && result.ending() == null;
                    case REINSTATE -> keeping && result.ending() != null;
                    default -> false;
                };
        return !form.refusals().isEmpty() && !shown;
    }

    public FormView form(String act) {
        return isRefused(act) ? form : act.equals(CONFIRM) ? proposed : FormView.empty();
    }

    /** What a form of a result begins with. */
    static FormView began(ArchivedResult result, String issuer, String signer) {
        ResultWords words = result.words();
        FormView form =
                FormView.empty()
                        .with("type", words.type())
                        .with("number", words.number())
                        .with("signedOn", Typed.text(words.signedOn()))
                        .with("ownerKind", words.owner().kind().name())
                        .with("ownerName", words.owner().name())
                        .with("ownerNumber", words.owner().number())
                        .with("procedure", result.procedure())
                        .with("issuer", words.issuer().isEmpty() ? issuer : words.issuer())
                        .with("signer", words.signer().isEmpty() ? signer : words.signer());
        if (words.validFrom() != null) {
            form = form.with("validFrom", Typed.text(words.validFrom()));
        }
        if (words.validTo() != null) {
            form = form.with("validTo", Typed.text(words.validTo()));
        }
        return form;
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>(names.facts(result, frame));
        facts.add(
                new Fact(
                        frame.text("archive.owner"),
                        isErased() ? frame.text("archive.erased") : result.words().owner().name()));
        if (!result.words().owner().number().isEmpty()) {
            facts.add(
                    new Fact(frame.text("archive.owner.number"), result.words().owner().number()));
        }
        ResultEnding ending = result.ending();
        if (ending != null) {
            facts.add(
                    new Fact(
                            frame.text("archive.ending." + ending.kind()),
                            frame.text(
                                    "archive.ending.by", frame.day(ending.on()), ending.basis())));
        }
        return facts;
    }

    public List<Fact> attestation(Frame frame) {
        Attested one = Objects.requireNonNull(result.attested());
        return List.of(
                new Fact(frame.text("archive.code"), one.code()),
                new Fact(frame.text("archive.confirmedBy"), names.person(one.by())),
                new Fact(frame.text("archive.confirmedAt"), frame.exact(one.at())),
                new Fact(
                        frame.text("archive.verdict"),
                        frame.text("archive.verdict." + one.verdict())));
    }

    public List<Field> confirming(Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (result.dossier() == null) {
            fields.addAll(ResultFields.old(names, frame));
        }
        fields.addAll(ResultFields.paper(hasFile(), result.isDigitised(), frame));
        return fields;
    }

    public List<Field> ending(Frame frame) {
        return List.of(
                Field.radio(
                                "kind",
                                frame.text("archive.ending"),
                                List.of(
                                        Option.of(
                                                ResultEnding.Kind.REPLACED.name(),
                                                frame.text("archive.ending.REPLACED")),
                                        Option.of(
                                                ResultEnding.Kind.WITHDRAWN.name(),
                                                frame.text("archive.ending.WITHDRAWN"))))
                        .mandatory(),
                Field.date("on", frame.text("archive.ending.on"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("basis", frame.text("archive.ending.basis"))
                        .hint(frame.text("archive.ending.basis.hint"))
                        .maxLength(60)
                        .size("medium")
                        .mandatory(),
                Field.text("replacedBy", frame.text("archive.replacedBy"))
                        .hint(frame.text("archive.replacedBy.hint"))
                        .maxLength(60)
                        .size("medium"));
    }

    public List<Field> reinstating(Frame frame) {
        return List.of(
                Field.textarea("note", frame.text("archive.reason")).maxLength(1000).mandatory());
    }

    public List<Moment> timeline(Frame frame) {
        return acts.reversed().stream()
                .map(act ->
                        new Moment(
                                act.at(),
                                frame.text("archive.step." + act.step()),
                                names.person(act.by()),
                                act.note(),
                                tone(act.step())))
                .toList();
    }

    private static Moment.Tone tone(ResultStep step) {
        return switch (step) {
            case CONFIRMED, CORRECTED, PASSED -> Moment.Tone.DONE;
            case REPLACED, WITHDRAWN, FAILED -> Moment.Tone.LATE;
            case ENTERED, REINSTATED -> Moment.Tone.PLAIN;
        };
    }
}
