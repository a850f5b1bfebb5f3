package vn.motcua.eform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.motcua.kernel.Bilingual;

/** What is asked where the office made no form: nothing that has to be said, in free words. */
final class GeneralForm {

    static final UUID ID = UUID.nameUUIDFromBytes("eform:general".getBytes(StandardCharsets.UTF_8));

    static final Layout LAYOUT =
            new Layout(
                    List.of(
                            new EForm.Section(
                                    "request",
                                    new Bilingual("Nội dung đề nghị", "Your request"),
                                    Bilingual.none(),
                                    null,
                                    List.of(
                                            FormField.part(
                                                    "request",
                                                    FieldType.LONG_TEXT,
                                                    new Bilingual(
                                                            "Nội dung đề nghị", "Your request"),
                                                    false)))),
                    List.of());

    private GeneralForm() {}
}
