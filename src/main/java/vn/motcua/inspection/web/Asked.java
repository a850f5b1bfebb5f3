package vn.motcua.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.CheckItem;
import vn.motcua.inspection.Faults;
import vn.motcua.inspection.Photograph;
import vn.motcua.inspection.Verdict;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * An item or a question with what was answered.
 *
 * @param heads the answers that stand: none, one, or several to choose from
 * @param photographs taken on devices, in the order in which they came
 * @param before how many answers they took the place of
 * @param fact what the program knows of it; blank where it knows nothing
 * @param earlier visits that found it not met at the unit before
 */
public record Asked(
        CheckItem item,
        List<Answer> heads,
        List<Photograph> photographs,
        int before,
        String fact,
        List<Faults.Earlier> earlier) {

    public Asked {
        heads = List.copyOf(heads);
        photographs = List.copyOf(photographs);
        earlier = List.copyOf(earlier);
    }

    public boolean isDisputed() {
        return heads.size() > 1;
    }

    /** The form of an answer: what was refused of this item, or a fresh one. */
    public FormView form(FormView refused, String fresh) {
        return isRefused(refused) ? refused : FormView.empty().with("id", fresh);
    }

    public boolean isRefused(FormView refused) {
        return !refused.refusals().isEmpty() && refused.value("item").equals(item.key());
    }

    public static String tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> "done";
            case NOT_MET -> "late";
            case NOT_APPLICABLE -> "soon";
        };
    }

    /**
     * @param hands who may be said to have done it; none of items of the check-list
     */
    public static List<Field> fields(List<Option> hands, Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.radio(
                                "verdict",
                                frame.text("inspection.verdict"),
                                Stream.of(Verdict.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text("inspection.verdict." + one)))
                                        .toList())
                        .mandatory());
        fields.add(
                Field.textarea("note", frame.text("inspection.answer.note"))
                        .hint(frame.text("inspection.answer.note.hint"))
                        .maxLength(5000));
        if (!hands.isEmpty()) {
            fields.add(Field.select("hand", frame.text("inspection.hand"), hands));
        }
        fields.add(Field.of(Field.Kind.FILE, "file", frame.text("inspection.photo")));
        return fields;
    }
}
