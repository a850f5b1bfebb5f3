package vn.motcua.dossier.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface, asked whether a message is as it says. */
final class Description {

    private final ObjectNode document;

    private Description(ObjectNode document) {
        this.document = document;
    }

    /** Every described object closed, so that what is not described is an error too. */
    static Description of(String json) {
        ObjectNode document = (ObjectNode) Client.MAPPER.readTree(json);
        for (JsonNode schema : document.at("/components/schemas")) {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return new Description(document);
    }

    JsonNode document() {
        return document;
    }

    /** What of a body is not as its operation says; an undescribed status is an error. */
    List<String> errors(String method, String path, int status, String body) {
        JsonNode answer = operation(method, path).path("responses").path("" + status);
        if (answer.isMissingNode()) {
            return List.of(method + " " + path + " does not describe status " + status);
        }
        JsonNode content = answer.path("content");
        if (content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of("A body where none is described");
        }
        return errors(content.iterator().next().path("schema"), Client.MAPPER.readTree(body));
    }

    JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method);
    }

    List<String> errors(JsonNode schema, JsonNode value) {
        ObjectNode whole = Client.MAPPER.createObjectNode();
        schema.properties()
                .forEach((Map.Entry<String, JsonNode> e) -> whole.set(e.getKey(), e.getValue()));
        whole.set("components", document.get("components"));
        Schema checked =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole);
        return checked
                .validate(
                        value,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
