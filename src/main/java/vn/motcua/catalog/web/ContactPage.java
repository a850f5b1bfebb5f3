package vn.motcua.catalog.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.disclosure.AgencyContact;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * What the petition notices of an agency say, and said before.
 *
 * @param history that of the latest day first
 */
public record ContactPage(
        UUID agency, @Nullable Unit unit, List<AgencyContact> history, FormView form) {

    public ContactPage {
        history = List.copyOf(history);
    }

    public String path() {
        return ContactsDoor.PATH + "/" + agency;
    }

    public String name(Frame frame) {
        return unit == null ? "" : frame.either(unit.name(), unit.nameEn());
    }

    public List<Field> fields(Frame frame) {
        return Stream.of(
                        line("receiver", Field.Kind.TEXT, frame),
                        line("contactAddress", Field.Kind.TEXT, frame),
                        line("post", Field.Kind.TEXT, frame),
                        line("phone", Field.Kind.PHONE, frame).size("medium"),
                        line("email", Field.Kind.EMAIL, frame),
                        line("website", Field.Kind.TEXT, frame).placeholder("https://"),
                        Field.date("from", frame.text("catalog.contact.from"))
                                .placeholder("dd/mm/yyyy"))
                .map(Field::mandatory)
                .toList();
    }

    private static Field line(String name, Field.Kind kind, Frame frame) {
        return Field.of(kind, name, frame.text("catalog.contact." + name)).maxLength(200);
    }
}
