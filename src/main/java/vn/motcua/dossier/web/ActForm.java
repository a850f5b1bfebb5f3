package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.Carriage;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.HandSignature;
import vn.motcua.dossier.OpinionVerdict;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** An act as a form of the dossier page sends it: which, on which task as seen, and the texts. */
record ActForm(FormView form) {

    /** How many posts may be asked at once from this page. */
    static final int ASKED = 4;

    String act() {
        return form.value("act");
    }

    int task() {
        return number("task");
    }

    /** Made when the form was shown. */
    UUID key() {
        return Typed.id(form.value("key")).orElseThrow(ActForm::unreadable);
    }

    /**
     * The command.
     *
     * @throws RefusalException where what was typed cannot be one, fields named
     */
    DossierCommand command() {
        return switch (act()) {
            case "take" -> new DossierCommand.Take(task(), seen());
            case "release" -> new DossierCommand.Release(task(), seen());
            case "assign" -> new DossierCommand.Assign(task(), seen(), holder());
            case "forward" ->
                    new DossierCommand.Forward(task(), seen(), given("choice"), given("note"));
            case "decide" ->
                    new DossierCommand.Decide(task(), seen(), given("choice"), given("note"));
            case "return" ->
                    new DossierCommand.Return(task(), seen(), given("step"), form.value("note"));
            case "recall" -> new DossierCommand.Recall(task());
            case "ask" -> ask();
            case "answer" -> answer();
            case "withdraw" ->
                    new DossierCommand.WithdrawOpinion(task(), seen(), number("opinion"));
            case "waive" ->
                    new DossierCommand.WaiveChild(task(), seen(), child(), form.value("reason"));
            case "result" -> result();
            case "arrive" -> new DossierCommand.MarkArrived(task(), carriage("arrivedAs"));
            case "certify" -> new CertifyForm(form).certify(task(), seen());
            case "hand-back" -> handBack();
            default -> new ClockForm(form, task(), seen()).command(act());
        };
    }

    /**
     * The act; before it the apology that it carries where one is owed, after it how the dossier
     * was sent where it goes to another agency.
     */
    List<DossierCommand> commands() {
        List<DossierCommand> commands = new ArrayList<>();
        if (!form.value("carried").isEmpty()) {
            commands.add(new ClockForm(form, task(), seen()).apology());
        }
        commands.add(command());
        if (!form.value("elsewhere").isEmpty()) {
            commands.add(new DossierCommand.MarkSent(task(), carriage("sentAs")));
        }
        return commands;
    }

    private Carriage carriage(String name) {
        List<Refusal> wrong = new ArrayList<>();
        missing(name, wrong);
        refuse(wrong);
        return one(Carriage.values(), name);
    }

    private UUID holder() {
        return Typed.id(form.value("to"))
                .orElseThrow(() -> new RefusalException(new DossierRefusal.NotAHolder()));
    }

    private UUID child() {
        return Typed.id(form.value("child"))
                .orElseThrow(() -> new RefusalException(new DossierRefusal.Missing("child")));
    }

    private DossierCommand ask() {
        List<Refusal> wrong = new ArrayList<>();
        List<Post> of = new ArrayList<>();
        for (int i = 1; i <= ASKED; i++) {
            post(form.value("of" + i)).filter(p -> !of.contains(p)).ifPresent(of::add);
        }
        if (of.isEmpty()) {
            wrong.add(new DossierRefusal.Missing("of1"));
        }
        if (!ActFields.WITHIN.contains(form.value("within"))) {
            wrong.add(new DossierRefusal.Missing("within"));
        }
        missing("question", wrong);
        refuse(wrong);
        return new DossierCommand.AskOpinions(
                task(),
                seen(),
                of,
                WorkDuration.parse(form.value("within")),
                form.value("question"));
    }

    private DossierCommand answer() {
        List<Refusal> wrong = new ArrayList<>();
        missing("verdict", wrong);
        missing("text", wrong);
        refuse(wrong);
        return new DossierCommand.GiveOpinion(
                task(), seen(), one(OpinionVerdict.values(), "verdict"), form.value("text"));
    }

    private DossierCommand result() {
        List<Refusal> wrong = new ArrayList<>();
        missing("number", wrong);
        Optional<LocalDate> signedOn = Typed.day(form.value("signedOn"));
        if (signedOn.isEmpty()) {
            wrong.add(new DossierRefusal.ImpossibleDate("signedOn"));
        }
        refuse(wrong);
        return new DossierCommand.RecordResult(
                task(), seen(), form.value("result"), form.value("number"), signedOn.orElseThrow());
    }

    private DossierCommand handBack() {
        List<Refusal> wrong = new ArrayList<>();
        missing("receiver", wrong);
        missing("method", wrong);
        HandSignature signed = signed(wrong);
        refuse(wrong);
        return new DossierCommand.HandBack(
                task(),
                seen(),
                one(ReturnMethod.values(), "method"),
                form.value("receiver"),
                form.value("identity"),
                signed);
    }

    private @Nullable HandSignature signed(List<Refusal> wrong) {
        try {
            return new CertifyForm(form).signed();
        } catch (RefusalException refusal) {
            wrong.addAll(refusal.refusals());
            return null;
        }
    }

    private int seen() {
        return number("seen");
    }

    private void missing(String name, List<Refusal> wrong) {
        if (form.value(name).isBlank()) {
            wrong.add(new DossierRefusal.Missing(name));
        }
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    private @Nullable String given(String name) {
        String value = form.value(name);
        return value.isBlank() ? null : value;
    }

    private <E extends Enum<E>> E one(E[] of, String name) {
        for (E value : of) {
            if (value.name().equals(form.value(name))) {
                return value;
            }
        }
        throw unreadable();
    }

    private int number(String name) {
        try {
            return Integer.parseInt(form.value(name));
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** As the option's value writes it: unit, stroke, post. */
    private static Optional<Post> post(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0 || stroke == text.length() - 1
                ? Optional.empty()
                : Typed.id(text.substring(0, stroke))
                        .map(u -> new Post(u, text.substring(stroke + 1)));
    }

    /** Not something that any of our forms sends. */
    static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
