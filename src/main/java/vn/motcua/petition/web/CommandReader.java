package vn.motcua.petition.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.Criterion;
import vn.motcua.petition.Handling;
import vn.motcua.petition.Outcome;
import vn.motcua.petition.PetitionCommand;
import vn.motcua.petition.PublicText;
import vn.motcua.petition.RefusalGround;
import vn.motcua.petition.ReplyWay;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Reads what is to be done off the form of the act. */
final class CommandReader {

    private CommandReader() {}

    /** Empty for an act that is none, or that needs more than its form. */
    static Optional<PetitionCommand> read(String act, FormView form) {
        return Optional.ofNullable(
                switch (act) {
                    case "ask" -> new PetitionCommand.Ask(form.value("question"));
                    case "classify" -> classify(form);
                    case "back" -> new PetitionCommand.GiveBack(form.value("reason"));
                    case "assign" -> assign(form);
                    case "assess" -> assess(form);
                    case "draft" -> new PetitionCommand.Draft(form.value("reply"));
                    case "submit" -> new PetitionCommand.Submit();
                    case "reject" -> new PetitionCommand.Reject(form.value("reason"));
                    case "send" ->
                            new PetitionCommand.Send(
                                    PetitionForm.named(ReplyWay.values(), form.value("way")));
                    case "return" -> new PetitionCommand.ReturnReply(form.value("reason"));
                    case "publish" -> new PetitionCommand.Publish(shown(form));
                    case "correct" ->
                            new PetitionCommand.CorrectPublication(
                                    shown(form), form.value("reason"));
                    case "part" -> new PetitionCommand.Part();
                    case "national" ->
                            new PetitionCommand.NoteNational(
                                    form.value("nationalCode").strip(),
                                    form.value("nationalLink").strip());
                    case "review" ->
                            new PetitionCommand.ProposeReview(
                                    form.value("procedure").strip(), form.value("proposal"));
                    case "erase" -> new PetitionCommand.Erase(form.value("erasure"));
                    default -> null;
                });
    }

    private static @Nullable UUID id(FormView form, String name) {
        return PetitionForm.id(form.value(name)).orElse(null);
    }

    private static PetitionCommand classify(FormView form) {
        return new PetitionCommand.Classify(
                PetitionForm.named(Outcome.values(), form.value("outcome")),
                form.has("alsoConduct", "on"),
                PetitionForm.named(RefusalGround.values(), form.value("ground")),
                id(form, "to"),
                form.value("outside").strip(),
                form.value("field"),
                form.value("procedure").strip(),
                form.value("note"));
    }

    /** A person is chosen with the unit: {@code unit} or {@code unit:staff}. */
    private static PetitionCommand assign(FormView form) {
        String[] chosen = form.value("unit").split(":", 2);
        return new PetitionCommand.Assign(
                PetitionForm.id(chosen[0]).orElse(null),
                chosen.length < 2 ? null : PetitionForm.id(chosen[1]).orElse(null));
    }

    private static PetitionCommand assess(FormView form) {
        Map<Criterion, Criterion.Mark> marks = new EnumMap<>(Criterion.class);
        for (Criterion one : Criterion.values()) {
            Criterion.Mark mark =
                    PetitionForm.named(Criterion.Mark.values(), form.value(one.name()));
            if (mark != null) {
                marks.put(one, mark);
            }
        }
        return new PetitionCommand.Assess(
                marks,
                PetitionForm.named(Handling.values(), form.value("handling")),
                form.value("assessment"));
    }

    static PetitionCommand approve(FormView form, String file) {
        return new PetitionCommand.Approve(
                form.value("number"), Typed.day(form.value("on")).orElse(null), file);
    }

    private static PublicText shown(FormView form) {
        return new PublicText(
                form.value("publicTitle"), form.value("publicQuestion"), form.value("publicReply"));
    }
}
