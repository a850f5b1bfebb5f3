package vn.motcua.eform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalog.SourceFile;

/**
 * A form as a file: the procedure by its code, the day its version is valid from (every version
 * where none is named), and the layout. A schema that stands beside is not read, for it is made
 * from the layout.
 */
record FormFile(String procedure, @Nullable LocalDate validFrom, Layout layout) {

    static FormFile read(SourceFile file) {
        JsonNode root = LayoutJson.MAPPER.readTree(file.text());
        String from = root.path("validFrom").asString("");
        return new FormFile(
                root.path("procedure").asString(""),
                from.isEmpty() ? null : LocalDate.parse(from),
                LayoutJson.read(root.path("layout")));
    }

    ObjectNode write() {
        ObjectNode root = LayoutJson.MAPPER.createObjectNode();
        root.put("procedure", procedure);
        if (validFrom != null) {
            root.put("validFrom", validFrom.toString());
        }
        root.set("layout", LayoutJson.write(layout));
        return root;
    }
}
