package vn.motcua.letter.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.letter.Letter;
import vn.motcua.letter.LetterWords;
import vn.motcua.letter.Recipient;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * One letter with what it is about and who has answered.
 *
 * @param answering recipients for which the viewer may answer and which have not
 * @param may whether the viewer may change and send it
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record DirectivePage(
        Letter letter, List<UUID> answering, DirectiveNames names, boolean may, FormView form) {

    public DirectivePage {
        answering = List.copyOf(answering);
    }

    public String path(String rest) {
        return "/letters/" + letter.id() + rest;
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    public FormView wordsForm() {
        if (is("words")) {
            return form;
        }
        LetterWords words = letter.words();
        return FormView.empty()
                .with("subject", words.subject())
                .with("body", words.body())
                .with("replyBy", letter.replyBy() == null ? "" : Typed.text(letter.replyBy()))
                .with("signerTitle", words.signerTitle())
                .with("signer", words.signer());
    }

    public List<Field> sendFields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("letter.number"))
                        .placeholder("135/UBND-VP")
                        .maxLength(100)
                        .size("medium")
                        .mandatory(),
                Field.date("on", frame.text("letter.signedOn"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("letter.file")));
    }

    public List<Field> replyFields(Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("letter.reply.unit"),
                                answering.stream()
                                        .map(unit ->
                                                Option.of(unit.toString(), names.unit(unit, frame)))
                                        .toList())
                        .mandatory(),
                Field.date("day", frame.text("letter.reply.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("replyNumber", frame.text("letter.number"))
                        .maxLength(LetterWords.LINE)
                        .size("medium"),
                Field.textarea("reply", frame.text("letter.reply.text"))
                        .maxLength(LetterWords.MOST)
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("letter.reply.file")));
    }

    public boolean isLate(Recipient one) {
        return letter.late(names.today()).contains(one);
    }

    public boolean mayEscalate() {
        return may
                && letter.late(names.today()).stream().anyMatch(one -> one.escalatedOn() == null);
    }
}
