package vn.motcua.catalog.open;

import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;

/** The whole catalogue as JSON, one procedure after another; never all of it in memory. */
final class CatalogueJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CatalogueJson() {}

    /** All versions of all procedures, by code; the members are those of the interface. */
    static void write(OpenCatalog.Material material, Writer out) {
        CatalogSnapshot catalog = material.catalog();
        OpenWriter writer = new OpenWriter(catalog, material.chart(), material.on());
        List<String> codes =
                catalog.all().stream().map(ProcedureVersion::code).distinct().sorted().toList();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("on", material.on().toString());
            json.writeNumberProperty("total", codes.size());
            json.writeArrayPropertyStart("procedures");
            for (String code : codes) {
                json.writePOJO(
                        new OpenAnswers.Procedure(
                                code,
                                catalog.inForce(code, material.on())
                                        .map(ProcedureVersion::id)
                                        .orElse(null),
                                catalog.history(code).stream().map(writer::version).toList()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
