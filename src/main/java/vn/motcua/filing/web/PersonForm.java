package vn.motcua.filing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.filing.DraftContent;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/** The step that asks who the applicant is. */
final class PersonForm {

    static final List<String> NAMES =
            List.of(
                    "fullName",
                    "idNumber",
                    "birthDate",
                    "gender",
                    "address",
                    "phone",
                    "email",
                    "organisation",
                    "taxNumber");

    private PersonForm() {}

    /** What was typed, tidied; a day is kept as such where it is one. */
    static Map<String, String> read(FormView typed) {
        Map<String, String> person = new LinkedHashMap<>();
        for (String name : NAMES) {
            person.put(name, VietnameseText.plain(typed.value(name)));
        }
        person.computeIfPresent(
                "birthDate", (name, born) -> Typed.day(born).map(LocalDate::toString).orElse(born));
        return person;
    }

    /** What the page shows of the content. */
    static FormView view(DraftContent content) {
        FormView view = FormView.empty();
        for (String name : NAMES) {
            view = view.with(name, content.person(name));
        }
        return view.with("birthDate", born(content));
    }

    /** The birth date as people write it, or what was typed instead of one. */
    static String born(DraftContent content) {
        String kept = content.person("birthDate");
        return DraftContent.day(kept).map(Typed::text).orElse(kept);
    }

    /** The fields of a person; a business has two more. */
    static List<Field> fields(Frame frame, boolean business) {
        List<Field> fields = new ArrayList<>();
        if (business) {
            fields.add(
                    Field.text("organisation", frame.text("dossier.counter.organisation"))
                            .maxLength(200)
                            .autocomplete("organization")
                            .mandatory());
            fields.add(
                    Field.of(Field.Kind.TEXT, "taxNumber", frame.text("dossier.counter.tax-number"))
                            .size("medium")
                            .mandatory());
        }
        fields.add(
                Field.text("fullName", frame.text("filing.person.name"))
                        .maxLength(120)
                        .autocomplete("name")
                        .mandatory());
        fields.add(
                Field.of(Field.Kind.TEXT, "idNumber", frame.text("filing.person.number"))
                        .hint(frame.text("filing.person.number.hint"))
                        .size("medium")
                        .maxLength(20)
                        .mandatory());
        fields.add(
                Field.date("birthDate", frame.text("filing.person.born"))
                        .hint(frame.text("dossier.field.day.hint"))
                        .autocomplete("bday"));
        fields.add(
                Field.select(
                                "gender",
                                frame.text("filing.person.gender"),
                                List.of(
                                        Option.of("", ""),
                                        Option.of("Nam", frame.text("dossier.counter.gender.male")),
                                        Option.of(
                                                "Nữ", frame.text("dossier.counter.gender.female"))))
                        .size("short"));
        fields.add(
                Field.text("address", frame.text("filing.person.address"))
                        .hint(frame.text("filing.person.address.hint"))
                        .maxLength(300)
                        .autocomplete("street-address")
                        .mandatory());
        fields.add(
                Field.of(Field.Kind.PHONE, "phone", frame.text("filing.person.phone"))
                        .hint(frame.text("filing.person.phone.hint"))
                        .size("medium")
                        .autocomplete("tel"));
        fields.add(
                Field.of(Field.Kind.EMAIL, "email", frame.text("filing.person.email"))
                        .autocomplete("email"));
        return fields;
    }
}
