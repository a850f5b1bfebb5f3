package vn.motcua.catalog.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.DecisionChange;
import vn.motcua.catalog.DecisionPreview;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.publication.Counted;
import vn.motcua.catalog.publication.DecisionPaper;
import vn.motcua.catalog.publication.PublicationClock;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.document.UploadRules;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A publication decision, and all that it does.
 *
 * @param line its limits
 * @param enteredBy the name of who said when it was entered; empty while nobody has
 * @param rules what may be handed in as a paper
 * @param form what was refused just now
 */
public record DecisionPage(
        DecisionPreview preview,
        Publications.Line line,
        String enteredBy,
        List<DecisionPaper> papers,
        UploadRules rules,
        FormView form) {

    public DecisionPage {
        papers = List.copyOf(papers);
    }

    public PublicationDecision decision() {
        return preview.decision();
    }

    /** Which kinds of change it holds, in their order. */
    public List<DecisionChange.Kind> kinds() {
        return List.of(DecisionChange.Kind.values()).stream()
                .filter(kind -> preview.count(kind) > 0)
                .toList();
    }

    public List<DecisionChange> of(DecisionChange.Kind kind) {
        return preview.changes().stream().filter(change -> change.kind() == kind).toList();
    }

    public String words(Change change, Frame frame) {
        return ChangeWords.of(change, frame);
    }

    public String path(String rest) {
        return DecisionsDoor.PATH + "/" + decision().id() + rest;
    }

    public String tone(PublicationClock clock) {
        return switch (clock.state()) {
            case IN_TIME -> "done";
            case LATE, OVERDUE -> "late";
            case RUNNING -> "soon";
            case UNKNOWN -> "info";
        };
    }

    /** Such as "5 ngày làm việc". */
    public String days(int days, Counted counted, Frame frame) {
        return frame.text("catalog.decision.days." + counted, days);
    }

    public Field entered(Frame frame) {
        return Field.date("on", frame.text("catalog.decision.enteredOn"))
                .placeholder("dd/mm/yyyy")
                .mandatory();
    }

    public Field received(Frame frame) {
        return Field.date("received", frame.text("catalog.decision.receivedOn"))
                .placeholder("dd/mm/yyyy")
                .mandatory();
    }

    public Field why(Frame frame) {
        return Field.text("why", frame.text("catalog.decision.receipt.why"))
                .maxLength(300)
                .mandatory();
    }

    public boolean isReceiving() {
        return form.refusal("received").isPresent() || form.refusal("why").isPresent();
    }

    public Field kind(Frame frame) {
        return Field.radio(
                        "kind",
                        frame.text("catalog.decision.paper.kind"),
                        Stream.of(DecisionPaper.Kind.values())
                                .map(kind ->
                                        Option.of(
                                                kind.name(),
                                                frame.text("catalog.decision.paper." + kind)))
                                .toList())
                .mandatory();
    }

    public Field file(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("catalog.decision.paper.file"))
                .hint(
                        frame.text(
                                "catalog.decision.paper.hint", rules.names(), rules.maxMegabytes()))
                .mandatory();
    }

    /** What was typed; an annex where nothing was. */
    public FormView paperForm() {
        boolean first = papers.stream().noneMatch(p -> p.kind() == DecisionPaper.Kind.DECISION);
        return form.value("kind").isEmpty()
                ? form.with("kind", first ? "DECISION" : "ANNEX")
                : form;
    }
}
