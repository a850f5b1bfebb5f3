package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;

/** An act that was refused just now: what was typed, and what is wrong with it. */
public record Tried(String act, int task, FormView form) {

    /** Whether it is about this form of this task. */
    public boolean is(String otherAct, int otherTask) {
        return act.equals(otherAct) && task == otherTask;
    }

    /** What to say on top of the page: what is not about a field of the form. */
    public List<Refusal> general() {
        return form.refusals().stream().filter(r -> r.field() == null).toList();
    }

    /** Texts that were typed, kept in sight where their form is gone. */
    public List<String> texts() {
        return List.of("note", "question", "text", "number", "receiver").stream()
                .map(form::value)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
