package vn.motcua.catalog.dictionary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.RefusalException;

/** A dictionary as a file: XLSX for people, JSON for programs; either says the same rows. */
final class TableFile {

    /** A file of more rows is no dictionary. */
    static final int MOST_ROWS = 20_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TableFile() {}

    /**
     * @param most how many bytes it may hold unpacked
     * @throws RefusalException with everything that is wrong with the file as a whole
     */
    static List<RawRow> read(Dictionary dictionary, String name, byte[] content, long most) {
        List<RawRow> rows =
                name.toLowerCase(Locale.ROOT).endsWith(".json")
                        ? json(dictionary, name, content)
                        : SheetFile.read(dictionary, name, content, most);
        if (rows.isEmpty()) {
            throw new RefusalException(new DictionaryRefusal.TableEmpty());
        }
        if (rows.size() > MOST_ROWS) {
            throw new RefusalException(new DictionaryRefusal.TableTooLong(MOST_ROWS));
        }
        return rows;
    }

    private static List<RawRow> json(Dictionary dictionary, String name, byte[] content) {
        JsonNode root;
        try {
            root = MAPPER.readTree(content);
        } catch (JacksonException unreadable) {
            throw new RefusalException(new DictionaryRefusal.TableUnreadable(name));
        }
        if (root == null || !root.isObject() || !root.path("rows").isArray()) {
            throw new RefusalException(new DictionaryRefusal.TableUnreadable(name));
        }
        String named = root.path("dictionary").asString("");
        if (!named.equals(dictionary.id())) {
            throw new RefusalException(new DictionaryRefusal.TableOfAnother(named));
        }
        return rows(dictionary, (ArrayNode) root.path("rows"));
    }

    private static List<RawRow> rows(Dictionary dictionary, ArrayNode array) {
        List<RawRow> rows = new ArrayList<>();
        List<DictionaryRefusal> wrong = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> cell : array.get(i).properties()) {
                String column = cell.getKey();
                boolean known =
                        dictionary.columns().stream().anyMatch(c -> c.name().equals(column));
                if (!known || cell.getValue().isContainer()) {
                    wrong.add(new DictionaryRefusal.TableHeadUnknown(column));
                } else if (!cell.getValue().isNull()) {
                    cells.put(column, cell.getValue().asString());
                }
            }
            rows.add(new RawRow(i + 1, cells));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong.stream().distinct().limit(50).toList());
        }
        return rows;
    }

    /** Rows as they came, to be kept until somebody has looked at them. */
    static String raw(List<RawRow> rows) {
        ArrayNode array = MAPPER.createArrayNode();
        for (RawRow row : rows) {
            ObjectNode cells = array.addObject().put("line", row.line()).putObject("cells");
            row.cells().forEach(cells::put);
        }
        return array.toString();
    }

    static List<RawRow> raw(String json) {
        List<RawRow> rows = new ArrayList<>();
        for (JsonNode node : MAPPER.readTree(json)) {
            Map<String, String> cells = new LinkedHashMap<>();
            node.path("cells")
                    .properties()
                    .forEach(c -> cells.put(c.getKey(), c.getValue().asString()));
            rows.add(new RawRow(node.path("line").asInt(), cells));
        }
        return rows;
    }

    /** As {@link #read} takes it back without loss. */
    static byte[] json(Dictionary dictionary, List<DictionaryRow> rows) {
        ObjectNode root = MAPPER.createObjectNode().put("dictionary", dictionary.id());
        ArrayNode array = root.putArray("rows");
        for (DictionaryRow row : rows) {
            ObjectNode one = array.addObject();
            for (Column column : dictionary.columns()) {
                String value = row.value(column.name());
                if (value.isEmpty()) {
                    continue;
                }
                if (column.kind() == Column.Kind.MONEY) {
                    one.put(column.name(), Long.parseLong(value));
                } else {
                    one.put(column.name(), value);
                }
            }
        }
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
