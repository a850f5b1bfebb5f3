package vn.motcua.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.bench.Flat.Stage;
import vn.motcua.bench.FlatCourse.Cost;
import vn.motcua.bench.FlatCourse.Of;

/**
 * The costs of each statement stage by stage, and what they may be. Rows: as many as with nothing
 * closed, and {@value #MORE_ROWS} more. Blocks: each block touched with nothing closed may be one
 * more for every level that the deepest index has grown since, and {@value #MORE_BLOCKS} more, as
 * pages fill at different times.
 */
final class FlatFigures {

    private static final int MORE_ROWS = 3;
    private static final int MORE_BLOCKS = 4;

    /** It goes through all that lies open on the desk, and says so. */
    private static final Set<String> COUNT_WHAT_IS_OPEN = Set.of("task counts");

    private record Measured(Stage stage, int levels, Map<Of, Cost> costs) {}

    private final List<Measured> all = new ArrayList<>();

    void add(Stage stage, int levels, Map<Of, Cost> costs) {
        all.add(new Measured(stage, levels, costs));
    }

    boolean flat() {
        return statements().stream().allMatch(of -> all.stream().allMatch(m -> isWithin(of, m)));
    }

    private Set<Of> statements() {
        Set<Of> statements = new LinkedHashSet<>();
        all.forEach(m -> statements.addAll(m.costs().keySet()));
        return statements;
    }

    private boolean isWithin(Of of, Measured m) {
        Measured first = all.getFirst();
        Cost before = first.costs().get(of);
        Cost now = m.costs().get(of);
        boolean held =
                m.stage().open() == first.stage().open() || !COUNT_WHAT_IS_OPEN.contains(of.act());
        if (before == null || now == null || !held) {
            return true;
        }
        long grown = Math.max(0, m.levels() - first.levels());
        return now.rows() <= before.rows() + MORE_ROWS
                && now.blocks() <= before.blocks() * (1 + grown) + MORE_BLOCKS;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Rows read and blocks touched, by what lies in the tables");
        lines.add("");
        StringBuilder head = new StringBuilder("| act | statement |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (Measured m : all) {
            head.append(' ').append(m.stage().title()).append(" |");
            rule.append("--:|");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        statements().forEach(of -> lines.add(line(of)));
        lines.add("");
        lines.add(
                "Index levels: "
                        + String.join(", ", all.stream().map(m -> "" + m.levels()).toList()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Allowed: the rows of the first column and %d; its blocks, once more for each"
                                + " index level gained, and %d. An asterisk marks what is more.",
                        MORE_ROWS,
                        MORE_BLOCKS));
        lines.add(flat() ? "Flat." : "NOT FLAT.");
        for (Measured m : all) {
            m.costs()
                    .forEach((of, cost) -> {
                        if (!isWithin(of, m)) {
                            lines.add("");
                            lines.add(m.stage().title() + ", " + of + ": " + cost.ways());
                        }
                    });
        }
        return lines;
    }

    private String line(Of of) {
        StringBuilder line = new StringBuilder("| " + of.act() + " | `" + of.statement() + "` |");
        for (Measured m : all) {
            Cost cost = m.costs().get(of);
            String text = cost == null ? "" : cost.rows() + " rows, " + cost.blocks() + " blocks";
            line.append(' ').append(text).append(isWithin(of, m) ? "" : " *").append(" |");
        }
        return line.toString();
    }
}
