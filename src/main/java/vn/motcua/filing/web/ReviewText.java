package vn.motcua.filing.web;

import vn.motcua.filing.DraftContent;
import vn.motcua.shell.Field;
import vn.motcua.shell.Option;

/** What was typed about the applicant, as it is read over. */
public final class ReviewText {

    private ReviewText() {}

    public static String of(Field field, DraftContent content) {
        String value = content.person(field.name());
        if (field.name().equals("birthDate")) {
            return PersonForm.born(content);
        }
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }
}
