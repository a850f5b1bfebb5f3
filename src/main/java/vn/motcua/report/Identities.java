package vn.motcua.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether columns that must add up do, row by row: a report in which they do not is not approved,
 * and says where. Of columns without a source nothing is asked. Pure.
 */
public final class Identities {

    /**
     * What does not add up.
     *
     * @param identity as the form writes it
     * @param row absent for the total of forms whose rows do not stand for the same
     */
    public record Broken(
            String template, Identity identity, @Nullable RowKey row, long left, long right) {}

    private Identities() {}

    /**
     * All that does not hold.
     *
     * @param forms by code, all of one snapshot
     * @param before the forms of the period before; none where nothing was reported for it
     */
    public static List<Broken> broken(
            List<Template> templates,
            Map<String, Filled> forms,
            Optional<Map<String, Filled>> before) {
        List<Broken> broken = new ArrayList<>();
        for (Template template : templates) {
            Filled left = forms.getOrDefault(template.code(), Filled.empty(template));
            for (Identity identity : template.identities()) {
                String code = identity.template() == null ? template.code() : identity.template();
                Optional<Map<String, Filled>> from =
                        identity.isWithBefore() ? before : Optional.of(forms);
                // Nothing was reported for the period before: nothing can be held against it.
                from.ifPresent(held ->
                        check(
                                template,
                                identity,
                                left,
                                held.getOrDefault(code, Filled.empty(template)),
                                areSame(template, code, templates),
                                broken));
            }
        }
        return List.copyOf(broken);
    }

    /** Whether rows of both stand for the same. */
    private static boolean areSame(Template template, String code, List<Template> templates) {
        return templates.stream()
                .filter(one -> one.code().equals(code))
                .allMatch(one -> one.rows() == template.rows());
    }

    private static void check(
            Template template,
            Identity identity,
            Filled left,
            Filled right,
            boolean rowByRow,
            List<Broken> broken) {
        if (!Collections.disjoint(identity.left(), left.without())
                || !Collections.disjoint(identity.right(), right.without())) {
            return;
        }
        if (!rowByRow) {
            long a = identity.left().stream().mapToLong(left::total).sum();
            long b = identity.right().stream().mapToLong(right::total).sum();
            if (a != b) {
                broken.add(new Broken(template.code(), identity, null, a, b));
            }
            return;
        }
        TreeSet<RowKey> rows = new TreeSet<>();
        left.lines().forEach(line -> rows.add(line.row()));
        right.lines().forEach(line -> rows.add(line.row()));
        for (RowKey row : rows) {
            long a = sum(left.line(row), identity.left());
            long b = sum(right.line(row), identity.right());
            if (a != b) {
                broken.add(new Broken(template.code(), identity, row, a, b));
            }
        }
    }

    private static long sum(Optional<Line> line, List<Integer> columns) {
        return line.map(one -> columns.stream().mapToLong(one::count).sum()).orElse(0L);
    }
}
