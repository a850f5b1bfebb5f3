package vn.motcua.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a snapshot says, for good.
 *
 * @param own the unit's own figures
 * @param forms the same with those of its parts; only the own ones where it has no parts
 * @param parts the reports of units below that went into it
 * @param missing units below whose report had not come
 */
public record Content(List<Filled> own, List<Filled> forms, List<Part> parts, List<UUID> missing) {

    /** A report of a unit below, in the version that went in. */
    public record Part(UUID report, UUID unit, int version, String digest) {}

    public Content {
        own = List.copyOf(own);
        forms = List.copyOf(forms);
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /** By code of the form. */
    public Map<String, Filled> byCode() {
        return byCode(forms);
    }

    static Map<String, Filled> byCode(List<Filled> forms) {
        return forms.stream().collect(Collectors.toMap(Filled::template, Function.identity()));
    }

    /** The own figures with those of parts; forms whose rows are units stay as they are. */
    static Content of(
            List<Template> templates,
            List<Filled> own,
            List<Part> parts,
            List<Content> below,
            List<UUID> missing) {
        List<Filled> forms =
                own.stream().map(form -> withParts(form, rows(templates, form), below)).toList();
        return new Content(own, forms, parts, missing);
    }

    private static Template.Rows rows(List<Template> templates, Filled form) {
        return templates.stream()
                .filter(one -> one.code().equals(form.template()))
                .findFirst()
                .map(Template::rows)
                .orElseThrow();
    }

    private static Filled withParts(Filled own, Template.Rows rows, List<Content> below) {
        Filled sum = own;
        if (rows.areByTier()) {
            for (Content part : below) {
                Filled more = part.byCode().get(own.template());
                sum = more == null ? sum : sum.plus(more);
            }
        }
        return sum;
    }
}
