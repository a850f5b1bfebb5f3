package vn.motcua.dossier.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every operation of the description how it says no: RFC 9457 problem details. */
final class ProblemDescriptions implements OpenApiCustomizer {

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "400", "A header, a parameter or the message cannot be read.",
                    "401", "No token, or one that is not valid.",
                    "403", "The token's owner has no right to it; noted in the security log.",
                    "422", "What was asked is incomplete or wrong; `errors` says all of it.",
                    "429", "Too many wrong tokens from this address.");
    private static final Map<String, String> ONE_THING =
            Map.of("404", "There is none, or none that the token's owner may know of.");
    private static final Map<String, String> COMMAND =
            Map.of(
                    "409", "Somebody was quicker, or the state of things does not allow it.",
                    "413", "The message is larger than 256 kB.",
                    "415", "The message is not `application/json`.");
    private static final Map<String, String> ACT = Map.of("410", "The dossier is closed.");

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas("ProblemError", error());
        api.getComponents().addSchemas("Problem", problem());
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap()
                                .forEach((method, operation) ->
                                        problems(path, method)
                                                .forEach((status, text) ->
                                                        add(operation, status, text))));
    }

    private static Map<String, String> problems(String path, PathItem.HttpMethod method) {
        boolean command = method == PathItem.HttpMethod.POST;
        Map<String, String> problems = new TreeMap<>(EVERYWHERE);
        if (path.contains("{") || (path.equals("/api/v1/dossiers") && !command)) {
            problems.putAll(ONE_THING);
        }
        if (command) {
            problems.putAll(COMMAND);
        }
        if (path.endsWith("/acts")) {
            problems.putAll(ACT);
        }
        return problems;
    }

    private static void add(Operation operation, String status, String text) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/Problem");
        MediaType media = new MediaType().schema(reference);
        Content content = new Content().addMediaType("application/problem+json", media);
        operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(text).content(content));
    }

    private static Schema<?> problem() {
        return described("What was refused, and why (RFC 9457).")
                .addProperty("type", text("Stable name of the kind of problem (URN)."))
                .addProperty("title", text("The status in words."))
                .addProperty("status", integer("The HTTP status."))
                .addProperty("detail", text("The first sentence that matters."))
                .addProperty("instance", text("The address that was asked."))
                .addProperty("code", text("Stable code, such as `dossier.task-moved`."))
                .addProperty("trace", text("By which the request is found in the log."))
                .addProperty("errors", errors())
                .required(
                        List.of(
                                "type",
                                "title",
                                "status",
                                "detail",
                                "instance",
                                "code",
                                "trace",
                                "errors"));
    }

    private static Schema<?> errors() {
        Schema<?> errors = new JsonSchema();
        errors.addType("array");
        errors.setDescription("Everything that is wrong; empty where no rule was asked.");
        errors.setItems(new Schema<>().$ref("#/components/schemas/ProblemError"));
        return errors;
    }

    private static Schema<?> error() {
        return described("One thing that is wrong.")
                .addProperty("code", text("Stable code."))
                .addProperty("detail", text("The sentence, in the language asked for."))
                .addProperty("field", text("The property or parameter that it is about."))
                .addProperty("legalBasis", text("The article that says no."))
                .required(List.of("code", "detail"));
    }

    private static Schema<?> described(String description) {
        Schema<?> schema = new JsonSchema();
        schema.addType("object");
        schema.setDescription(description);
        return schema;
    }

    private static Schema<?> text(String description) {
        Schema<?> schema = new JsonSchema();
        schema.addType("string");
        schema.setDescription(description);
        return schema;
    }

    private static Schema<?> integer(String description) {
        Schema<?> schema = new JsonSchema();
        schema.addType("integer");
        schema.setDescription(description);
        return schema;
    }
}
