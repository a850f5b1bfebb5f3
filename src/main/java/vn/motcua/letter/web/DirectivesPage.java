package vn.motcua.letter.web;

import java.util.Comparator;
import java.util.List;
import vn.motcua.letter.Letter;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.LetterState;
import vn.motcua.letter.LetterWords;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register of directive letters, or the form of one that is to be drafted.
 *
 * @param senders units in whose name the viewer may write
 * @param everybody whom a letter may be for
 */
public record DirectivesPage(
        List<Letter> letters,
        List<Unit> senders,
        List<Unit> everybody,
        DirectiveNames names,
        FormView form) {

    public DirectivesPage {
        letters = List.copyOf(letters);
        senders = List.copyOf(senders);
        everybody = List.copyOf(everybody);
    }

    public static String title(Letter letter, Frame frame) {
        return letter.number().isEmpty() ? frame.text("letter.unnumbered") : letter.number();
    }

    public static String tone(LetterState state) {
        return state == LetterState.SENT ? "done" : "soon";
    }

    public long replied(Letter letter) {
        return letter.recipients().stream().filter(one -> one.repliedOn() != null).count();
    }

    private List<Option> options(List<Unit> units, Frame frame) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), names.unit(unit.id(), frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select("agency", frame.text("letter.agency"), options(senders, frame))
                        .mandatory(),
                Field.radio(
                                "sort",
                                frame.text("letter.kind"),
                                List.of(LetterKind.values()).stream()
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text("letter.kind." + kind)))
                                        .toList())
                        .mandatory(),
                Field.checkboxes(
                                "recipient",
                                frame.text("letter.recipients"),
                                options(everybody, frame))
                        .mandatory());
    }

    /** What it says, as it may be changed until it is sent. */
    public static List<Field> words(Frame frame) {
        return List.of(
                Field.text("subject", frame.text("letter.subject"))
                        .hint(frame.text("letter.subject.hint"))
                        .maxLength(LetterWords.LINE)
                        .mandatory(),
                Field.textarea("body", frame.text("letter.body"))
                        .maxLength(LetterWords.MOST)
                        .mandatory(),
                Field.date("replyBy", frame.text("letter.replyBy"))
                        .hint(frame.text("letter.replyBy.hint"))
                        .placeholder("dd/mm/yyyy"),
                Field.text("signerTitle", frame.text("letter.signerTitle"))
                        .maxLength(LetterWords.LINE)
                        .size("medium"),
                Field.text("signer", frame.text("letter.signer"))
                        .maxLength(LetterWords.LINE)
                        .size("medium"));
    }
}
