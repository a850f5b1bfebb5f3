package vn.motcua.inspection.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.inspection.Tablets;
import vn.motcua.inspection.Verdict;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The page that a device keeps to be opened without connection. It says nothing of the visit but
 * its id, nor of who looks, for it lies on the device as it is; all else is encrypted there.
 *
 * @param megabytes the largest photograph that is taken in
 * @param accept endings of files that are taken in
 */
public record TabletPage(UUID visit, int megabytes, String accept) {

    /** Least length of what the key on the device is made from. */
    public static final int PASSPHRASE = 10;

    public String path(String rest) {
        return VisitDoor.PATH + "/" + visit + rest;
    }

    public List<Field> takeFields(Frame frame) {
        return List.of(
                Field.text("device", frame.text("inspection.tablet.device"))
                        .hint(frame.text("inspection.tablet.device.hint"))
                        .autocomplete("off")
                        .maxLength(Tablets.DEVICE)
                        .size("medium")
                        .mandatory(),
                passphrase("password", "inspection.tablet.passphrase", frame)
                        .hint(frame.text("inspection.tablet.passphrase.hint", PASSPHRASE)),
                passphrase("again", "inspection.tablet.again", frame));
    }

    public Field unlockField(Frame frame) {
        return passphrase("password", "inspection.tablet.passphrase", frame);
    }

    private static Field passphrase(String name, String label, Frame frame) {
        return Field.of(Field.Kind.PASSWORD, name, frame.text(label))
                .autocomplete("off")
                .size("medium")
                .mandatory();
    }

    /** Of the form that the script copies for each question. */
    public List<Field> answerFields(Frame frame) {
        return List.of(
                Field.radio(
                        "verdict",
                        frame.text("inspection.verdict"),
                        Stream.of(Verdict.values())
                                .map(one ->
                                        Option.of(
                                                one.name(),
                                                frame.text("inspection.verdict." + one)))
                                .toList()),
                Field.textarea("note", frame.text("inspection.answer.note"))
                        .hint(frame.text("inspection.answer.note.hint"))
                        .maxLength(5000),
                Field.select(
                        "hand",
                        frame.text("inspection.hand"),
                        List.of(Option.of("", frame.text("inspection.hand.none")))),
                Field.of(Field.Kind.FILES, "photos", frame.text("inspection.tablet.photos"))
                        .hint(frame.text("inspection.tablet.photos.hint", megabytes)));
    }
}
