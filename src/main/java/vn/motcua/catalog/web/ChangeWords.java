package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.UsedBy;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.Change.Value;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.Dong;
import vn.motcua.shell.Frame;

/** Changes of a procedure in plain words, such as "Thời hạn giảm từ 10 xuống 8 ngày làm việc". */
public final class ChangeWords {

    private ChangeWords() {}

    public static List<String> of(List<Change> changes, Frame frame) {
        return changes.stream().map(change -> of(change, frame)).toList();
    }

    static String of(Change change, Frame frame) {
        boolean part = !change.subject().isEmpty();
        return frame.text(
                "catalog.change." + change.kind(),
                label(change, frame),
                value(change.before(), part, frame),
                value(change.after(), part, frame));
    }

    /** The constituent, and of what it is. */
    private static String label(Change change, Frame frame) {
        List<String> of = new ArrayList<>();
        if (!change.subject().isEmpty()) {
            of.add(frame.words(change.subject()));
        }
        if (change.channel() != null) {
            of.add(frame.text("catalog.channel." + change.channel()));
        }
        String name = name(change.what(), frame);
        return of.isEmpty() ? name : name + " (" + String.join(", ", of) + ")";
    }

    static String name(Constituent what, Frame frame) {
        return frame.text(what.key());
    }

    /**
     * @param named whether the label has said of which paper or step it is
     */
    static String value(@Nullable Value value, boolean named, Frame frame) {
        return switch (value) {
            case null -> "";
            case Value.Words(var words) -> frame.words(words);
            case Value.Time(var limit) -> limit.text(frame.locale());
            case Value.Money(Dong amount) ->
                    amount.amount() == 0 ? frame.text("catalog.fee.free") : frame.money(amount);
            case Value.Paper(RequiredPaper paper) ->
                    named
                            ? manner(paper, frame)
                            : frame.either(paper.name(), paper.nameEn())
                                    + " ("
                                    + manner(paper, frame)
                                    + ")";
            case Value.Way(var channel) -> frame.text("catalog.channel." + channel);
            case Value.Who(var applicant) -> frame.text("catalog.applicant." + applicant);
            case Value.Where(UsedBy agencies) ->
                    frame.text("catalog.used-by." + agencies.reach(), agencies.unitKeys().size());
            case Value.Online(var level) -> frame.text("catalog.online." + level);
            case Value.Case(ProcedureCase one) ->
                    frame.text("catalog.said.case", frame.either(one.name(), one.nameEn()));
            case Value.Outcome(ProcedureResult result) ->
                    named ? RecordText.validity(result, frame) : RecordText.result(result, frame);
            case Value.Law(LegalReference reference) -> RecordText.law(reference, frame);
            case Value.Deed(OrderStep step, var of) -> RecordText.step(step, of, frame);
            case Value.Condition(var words, var of) ->
                    RecordText.ofCase(frame.words(words), of, frame);
            case Value.Sets(int sets) -> frame.text("catalog.said.sets", sets);
            case Value.Listed(NationalListing listing) -> RecordText.listing(listing, frame);
            case Value.Sort(var kind) -> frame.text("catalog.kind." + kind);
            case Value.Said(String key, var words) ->
                    frame.text("catalog.said." + key, frame.words(words));
            case Value.Row(Step step) ->
                    named
                            ? row(step, frame)
                            : step.id() + " " + frame.either(step.name(), step.nameEn());
        };
    }

    private static String manner(RequiredPaper paper, Frame frame) {
        String when = PaperText.condition(paper, Said.to(frame));
        String manner = PaperText.manner(paper, Said.to(frame));
        return when.isEmpty() ? manner : manner + " · " + when;
    }

    private static String row(Step step, Frame frame) {
        return frame.either(step.name(), step.nameEn())
                + ", "
                + PerformerText.of(step.performer(), Said.to(frame))
                + ", "
                + step.time().text(frame.locale())
                + step.actions().stream()
                        .map(action -> frame.text("catalog.action." + action))
                        .collect(Collectors.joining(", ", " [", "]"))
                + product(step, frame)
                + (step.isLast() ? "" : " → ")
                + step.next().stream().map(Branch::to).collect(Collectors.joining(", "));
    }

    private static String product(Step step, Frame frame) {
        String product = frame.either(step.product(), step.productEn());
        return product.isBlank() ? "" : ", " + product;
    }
}
