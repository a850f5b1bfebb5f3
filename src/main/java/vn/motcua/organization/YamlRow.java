package vn.motcua.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.motcua.kernel.VietnameseText;

/** One mapping of a YAML file that knows its lines, so that each problem can name its own. */
final class YamlRow {

    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<OrganizationRefusal> problems;

    YamlRow(Node node, Set<String> known, List<OrganizationRefusal> problems) {
        this.line = lineOf(node);
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            problems.add(new OrganizationRefusal.FileShapeWrong(line));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int at = lineOf(tuple.getKeyNode());
            if (!known.contains(name)) {
                problems.add(new OrganizationRefusal.FileFieldUnknown(at, name));
            } else if (fields.put(name, tuple.getValueNode()) != null) {
                problems.add(new OrganizationRefusal.FileKeyTwice(at, name));
            }
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    /** The line of a field, or of the row where the field is missing. */
    int line(String field) {
        Node node = fields.get(field);
        return node == null ? line : lineOf(node);
    }

    boolean has(String field) {
        Node node = fields.get(field);
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    String text(String field) {
        Node node = fields.get(field);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return VietnameseText.tidy(scalar.getValue());
        }
        problems.add(new OrganizationRefusal.FileShapeWrong(lineOf(node)));
        return "";
    }

    String required(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            problems.add(new OrganizationRefusal.FileFieldMissing(line, field));
        }
        return text;
    }

    String matching(String field, Pattern pattern) {
        String text = text(field);
        if (!pattern.matcher(text).matches()) {
            wrong(field, text);
        }
        return text;
    }

    <E extends Enum<E>> E oneOf(String field, Class<E> type, E otherwise) {
        String text = text(field);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        if (has(field)) {
            wrong(field, text);
        }
        return otherwise;
    }

    @Nullable LocalDate date(String field) {
        if (!has(field)) {
            return null;
        }
        String text = text(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(field, text);
            return null;
        }
    }

    /** A day that must be there; a stand-in where it is not, as the file is refused anyway. */
    LocalDate day(String field) {
        if (!has(field)) {
            problems.add(new OrganizationRefusal.FileFieldMissing(line, field));
        }
        LocalDate day = date(field);
        return day == null ? LocalDate.EPOCH : day;
    }

    List<YamlRow> rows(String field, Set<String> known) {
        List<YamlRow> rows = new ArrayList<>();
        Node node = fields.get(field);
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(n -> rows.add(new YamlRow(n, known, problems)));
        } else if (has(field)) {
            problems.add(new OrganizationRefusal.FileShapeWrong(line(field)));
        }
        return rows;
    }

    private void wrong(String field, String value) {
        problems.add(new OrganizationRefusal.FileValueWrong(line(field), field, value));
    }
}
