package vn.motcua.communication.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.communication.WebAddresses;
import vn.motcua.communication.product.ProductKind;
import vn.motcua.communication.product.ProductTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The form of a product. */
public record ProductFormPage(List<Unit> units, CommunicationNames names, FormView form) {

    public ProductFormPage {
        units = List.copyOf(units);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select("unit", frame.text("communication.unit"), names.units(units, frame))
                        .mandatory(),
                Field.text("title", frame.text("communication.title"))
                        .maxLength(ProductTyped.TITLE)
                        .mandatory(),
                Field.select(
                                "kind",
                                frame.text("communication.product.kind"),
                                Arrays.stream(ProductKind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text(
                                                                "communication.product.kind."
                                                                        + kind)))
                                        .toList())
                        .mandatory(),
                Field.select(
                                "channel",
                                frame.text("communication.channel"),
                                ProductsPage.channels(frame))
                        .mandatory(),
                names.topic(frame),
                Field.date("day", frame.text("communication.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("url", frame.text("communication.url"))
                        .hint(frame.text("communication.url.hint"))
                        .placeholder("https://")
                        .maxLength(WebAddresses.MOST),
                Field.of(Field.Kind.FILE, "file", frame.text("communication.proof")),
                Field.text("author", frame.text("communication.author"))
                        .maxLength(ProductTyped.AUTHOR)
                        .size("medium"),
                Field.of(Field.Kind.DIGITS, "times", frame.text("communication.times"))
                        .hint(frame.text("communication.times.hint"))
                        .maxLength(7)
                        .size("short"),
                Field.textarea("text", frame.text("communication.product.text"))
                        .hint(frame.text("communication.product.text.hint"))
                        .maxLength(ProductTyped.TEXT));
    }
}
