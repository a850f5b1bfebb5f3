package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.testing.DatabaseTest;

/** The description is complete, valid, and the one that lies in the docs. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=api")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocumentTest {

    private static final Path COPY = Path.of("docs", "openapi.json");

    @Autowired WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String text = "";
    private Description description = Description.of("{}");

    @BeforeAll
    void readItWithoutAToken() {
        Client.Reply reply =
                new DemoOffice(context).nobody().get(DemoOffice.MORNING, "/api/v1/openapi.json");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        text = reply.text();
        description = Description.of(text);
    }

    @Test
    void anotherProgramReadsItWithoutComplaint() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text, null, null);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void theYamlSaysTheSame() {
        Client.Reply yaml =
                new DemoOffice(context).nobody().get(DemoOffice.MORNING, "/api/v1/openapi.yaml");

        SwaggerParseResult read = new OpenAPIV3Parser().readContents(yaml.text(), null, null);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths().keySet())
                .containsExactlyInAnyOrderElementsOf(names(description.document().path("paths")));
    }

    @Test
    void everyAddressIsDescribedAndEveryDescriptionIsAnAddress() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api/")
                        && !path.startsWith("/api/v1/openapi")
                        // Gateways call back in protocols of their own.
                        && !path.startsWith("/api/payment/")
                        && !path.startsWith("/api/postal/")) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> mapped.add(method + " " + path));
                }
            }
        }
        Set<String> described = new TreeSet<>();
        description
                .document()
                .path("paths")
                .properties()
                .forEach(path ->
                        names(path.getValue())
                                .forEach(method ->
                                        described.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));

        assertThat(mapped).hasSizeGreaterThan(7);
        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void everyOperationAndPropertyHasItsWords() {
        for (JsonNode path : description.document().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asString()).isNotBlank();
                assertThat(operation.path("description").asString()).isNotBlank();
                assertThat(operation.path("operationId").asString()).matches("[a-z]+[A-Z]\\w+");
                assertThat(operation.path("responses").properties())
                        .allSatisfy(r ->
                                assertThat(r.getValue().path("description").asString())
                                        .isNotBlank());
            }
        }
        assertThat(description.document().at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void everyExampleIsAsTheDescriptionSays() {
        List<String> checked = new ArrayList<>();
        for (JsonNode path : description.document().path("paths")) {
            JsonNode media = path.at("/post/requestBody/content/application~1json");
            media.path("examples")
                    .properties()
                    .forEach(example -> {
                        checked.add(example.getKey());
                        assertThat(
                                        description.errors(
                                                media.path("schema"),
                                                example.getValue().path("value")))
                                .as(example.getKey())
                                .isEmpty();
                    });
        }

        assertThat(checked).containsAll(Acts.all().keySet()).hasSize(Acts.all().size() + 1);
    }

    @Test
    void aWrongMessageIsNotAsTheDescriptionSays() {
        JsonNode schema = Client.MAPPER.readTree("{\"$ref\": \"#/components/schemas/Act\"}");

        for (String wrong :
                List.of(
                        "{\"act\": \"dance\", \"task\": 1, \"seen\": 1}",
                        "{\"act\": \"take\", \"task\": 1}",
                        "{\"act\": \"take\", \"task\": \"1\", \"seen\": 1}",
                        "{\"act\": \"take\", \"task\": 1, \"seen\": 1, \"x\": 1}")) {
            assertThat(description.errors(schema, Client.MAPPER.readTree(wrong)))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    /**
     * All but the recount and the rebase, which need an instrument that a leader signed, what
     * applicants alone do, what takes a file, and erasing, which goes by the decision to destroy.
     */
    @Test
    void everyCommandIsAnAct() {
        Set<String> commands =
                Arrays.stream(DossierCommand.class.getNestMembers())
                        .filter(Class::isRecord)
                        .filter(type -> type != DossierCommand.RecountDues.class)
                        .filter(type -> type != DossierCommand.Rebase.class)
                        .filter(type -> type != DossierCommand.SendSupplement.class)
                        .filter(type -> type != DossierCommand.AttachResult.class)
                        .filter(type -> type != DossierCommand.ErasePerson.class)
                        .map(Acts::nameOf)
                        .collect(Collectors.toSet());

        assertThat(Acts.all().keySet()).isEqualTo(commands);
        assertThat(Acts.all())
                .allSatisfy((name, type) -> assertThat(commandOf(type)).as(name).isEqualTo(name));
    }

    /** Of two of one name only one would be described. */
    @Test
    void noTwoRecordsShareAName() {
        assertThat(
                        Stream.of(
                                        ReceiveMessage.class,
                                        Act.class,
                                        DossierAnswer.class,
                                        TasksAnswer.class,
                                        RegisterAnswer.class,
                                        ProceduresAnswer.class,
                                        ProcedureAnswer.class,
                                        Names.class)
                                .flatMap(type -> Arrays.stream(type.getNestMembers()))
                                .filter(Class::isRecord)
                                .map(ApiDocumentTest::schemaName))
                .doesNotHaveDuplicates();
    }

    private static String schemaName(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    /** Which command the example of an act becomes. */
    private static String commandOf(Class<? extends Act> type) {
        String json = MessageSamples.acts().get(Acts.nameOf(type));
        Act act = Client.MAPPER.readValue(json, type);
        return Acts.nameOf(act.command().getClass());
    }

    @Test
    void theCopyInTheDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("motcua.openapi.write")) {
            Files.writeString(COPY, text.strip() + "\n");
        }

        assertThat(Files.readString(COPY).strip())
                .as("Write it again by running this test with -Dmotcua.openapi.write=true")
                .isEqualTo(text.strip());
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
