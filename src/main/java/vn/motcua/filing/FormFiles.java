package vn.motcua.filing;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eform.EForm;
import vn.motcua.eform.FieldType;
import vn.motcua.eform.FormField;

/** Says in the answers which files stand for the fields of a form that ask for a paper. */
final class FormFiles {

    private FormFiles() {}

    /**
     * @param files ids of the files by paper
     */
    static ObjectNode into(ObjectNode answers, EForm form, Map<String, List<String>> files) {
        ObjectNode with = answers.deepCopy();
        for (EForm.Section section : form.sections()) {
            for (FormField field : section.fields()) {
                if (field.type() == FieldType.FILE) {
                    List<String> ids = files.getOrDefault(slot(field), List.of());
                    with.remove(field.id());
                    if (!ids.isEmpty()) {
                        ArrayNode list = with.putArray(field.id());
                        ids.forEach(list::add);
                    }
                }
            }
        }
        return with;
    }

    private static String slot(FormField field) {
        String paper = field.paper();
        return paper == null ? field.id() : paper;
    }
}
