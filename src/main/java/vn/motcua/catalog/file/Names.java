package vn.motcua.catalog.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/**
 * A group of the file, asked by name. What is wrong is noted with its line and answered by a
 * harmless value, so that reading goes on and finds everything; the result is thrown away then.
 */
final class Names {

    private final FileNode.Group group;
    private final Problems problems;

    Names(FileNode.Group group, Problems problems) {
        this.group = group;
        this.problems = problems;
    }

    static Names of(FileNode node, String name, Problems problems) {
        if (node instanceof FileNode.Group group) {
            return new Names(group, problems);
        }
        problems.add(new FileRefusal.WrongShape(node.at(), name, "{name: value}"));
        return none(node.at(), problems);
    }

    /** A group that says nothing. */
    static Names none(Place at, Problems problems) {
        return new Names(new FileNode.Group(at, Map.of(), Map.of()), problems);
    }

    Place at() {
        return group.at();
    }

    Place at(String name) {
        return group.names().getOrDefault(name, group.at());
    }

    Place valueAt(String name) {
        return find(name).map(FileNode::at).orElse(group.at());
    }

    boolean isEmpty() {
        return group.values().isEmpty();
    }

    /** Notes every name that is not one of these. */
    Names only(String... known) {
        Set<String> allowed = Set.of(known);
        group.names().keySet().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> problems.add(new FileRefusal.UnknownName(at(name), name)));
        return this;
    }

    /** The value of a name, unless it is absent or says nothing. */
    Optional<FileNode> find(String name) {
        return Optional.ofNullable(group.values().get(name))
                .filter(node -> !(node instanceof FileNode.Plain plain && plain.text().isBlank()));
    }

    String text(String name) {
        Optional<String> text = optional(name);
        if (text.isEmpty()) {
            problems.add(new FileRefusal.NameMissing(at(name), name));
        }
        return text.orElse("");
    }

    String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    @Nullable String textOrNull(String name) {
        return optional(name).orElse(null);
    }

    private Optional<String> optional(String name) {
        return find(name).map(node -> plain(node, name)).filter(text -> !text.isEmpty());
    }

    private String plain(FileNode node, String name) {
        if (node instanceof FileNode.Plain plain) {
            return VietnameseText.tidy(plain.text());
        }
        problems.add(new FileRefusal.WrongShape(node.at(), name, "text"));
        return "";
    }

    LocalDate day(String name) {
        String text = text(name);
        return text.isEmpty() ? LocalDate.EPOCH : parseDay(name, text);
    }

    @Nullable LocalDate dayOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : parseDay(name, text);
    }

    private LocalDate parseDay(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new FileRefusal.DayWrong(valueAt(name), name, text));
            return LocalDate.EPOCH;
        }
    }

    long number(String name, long otherwise) {
        String text = textOrNull(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,12}")) {
            problems.add(new FileRefusal.NumberWrong(valueAt(name), name, text));
            return otherwise;
        }
        return Long.parseLong(text);
    }

    boolean flag(String name, boolean otherwise) {
        String text = text(name, Boolean.toString(otherwise));
        return pick(name, text, Map.of("true", true, "false", false)).orElse(otherwise);
    }

    /** A duration with its unit; what has none is refused, never guessed. */
    WorkDuration duration(String name) {
        String text = text(name);
        return text.isEmpty() ? WorkDuration.sameDay() : parseDuration(name, text);
    }

    @Nullable WorkDuration durationOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : parseDuration(name, text);
    }

    private WorkDuration parseDuration(String name, String text) {
        try {
            return WorkDuration.parse(text);
        } catch (RefusalException e) {
            problems.add(new FileRefusal.DurationWrong(valueAt(name), name, text));
            return WorkDuration.sameDay();
        }
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
        return optionalOneOf(name, type).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> optionalOneOf(String name, Class<E> type) {
        return optional(name).flatMap(text -> pick(name, text, constants(type)));
    }

    /** A list of words of a closed set, each at most once. */
    <E extends Enum<E>> List<E> listOf(String name, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (FileNode node : items(name)) {
            String text = plain(node, name);
            Optional<E> member = pick(node.at(), name, text, constants(type));
            if (member.isPresent() && found.contains(member.get())) {
                problems.add(new FileRefusal.Twice(node.at(), name, text));
            }
            member.ifPresent(found::add);
        }
        return found;
    }

    private static <E extends Enum<E>> Map<String, E> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    <V> Optional<V> pick(String name, String text, Map<String, V> allowed) {
        return pick(valueAt(name), name, text, allowed);
    }

    private <V> Optional<V> pick(Place at, String name, String text, Map<String, V> allowed) {
        V value = allowed.get(text);
        if (value == null) {
            String words = String.join(", ", allowed.keySet().stream().sorted().toList());
            problems.add(new FileRefusal.NotAllowed(at, name, text, words));
        }
        return Optional.ofNullable(value);
    }

    List<String> texts(String name) {
        return items(name).stream().map(node -> plain(node, name)).toList();
    }

    List<FileNode> items(String name) {
        Optional<FileNode> node = find(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof FileNode.Listing listing) {
            return listing.items();
        }
        problems.add(new FileRefusal.WrongShape(node.get().at(), name, "[list]"));
        return List.of();
    }

    List<Names> groups(String name) {
        return items(name).stream().map(node -> of(node, name, problems)).toList();
    }

    /** The group under a name; noted as missing when it is not there. */
    Names inner(String name) {
        Optional<FileNode> node = find(name);
        if (node.isEmpty()) {
            problems.add(new FileRefusal.NameMissing(at(name), name));
        }
        return node.map(found -> of(found, name, problems)).orElseGet(() -> none(at(), problems));
    }

    Optional<Names> optionalInner(String name) {
        return find(name).map(found -> of(found, name, problems));
    }

    /** Notes every group whose {@code key} was already used by one before it. */
    static void unique(List<Names> groups, String key, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Names group : groups) {
            String value = group.text(key, "");
            if (!value.isEmpty() && !seen.add(value)) {
                problems.add(new FileRefusal.Twice(group.valueAt(key), key, value));
            }
        }
    }
}
