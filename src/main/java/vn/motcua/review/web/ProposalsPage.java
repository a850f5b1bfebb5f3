package vn.motcua.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.review.Change;
import vn.motcua.review.Competence;
import vn.motcua.review.Proposal;
import vn.motcua.review.RegulatoryItem;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The regulatory items of a review with what is proposed for each.
 *
 * @param chosen the item that the form is about; absent while none is chosen
 */
public record ProposalsPage(SheetHead head, @Nullable RegulatoryItem chosen, FormView form) {

    public List<RegulatoryItem> items() {
        return head.reviewed().items();
    }

    public @Nullable Proposal proposal(RegulatoryItem item) {
        return head.reviewed().content().proposal(item.key()).orElse(null);
    }

    public FormView filled() {
        RegulatoryItem item = chosen;
        if (!form.values().isEmpty() || item == null) {
            return form;
        }
        FormView fresh = FormView.empty().with("item", item.key());
        return head.reviewed()
                .content()
                .proposal(item.key())
                .map(one ->
                        fresh.with("change", one.change().name())
                                .with("words", one.words())
                                .with("reason", one.reason())
                                .with("instrument", one.instrument())
                                .with("article", one.article())
                                .with("competence", one.competence().name()))
                .orElse(fresh);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.radio(
                                "change",
                                frame.text("review.proposal.change"),
                                Stream.of(Change.values())
                                        .map(one -> Option.of(one.name(), frame.text(one.key())))
                                        .toList())
                        .mandatory(),
                Field.textarea("words", frame.text("review.proposal.words"))
                        .maxLength(2000)
                        .mandatory(),
                Field.textarea("reason", frame.text("review.proposal.reason"))
                        .maxLength(2000)
                        .mandatory(),
                Field.text("instrument", frame.text("review.proposal.instrument"))
                        .hint(frame.text("review.proposal.instrument.hint"))
                        .maxLength(300)
                        .mandatory(),
                Field.text("article", frame.text("review.proposal.article"))
                        .maxLength(300)
                        .mandatory(),
                Field.radio(
                                "competence",
                                frame.text("review.proposal.competence"),
                                Stream.of(Competence.values())
                                        .map(one -> Option.of(one.name(), frame.text(one.key())))
                                        .toList())
                        .mandatory());
    }
}
