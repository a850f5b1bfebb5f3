package vn.motcua.citizen.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.citizen.Represented;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** For whom somebody acts, and the form that adds one. */
public record ActingForPage(FormView form, List<Represented> rows, LocalDate today) {

    public ActingForPage {
        rows = List.copyOf(rows);
    }

    public List<Crumb> crumbs(Frame frame) {
        return List.of(ContactPage.account(frame));
    }

    public String days(Frame frame, Represented row) {
        LocalDate to = row.validTo();
        return to == null
                ? frame.text("citizen.acting.since", frame.day(row.validFrom()))
                : frame.text("citizen.acting.days", frame.day(row.validFrom()), frame.day(to));
    }

    public boolean isOpen(Represented row) {
        return row.isOpen(today);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.radio(
                                "kind",
                                frame.text("citizen.acting.kind"),
                                Stream.of(Represented.Kind.values())
                                        .map(k ->
                                                new Option(
                                                        k.name(),
                                                        frame.text("citizen.acting.kind." + k),
                                                        frame.text(
                                                                "citizen.acting.kind."
                                                                        + k
                                                                        + ".hint")))
                                        .toList())
                        .mandatory(),
                Field.text("name", frame.text("citizen.acting.name"))
                        .mandatory()
                        .autocomplete("off")
                        .maxLength(120),
                Field.text("number", frame.text("citizen.acting.number"))
                        .hint(frame.text("citizen.acting.number.hint"))
                        .autocomplete("off")
                        .maxLength(24)
                        .size("medium"),
                Field.text("authority", frame.text("citizen.acting.authority"))
                        .hint(frame.text("citizen.acting.authority.hint"))
                        .autocomplete("off")
                        .maxLength(300),
                Field.date("from", frame.text("citizen.acting.from"))
                        .hint(frame.text("citizen.acting.from.hint")),
                Field.date("to", frame.text("citizen.acting.to")));
    }
}
