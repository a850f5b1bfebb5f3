package vn.motcua.inspection.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** How forms of inspections are answered, and fields that several of them have. */
final class InspectionForms {

    /** What is done with a form. */
    interface Act {
        void run() throws IOException;
    }

    private InspectionForms() {}

    /**
     * Does it and goes on; where it is refused, the page is shown again with what was typed.
     *
     * @param again the page with the refused form
     */
    static Answer run(Act act, Redirect done, FormView form, Function<FormView, Page> again)
            throws IOException {
        try {
            act.run();
            return done;
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return again.apply(form.refused(refused)).with(Problems.status(first.kind()));
        }
    }

    static Field line(String name, Frame frame) {
        return Field.text(name, frame.text("inspection." + name)).maxLength(300);
    }

    static Field story(String name, Frame frame) {
        return Field.textarea(name, frame.text("inspection." + name)).maxLength(5000);
    }

    static Field day(String name, Frame frame) {
        return Field.date(name, frame.text("inspection." + name)).placeholder("dd/mm/yyyy");
    }

    static Field number(Frame frame) {
        return Field.text("number", frame.text("inspection.number")).maxLength(100).size("medium");
    }

    static Field file(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("inspection.file"));
    }

    /** Number, day and file of a paper that was signed. */
    static List<Field> paper(Frame frame) {
        return List.of(number(frame).mandatory(), day("on", frame).mandatory(), file(frame));
    }
}
