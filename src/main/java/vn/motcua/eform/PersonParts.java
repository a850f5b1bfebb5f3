package vn.motcua.eform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.Bilingual;

/** The parts that a person or an address is asked for by, and what of an applicant fills them. */
final class PersonParts {

    private record Part(FieldType type, Bilingual label, String from) {}

    private static final Map<String, Part> OF_PERSON = new LinkedHashMap<>();

    static final List<FormField.Choice> GENDERS =
            List.of(
                    new FormField.Choice("male", new Bilingual("Nam", "Male")),
                    new FormField.Choice("female", new Bilingual("Nữ", "Female")));

    static {
        put("name", FieldType.TEXT, "Họ, chữ đệm, tên", "Full name", "fullName");
        put("born", FieldType.DATE, "Ngày sinh", "Date of birth", "birthDate");
        put("gender", FieldType.CHOICE, "Giới tính", "Sex", "gender");
        put("ethnicity", FieldType.TEXT, "Dân tộc", "Ethnicity", "");
        put("nationality", FieldType.TEXT, "Quốc tịch", "Nationality", "");
        put(
                "number",
                FieldType.PERSON_NUMBER,
                "Số định danh cá nhân hoặc hộ chiếu",
                "Personal or passport number",
                "idNumber");
        put("phone", FieldType.PHONE, "Số điện thoại", "Telephone", "phone");
        put("home", FieldType.ADDRESS, "Nơi cư trú", "Residence", "address");
    }

    private PersonParts() {}

    private static void put(String id, FieldType type, String vi, String en, String from) {
        OF_PERSON.put(id, new Part(type, new Bilingual(vi, en), from));
    }

    /** The parts that there are, in their order. */
    static List<String> known() {
        return List.copyOf(OF_PERSON.keySet());
    }

    static Optional<FormField> of(String id, boolean required) {
        return Optional.ofNullable(OF_PERSON.get(id))
                .map(part -> {
                    FormField field = FormField.part(id, part.type(), part.label(), required);
                    return switch (part.type()) {
                        case CHOICE -> field.choosing(GENDERS);
                        case ADDRESS -> field.with(ofAddress());
                        case DATE -> field.upTo("today");
                        default -> field;
                    };
                });
    }

    /** Which fact of the applicant a part is; empty where none is. */
    static String from(String id) {
        Part part = OF_PERSON.get(id);
        return part == null ? "" : part.from();
    }

    static List<FormField> ofAddress() {
        return List.of(
                FormField.part(
                        "province",
                        FieldType.TEXT,
                        new Bilingual("Tỉnh, thành phố", "Province or city"),
                        true),
                FormField.part(
                        "district",
                        FieldType.TEXT,
                        new Bilingual("Huyện, quận, thị xã", "District"),
                        false),
                FormField.part(
                        "commune",
                        FieldType.TEXT,
                        new Bilingual("Xã, phường, thị trấn", "Commune or ward"),
                        true),
                FormField.part(
                        "detail",
                        FieldType.TEXT,
                        new Bilingual("Số nhà, đường, thôn", "House, street, hamlet"),
                        false),
                FormField.part(
                        "country",
                        FieldType.TEXT,
                        new Bilingual("Nước, nếu ở nước ngoài", "Country, if abroad"),
                        false));
    }
}
