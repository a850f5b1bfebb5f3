package vn.motcua.filing.web;

import java.time.LocalDate;
import vn.motcua.filing.DraftContent;
import vn.motcua.shell.Field;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/** What was typed about the applicant, as it is read over. */
public final class ReviewText {

    private ReviewText() {}

    public static String of(Field field, DraftContent content) {
        String value = content.person(field.name());
        if (field.name().equals("birthDate") && !value.isEmpty()) {
            return Typed.text(LocalDate.parse(value));
        }
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }
}
