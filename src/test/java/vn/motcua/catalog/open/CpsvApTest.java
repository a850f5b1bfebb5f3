package vn.motcua.catalog.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shell.Texts;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * The graph against the published vocabulary: its classes, properties, shapes and what is needed.
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=open-catalogue")
class CpsvApTest {

    private static final String BASE = "https://thutuc.example";

    /** What we say beside the profile, in the vocabularies that it builds on. */
    private static final Map<String, String> BESIDE =
            Map.of(
                    "eli:LegalResource eli:title", "lang",
                    "skos:Concept skos:prefLabel", "lang",
                    "dcat:Dataset dct:license", "id");

    @Autowired private BeanFactory program;
    @Autowired private OpenCatalog open;
    @Autowired private Catalog catalog;
    @Autowired private Texts texts;
    @Autowired private BusinessClock clock;

    private final Map<String, String> kinds = new HashMap<>(BESIDE);
    private final Map<String, List<String>> needed = new HashMap<>();
    private final List<JsonNode> nodes = new ArrayList<>();
    private List<ProcedureVersion> inForce = List.of();

    @BeforeEach
    void theGraph() throws IOException {
        vocabulary();
        DemoLocality.load(program);
        StringWriter text = new StringWriter();
        clock.runAt(
                DemoLocality.MORNING,
                () -> {
                    CpsvAp.write(
                            open.material(),
                            new OpenTerms("UBND huyện", "", BASE + "/terms", ""),
                            texts,
                            BASE,
                            text);
                    inForce = catalog.snapshot().inForce(clock.today());
                    return null;
                });
        JsonNode whole = JsonMapper.shared().readTree(text.toString());
        assertThat(whole.path("@context").path("cpsv").asString())
                .isEqualTo("http://purl.org/vocab/cpsv#");
        whole.path("@graph").forEach(nodes::add);
    }

    private void vocabulary() throws IOException {
        String lines =
                new ClassPathResource("catalog/cpsv-ap-3.2.0.txt")
                        .getContentAsString(StandardCharsets.UTF_8);
        for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split(" \\| ", -1);
            needed.computeIfAbsent(cells[0], c -> new ArrayList<>());
            kinds.put(cells[0] + " " + cells[1], cells[2]);
            if (cells[3].equals("must")) {
                needed.get(cells[0]).add(cells[1]);
            }
        }
        // Both are events, and take their properties.
        for (String event : List.of("cv:LifeEvent", "cv:BusinessEvent")) {
            needed.get(event).addAll(needed.get("cv:Event"));
            for (String p : List.of("dct:identifier", "dct:title")) {
                kinds.put(event + " " + p, kinds.get("cv:Event " + p));
            }
        }
    }

    @Test
    void everyProcedureInForceIsAServiceAndNothingElseIs() {
        assertThat(nodes.stream().filter(n -> type(n).equals("cpsv:PublicService")))
                .extracting(n -> n.path("dct:identifier").asString())
                .containsExactlyInAnyOrderElementsOf(
                        inForce.stream().map(ProcedureVersion::code).toList());
    }

    @Test
    void everyTypeAndPropertyIsInTheVocabularyAndOfItsKind() {
        for (JsonNode node : nodes) {
            String type = type(node);
            assertThat(needed).as(node.toString()).containsKey(type);
            node.properties().stream()
                    .filter(p -> !p.getKey().startsWith("@"))
                    .forEach(p -> {
                        String kind = kinds.get(type + " " + p.getKey());
                        assertThat(kind).as(type + " " + p.getKey()).isNotNull();
                        for (JsonNode value : each(p.getValue())) {
                            assertThat(shape(value)).as(type + " " + p).isEqualTo(kind);
                        }
                    });
            assertThat(needed.get(type))
                    .as(node.toString())
                    .allSatisfy(p -> assertThat(node.has(p)).as(p).isTrue());
        }
    }

    @Test
    void everyIdIsWrittenOnceAndEveryReferenceResolves() {
        Set<String> ids = new HashSet<>();
        for (JsonNode node : nodes) {
            assertThat(ids.add(node.path("@id").asString())).as(node.toString()).isTrue();
        }
        int references = 0;
        for (JsonNode node : nodes) {
            for (var property : node.properties()) {
                for (JsonNode value : each(property.getValue())) {
                    if (value.has("@id")) {
                        references++;
                        assertThat(ids).contains(value.path("@id").asString());
                    }
                }
            }
        }
        assertThat(references).isGreaterThan(500);
    }

    @Test
    void textsAreVietnameseAndEnglishAndTimesAreDurations() {
        JsonNode service =
                nodes.stream()
                        .filter(n -> n.path("@id").asString().equals(BASE + "/catalog/2.000635"))
                        .findFirst()
                        .orElseThrow();
        assertThat(service.path("dct:title")).hasSize(2);
        assertThat(service.path("dct:title").get(0).path("@language").asString()).isEqualTo("vi");
        assertThat(service.path("dct:title").get(1).path("@language").asString()).isEqualTo("en");
        assertThat(nodes.stream().flatMap(n -> n.path("cv:processingTime").properties().stream()))
                .isNotEmpty();
        for (JsonNode node : nodes) {
            JsonNode time = node.path("cv:processingTime");
            if (!time.isMissingNode()) {
                assertThat(time.path("@type").asString()).isEqualTo("xsd:duration");
                assertThat(time.path("@value").asString()).matches("P(\\d+[DM]|T\\d+H)");
            }
        }
    }

    private static String type(JsonNode node) {
        return node.path("@type").asString();
    }

    private static List<JsonNode> each(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else {
            all.add(value);
        }
        return all;
    }

    private static String shape(JsonNode value) {
        if (value.has("@id")) {
            return "id";
        }
        return value.has("@language") ? "lang" : "value";
    }
}
