package vn.motcua.dossier.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.BatchAct;
import vn.motcua.dossier.BatchNeeds;
import vn.motcua.dossier.BatchOffer;
import vn.motcua.dossier.BatchRow;
import vn.motcua.dossier.TaskRow;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Typed;

/**
 * What may be done together with the chosen tasks: one form for each act, saying how many.
 *
 * @param gone how many of the chosen have changed since they were shown
 * @param capped whether the list holds more than may be chosen at once
 * @param needs what the rows carry when they are passed on
 * @param tried what was sent and refused just now
 */
public record BatchNewPage(
        List<TaskRow> rows,
        int gone,
        boolean capped,
        List<BatchOffer> offers,
        BatchNeeds needs,
        @Nullable FormView tried) {

    /** How many steps or procedures a line names before it breaks off. */
    private static final int NAMED = 3;

    /** What was refused, else what is proposed to say to those whose promise is broken. */
    public FormView form(BatchOffer offer) {
        if (tried != null && isTried(offer)) {
            return tried;
        }
        FormView empty = FormView.empty();
        return owing(offer) == 0
                ? empty
                : needs.draft(offer.rows())
                        .map(draft ->
                                empty.with("apologyReason", draft.reason())
                                        .with("reappointed", Typed.text(draft.reappointed())))
                        .orElse(empty);
    }

    /** How many of its dossiers carry an apology. */
    public int owing(BatchOffer offer) {
        return needs.owing(offer.act(), offer.rows());
    }

    /** How many of its dossiers may go to another agency. */
    public int elsewhere(BatchOffer offer) {
        return needs.elsewhere(offer.act(), offer.rows());
    }

    public List<Field> apology(Frame frame) {
        return new ClockFields(frame).apology(false);
    }

    public Field sentAs(Frame frame) {
        return new ActFields(frame).carriage("sentAs");
    }

    private boolean isTried(BatchOffer offer) {
        return tried != null && tried.value("act").equals(offer.act().word());
    }

    /** Where nothing was tried, the first offer is what the post is there for. */
    public boolean unfolded(BatchOffer offer) {
        return tried == null ? offer.equals(offers.getFirst()) : isTried(offer);
    }

    /** Made anew with each form, and kept when the form comes back. */
    public String id(BatchOffer offer) {
        FormView form = form(offer);
        return form.value("id").isEmpty() ? Uuid7.next().toString() : form.value("id");
    }

    public String rows(BatchOffer offer) {
        return offer.rows().stream()
                .map(row -> BatchRow.of(row).text())
                .collect(Collectors.joining(" "));
    }

    /** The steps of the rows; where results are recorded, their procedures. */
    public String where(Frame frame, BatchOffer offer) {
        boolean ends = offer.act() == BatchAct.RESULT;
        List<String> names =
                offer.rows().stream()
                        .map(row ->
                                ends
                                        ? frame.either(row.procedure(), row.procedureEn())
                                        : frame.either(row.step(), row.stepEn()))
                        .distinct()
                        .toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() > NAMED ? first + "…" : first;
    }

    public List<Field> fields(Frame frame, BatchOffer offer) {
        ActFields fields = new ActFields(frame);
        return switch (offer.act()) {
            case TAKE -> List.of();
            case RETURN -> List.of(fields.reason());
            case FORWARD, DECIDE ->
                    offer.choices().isEmpty()
                            ? List.of(fields.note())
                            : List.of(fields.choice(offer.choices()), fields.note());
            case RESULT ->
                    fields.result(offer.results()).stream()
                            .map(f -> f.name().equals("number") ? counted(frame, f) : f)
                            .toList();
            case HAND_BACK -> fields.handBack();
        };
    }

    private static Field counted(Frame frame, Field number) {
        return number.hint(frame.text("dossier.batch.number.hint"));
    }
}
