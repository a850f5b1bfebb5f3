package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.DatabaseTest;

/**
 * Every shape that was ever written to the journal reads for ever. Each event type keeps one sample
 * for each version of its shape, {@code src/test/resources/journal/golden/<type>.v<schema>.json}: a
 * payload as the journal stores it. A sample, once released, is never changed; a changed shape is a
 * new version with an upcaster and a new sample. Run with {@code MOTCUA_GOLDEN=write} to have
 * missing samples made up.
 */
@DatabaseTest
class GoldenSamplesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "journal", "golden");

    @Autowired List<EventTypes> modules;

    @TestFactory
    Stream<DynamicTest> everyShapeEverWrittenReads() {
        return modules.stream()
                .flatMap(types ->
                        types.names().stream()
                                .flatMap(type ->
                                        IntStream.rangeClosed(1, types.schema(type))
                                                .mapToObj(schema -> test(types, type, schema))));
    }

    @Test
    void thereAreEventsToCheck() {
        assertThat(modules).anySatisfy(types -> assertThat(types.names()).isNotEmpty());
    }

    private static DynamicTest test(EventTypes types, String type, int schema) {
        String name = type + ".v" + schema;
        return dynamicTest(name, () -> check(types, type, schema, FOLDER.resolve(name + ".json")));
    }

    private static void check(EventTypes types, String type, int schema, Path file)
            throws IOException {
        boolean today = schema == types.schema(type);
        if (today && !Files.exists(file) && "write".equals(System.getenv("MOTCUA_GOLDEN"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, CanonicalJson.of(SampleEvent.of(types.shape(type))) + "\n");
        }
        assertThat(file).as("golden sample of " + type + ", shape " + schema).exists();
        String payload = Files.readString(file).strip();
        JournalEvent event = types.read(type, schema, payload, null);
        if (today) {
            assertThat(CanonicalJson.of(event)).isEqualTo(payload);
            assertThat(CanonicalJson.MAPPER.readTree(payload).propertyNames())
                    .as("a sample names every component of its event")
                    .containsExactlyInAnyOrderElementsOf(components(event));
        }
    }

    private static List<String> components(JournalEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents()).map(c -> c.getName()).toList();
    }
}
