package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.motcua.kernel.Refusal;

/** Both languages complete and in step, and every text that the program asks for is there. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:text|saying)\\(\\s*(?:locale,\\s*)?\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]*)\"");

    @ParameterizedTest
    @MethodSource("bases")
    void englishHasTheSameKeysAsVietnamese(String base) {
        assertThat(read(base + "_en").keySet()).isEqualTo(read(base).keySet());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void noTextIsBlankAndEveryTextIsAPattern(String base) {
        for (String file : List.of(base, base + "_en")) {
            assertThat(read(file))
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank())
                    .allSatisfy((key, text) -> assertThat(argumentsOf(text)).as(key).isNotNull());
        }
    }

    /** The later of two would silently be what both pages say. */
    @ParameterizedTest
    @MethodSource("bases")
    void noKeyIsGivenTwice(String base) throws IOException {
        for (String file : List.of(base, base + "_en")) {
            List<String> keys =
                    Files.readAllLines(MESSAGES.resolve(file + ".properties")).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).as(file).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** A single apostrophe opens a quotation in a message pattern; write ’ or double it. */
    @ParameterizedTest
    @MethodSource("bases")
    void noTextHasALoneApostrophe(String base) {
        for (String file : List.of(base, base + "_en")) {
            assertThat(read(file).values())
                    .as(file)
                    .noneMatch(text -> text.replace("''", "").contains("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void bothLanguagesUseTheSameArguments(String base) {
        Map<String, String> english = read(base + "_en");
        assertThat(read(base))
                .allSatisfy((key, text) ->
                        assertThat(argumentsOf(english.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(argumentsOf(text)));
    }

    @Test
    void everyTextThatTheProgramAsksForIsThere() {
        TreeMap<String, Path> asked = new TreeMap<>();
        for (Path file : sources()) {
            Matcher matcher = ASKED.matcher(content(file));
            while (matcher.find()) {
                if (!matcher.group(1).endsWith(".")) {
                    asked.put(matcher.group(1), file);
                }
            }
        }

        assertThat(asked).hasSizeGreaterThan(50);
        TreeSet<String> missing = new TreeSet<>(asked.keySet());
        missing.removeAll(all().keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalHasASentence() throws ClassNotFoundException {
        Map<String, String> texts = all();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Class<? extends Refusal> type : refusals()) {
            seen++;
            String key = "refusal." + Refusal.codeOf(type);
            String text = texts.get(key);
            if (text == null) {
                wrong.add(key + " is missing");
            } else if (argumentsOf(text).stream()
                    .anyMatch(at -> at >= type.getRecordComponents().length)) {
                wrong.add(key + " has more arguments than the record has components");
            }
        }
        assertThat(seen).isPositive();
        assertThat(wrong).isEmpty();
    }

    /** An accessor of that name would stand in for the refusal's own. */
    @Test
    void noComponentOfARefusalIsNamedAsWhatARefusalSaysOfItself() throws ClassNotFoundException {
        for (Class<? extends Refusal> type : refusals()) {
            assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                    .as(type.getName())
                    .doesNotContain("code", "kind", "field", "arguments", "legalBasis");
        }
    }

    static List<String> bases() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bases().forEach(base -> all.putAll(read(base)));
        return all;
    }

    private static Map<String, String> read(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** Which arguments a pattern uses; fails when it is no pattern. */
    private static TreeSet<Integer> argumentsOf(String text) {
        TreeSet<Integer> used = new TreeSet<>();
        new MessageFormat(text, Locale.ROOT);
        Matcher matcher = Pattern.compile("\\{(\\d+)[,}]").matcher(text);
        while (matcher.find()) {
            used.add(Integer.valueOf(matcher.group(1)));
        }
        return used;
    }

    private static List<Class<? extends Refusal>> refusals() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        List<Class<? extends Refusal>> found = new ArrayList<>();
        for (var definition : scanner.findCandidateComponents("vn.motcua")) {
            Class<? extends Refusal> type =
                    Class.forName(definition.getBeanClassName()).asSubclass(Refusal.class);
            boolean ofTests = type.getProtectionDomain().toString().contains("test-classes");
            if (type.isRecord() && !ofTests) {
                found.add(type);
            }
        }
        return found;
    }

    private static List<Path> sources() {
        List<Path> found = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(Files::isRegularFile).forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
