package vn.motcua.dossier.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/** Adds to the commands of the description their headers, and an example of each message. */
final class CommandDescriptions implements OpenApiCustomizer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void customise(OpenAPI api) {
        Operation receive = path(api, "/api/v1/dossiers").getPost();
        Operation act = path(api, "/api/v1/dossiers/{id}/acts").getPost();
        Operation read = path(api, "/api/v1/dossiers/{id}").getGet();
        key(receive, "Becomes the dossier's id.");
        key(act, "The same key is the same act.");
        examples(receive, MessageSamples.receive());
        examples(act, MessageSamples.acts());
        replayed(receive);
        replayed(act);
        header(receive, "201", "Location", "Address of the dossier.", "uri-reference");
        header(read, "200", "ETag", "The version, for If-None-Match.", null);
    }

    private static PathItem path(OpenAPI api, String path) {
        return Objects.requireNonNull(api.getPaths().get(path), path);
    }

    private static void key(Operation operation, String meaning) {
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("Idempotency-Key"))
                .forEach(parameter -> {
                    parameter.setRequired(true);
                    parameter.setDescription("A UUID that the sender makes. " + meaning);
                    parameter.setSchema(text("uuid"));
                    parameter.setExample("018f5c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f");
                });
    }

    private static void replayed(Operation operation) {
        header(
                operation,
                "200",
                "Idempotent-Replayed",
                "`true` where the same key had been carried out before.",
                null);
    }

    private static void header(
            Operation operation,
            String status,
            String name,
            String description,
            @Nullable String format) {
        ApiResponse response = Objects.requireNonNull(operation.getResponses().get(status), status);
        response.addHeaderObject(name, new Header().description(description).schema(text(format)));
    }

    private static void examples(Operation operation, Map<String, String> samples) {
        Map<String, Example> examples = new LinkedHashMap<>();
        samples.forEach((name, json) ->
                examples.put(name, new Example().value(MAPPER.readValue(json, Object.class))));
        operation.getRequestBody().getContent().values().forEach(m -> m.setExamples(examples));
    }

    private static Schema<?> text(@Nullable String format) {
        Schema<?> schema = new JsonSchema();
        schema.addType("string");
        schema.setFormat(format);
        return schema;
    }
}
