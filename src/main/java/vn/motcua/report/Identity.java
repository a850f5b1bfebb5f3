package vn.motcua.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Columns that must add up to the same, in every row and in the total.
 *
 * @param previous whether the right side is that of the period before
 * @param template whose columns the right side is made of; absent for the form's own
 */
public record Identity(
        List<Integer> left,
        List<Integer> right,
        @Nullable Boolean previous,
        @Nullable String template) {

    public Identity {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("An identity has two sides");
        }
    }

    /** Whether it holds two periods against each other. */
    public boolean isWithBefore() {
        return Boolean.TRUE.equals(previous);
    }

    /** Such as {@code (3) = (7) + (11)}, or {@code (3) = (3) II.06a}. */
    public String text() {
        return sum(left) + " = " + sum(right) + (template == null ? "" : " " + template);
    }

    private static String sum(List<Integer> columns) {
        return columns.stream().map(n -> "(" + n + ")").collect(Collectors.joining(" + "));
    }
}
