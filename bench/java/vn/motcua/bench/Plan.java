package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server says that it did for one statement (auto_explain).
 *
 * @param blocks of tables and indexes that were touched
 */
public record Plan(String sql, long blocks, List<Scan> scans) {

    /**
     * How one table, or the entries of an index alone, was read.
     *
     * @param rows read, those that were thrown away among them
     * @param whole whether nothing but the table's end ends it
     */
    public record Scan(String table, String way, long rows, boolean whole) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HEAD = "plan:";
    private static final String PART = "CTE ";

    static boolean isOne(String message) {
        return message.startsWith("duration:") && message.contains(HEAD);
    }

    static Plan read(String message) {
        JsonNode json = MAPPER.readTree(message.substring(message.indexOf(HEAD) + HEAD.length()));
        JsonNode top = json.path("Plan");
        List<Scan> scans = new ArrayList<>();
        walk(top, scans);
        return new Plan(
                json.path("Query Text").asString(""), blocks(top) + unread(top, top), scans);
    }

    private static long blocks(JsonNode node) {
        return number(node, "Shared Hit Blocks") + number(node, "Shared Read Blocks");
    }

    /** Parts that write and that nothing reads from are not in what the top has counted. */
    private static long unread(JsonNode node, JsonNode top) {
        String part = node.path("Subplan Name").asString("");
        boolean alone =
                part.startsWith(PART)
                        && node.has("Operation")
                        && !reads(top, part.substring(PART.length()));
        long blocks = alone ? blocks(node) : 0;
        for (JsonNode child : node.path("Plans")) {
            blocks += unread(child, top);
        }
        return blocks;
    }

    private static boolean reads(JsonNode node, String part) {
        boolean found = part.equals(node.path("CTE Name").asString(""));
        for (JsonNode child : node.path("Plans")) {
            found |= reads(child, part);
        }
        return found;
    }

    private static void walk(JsonNode node, List<Scan> scans) {
        String type = node.path("Node Type").asString("");
        boolean entries = type.equals("Bitmap Index Scan");
        if (entries || (type.endsWith("Scan") && node.has("Relation Name"))) {
            double rows =
                    node.path("Actual Rows").asDouble(0)
                            + number(node, "Rows Removed by Filter")
                            + number(node, "Rows Removed by Index Recheck");
            scans.add(
                    new Scan(
                            entries
                                    ? ""
                                    : node.path("Schema").asString("")
                                            + "."
                                            + node.path("Relation Name").asString(""),
                            type + " " + node.path("Index Name").asString(""),
                            Math.round(rows * number(node, "Actual Loops")),
                            type.equals("Seq Scan")
                                    || (type.startsWith("Index") && !node.has("Index Cond"))));
        }
        node.path("Plans").forEach(child -> walk(child, scans));
    }

    private static long number(JsonNode node, String name) {
        return node.path(name).asLong(0);
    }

    public long rows() {
        return scans.stream().mapToLong(Scan::rows).sum();
    }

    /** How all of it was read. */
    String ways() {
        return String.join(
                "; ",
                scans.stream()
                        .map(s -> s.table() + " by " + s.way().strip() + ": " + s.rows())
                        .toList());
    }

    /** Enough of the statement to know it by. */
    public String begins() {
        String line = sql.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(60, line.length()));
    }
}
