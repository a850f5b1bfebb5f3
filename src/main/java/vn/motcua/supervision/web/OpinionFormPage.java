package vn.motcua.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.supervision.About;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionTyped;

/**
 * The form of an opinion.
 *
 * @param changed the one whose words are changed; null for a new one
 * @param organisations for which the viewer writes
 * @param addressees that they may address
 * @param subjects what it may be about
 * @param usual working days that an answer is left where no day is given
 * @param least working days that it is left at least
 */
public record OpinionFormPage(
        @Nullable Opinion changed,
        List<Unit> organisations,
        List<Unit> addressees,
        List<About> subjects,
        int usual,
        int least,
        OpinionNames names,
        FormView form) {

    public OpinionFormPage {
        organisations = List.copyOf(organisations);
        addressees = List.copyOf(addressees);
        subjects = List.copyOf(subjects);
    }

    public String action() {
        return changed == null ? OpinionsDoor.PATH : OpinionsDoor.PATH + "/" + changed.id();
    }

    public String title(Frame frame) {
        return changed == null ? frame.text("supervision.new") : changed.words().subject();
    }

    public Field organisation(Frame frame) {
        return Field.select(
                        "organisation",
                        frame.text("supervision.organisation"),
                        names.options(organisations, frame))
                .mandatory();
    }

    public List<Field> words(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.text("subject", frame.text("supervision.subject"))
                        .maxLength(OpinionTyped.LINE)
                        .mandatory());
        fields.add(
                Field.textarea("content", frame.text("supervision.content"))
                        .hint(frame.text("supervision.content.hint"))
                        .maxLength(OpinionTyped.MOST)
                        .mandatory());
        fields.add(about(frame));
        fields.add(
                Field.select(
                                "addressee",
                                frame.text("supervision.addressee"),
                                Stream.concat(
                                                Stream.of(
                                                        Option.of(
                                                                "",
                                                                frame.text("supervision.choose"))),
                                                names.options(addressees, frame).stream())
                                        .toList())
                        .mandatory());
        fields.add(
                Field.date("due", frame.text("supervision.due"))
                        .hint(frame.text("supervision.due.hint", usual, least))
                        .placeholder("dd/mm/yyyy"));
        fields.add(
                Field.of(Field.Kind.FILE, "file", frame.text("supervision.file"))
                        .hint(frame.text("supervision.file.hint")));
        return fields;
    }

    private Field about(Frame frame) {
        return Field.select(
                        "about",
                        frame.text("supervision.about"),
                        Stream.concat(
                                        Stream.of(
                                                Option.of(
                                                        "", frame.text("supervision.about.none"))),
                                        subjects.stream()
                                                .map(one ->
                                                        Option.of(
                                                                one.value(),
                                                                frame.text(
                                                                        "supervision.about.named",
                                                                        frame.text(
                                                                                "supervision.about."
                                                                                        + one
                                                                                                .kind()),
                                                                        one.label()))))
                                .toList())
                .hint(frame.text("supervision.about.hint"));
    }

    /** The file that is there, which another one replaces; blank where none is. */
    public String file() {
        return changed == null ? "" : changed.words().fileName();
    }

    /** What was seen of the one that is changed. */
    public String seen() {
        String typed = form.value("seen");
        return typed.isEmpty() && changed != null ? String.valueOf(changed.version()) : typed;
    }

    public Field drops(Frame frame) {
        return Field.checkbox("drops", frame.text("supervision.file.drop", file()));
    }
}
