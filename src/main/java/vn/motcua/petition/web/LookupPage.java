package vn.motcua.petition.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.UploadRules;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PetitionStatus;
import vn.motcua.petition.PetitionText;
import vn.motcua.petition.Publication;
import vn.motcua.petition.SenderPetitions;
import vn.motcua.petition.TextKind;
import vn.motcua.petition.Words;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * How a petition stands, as far as code and secret open it.
 *
 * @param standing absent where nothing was looked up
 * @param own absent where no secret was given
 * @param published its reply as everybody reads it
 */
public record LookupPage(
        FormView form,
        @Nullable PetitionState standing,
        SenderPetitions.@Nullable Own own,
        @Nullable Publication published,
        PetitionNames names,
        UploadRules rules,
        int most) {

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("code", frame.text("petition.code"))
                        .placeholder("PAKN.20220531.0001")
                        .maxLength(40)
                        .size("medium")
                        .autocomplete("off")
                        .mandatory(),
                Field.of(Field.Kind.DIGITS, "secret", frame.text("petition.secret"))
                        .hint(frame.text("petition.secret.hint"))
                        .maxLength(12)
                        .size("medium")
                        .autocomplete("off"));
    }

    public String status(Frame frame) {
        return standing == null ? "" : frame.text("petition.status." + standing.status());
    }

    /** The day by which the sender has the reply; absent where none runs. */
    public @Nullable LocalDate due() {
        return standing != null && standing.status().isUnderWay() && !standing.isWaiting()
                ? standing.leg().dues().resolve()
                : null;
    }

    public List<PetitionText> texts() {
        return own == null ? List.of() : own.texts();
    }

    /** What the sender was asked last, while an answer is awaited. */
    public @Nullable String asked() {
        return standing != null && standing.isWaiting()
                ? texts().reversed().stream()
                        .filter(text -> text.kind() == TextKind.QUESTION)
                        .map(PetitionText::body)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean is(PetitionStatus... any) {
        return own != null && List.of(any).contains(own.state().status());
    }

    public boolean mayAdd() {
        return is(PetitionStatus.RECEIVED, PetitionStatus.WAITING, PetitionStatus.HANDLING);
    }

    public boolean mayRate() {
        return own != null && is(PetitionStatus.PUBLISHED) && !own.state().reply().rated();
    }

    public boolean mayReopen() {
        return is(PetitionStatus.PUBLISHED);
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    public List<Field> more(Frame frame) {
        return List.of(
                Field.textarea("content", frame.text("petition.more.text"))
                        .maxLength(Words.MOST)
                        .mandatory(),
                PetitionForm.files(rules.names(), rules.maxMegabytes(), most, frame));
    }
}
