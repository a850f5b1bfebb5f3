package vn.motcua.eform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;

/**
 * One field of a form, or a part of a person or an address, or a column of a table.
 *
 * @param id name among its neighbours; on the page it is the last part of the flat name
 * @param when only then it is asked for; always when absent
 * @param min least day, number, count of rows or of choices; a day may be {@code today}
 * @param max most of the same; of text, how many characters
 * @param fields parts of a person or an address, columns of a table
 * @param from which fact of the applicant fills it in, such as {@code applicant.fullName}
 * @param paper the paper of the procedure that a file is; an extra attachment when absent
 * @param list whether a choice is a list to open instead of buttons
 */
public record FormField(
        String id,
        FieldType type,
        Bilingual label,
        Bilingual hint,
        boolean required,
        @Nullable Condition when,
        @Nullable String min,
        @Nullable String max,
        List<Choice> options,
        List<FormField> fields,
        @Nullable String from,
        @Nullable String paper,
        boolean list) {

    /** One answer that can be chosen. */
    public record Choice(String id, Bilingual label) {}

    public FormField {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    /** A field that is nothing but its type and label; for parts of persons and addresses. */
    static FormField part(String id, FieldType type, Bilingual label, boolean required) {
        return new FormField(
                id,
                type,
                label,
                Bilingual.none(),
                required,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false);
    }

    FormField with(List<FormField> parts) {
        return new FormField(
                id, type, label, hint, required, when, min, max, options, parts, from, paper, list);
    }

    FormField saying(Bilingual words, Bilingual more, boolean mandatory) {
        return new FormField(
                id, type, words, more, mandatory, when, min, max, options, fields, from, paper,
                list);
    }

    FormField asked(@Nullable Condition only) {
        return new FormField(
                id, type, label, hint, required, only, min, max, options, fields, from, paper,
                list);
    }

    FormField choosing(List<Choice> choices) {
        return new FormField(
                id, type, label, hint, required, when, min, max, choices, fields, from, paper,
                list);
    }

    FormField upTo(String most) {
        return new FormField(
                id, type, label, hint, required, when, min, most, options, fields, from, paper,
                list);
    }

    Optional<FormField> find(String part) {
        return fields.stream().filter(field -> field.id().equals(part)).findFirst();
    }

    Optional<Choice> choice(String value) {
        return options.stream().filter(choice -> choice.id().equals(value)).findFirst();
    }
}
