package vn.motcua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A form of a statutory report (biểu mẫu), as data: another code, another column is another file.
 *
 * @param printed its number as it stands on paper
 * @param confidence whether its columns were seen or remembered
 * @param countedIn what the numbers are numbers of (đơn vị tính)
 */
public record Template(
        String code,
        String printed,
        int version,
        String title,
        String titleEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Confidence confidence,
        String source,
        String countedIn,
        String countedInEn,
        Rows rows,
        List<Group> groups,
        List<Column> columns,
        List<Identity> identities,
        List<String> notes) {

    /** How sure the program is that the form looks so. */
    public enum Confidence {
        VERIFIED,
        FROM_MEMORY
    }

    /** What a row stands for. */
    public enum Rows {
        /** A field of procedures, under the level that resolves it. */
        FIELD,
        /** An agency, under its level. */
        AGENCY,
        /** A procedure or group of them, under the level that resolves it. */
        PROCEDURE,
        /** The unit that reports; nothing of its parts is added. */
        UNIT;

        /** Whether they stand under levels, each with its sum, and parts add to them. */
        public boolean areByTier() {
            return this != UNIT;
        }
    }

    public Template {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        identities = List.copyOf(identities);
        notes = List.copyOf(notes);
        for (int i = 0; i < columns.size(); i++) {
            require(code, columns.get(i).number() == i + 1, "columns are numbered from 1");
        }
        Set<Integer> counts = numbers(columns, Column::isCounted);
        Set<Integer> under = numbers(columns, column -> column.isShown() && column.number() > 2);
        boolean behind = false;
        for (Column column : columns) {
            require(code, counts.containsAll(column.sum()), "a sum is one of counts");
            Rate rate = column.rate();
            require(
                    code,
                    rate == null
                            || (counts.containsAll(rate.above())
                                    && counts.containsAll(rate.below())),
                    "a rate is one of counts");
            require(code, !behind || !column.isShown(), "what is not shown stands last");
            behind = !column.isShown();
        }
        for (Group group : groups) {
            require(
                    code,
                    IntStream.rangeClosed(group.from(), group.to()).allMatch(under::contains),
                    "a head stands over counts");
        }
        for (Identity identity : identities) {
            require(code, counts.containsAll(identity.left()), "an identity is one of counts");
            require(
                    code,
                    identity.template() != null || counts.containsAll(identity.right()),
                    "an identity is one of counts");
        }
    }

    private static Set<Integer> numbers(List<Column> columns, Predicate<Column> which) {
        return columns.stream().filter(which).map(Column::number).collect(Collectors.toSet());
    }

    private static void require(String code, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(code + ": " + what);
        }
    }

    public boolean isVerified() {
        return confidence == Confidence.VERIFIED;
    }

    boolean holds(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    public Column column(int number) {
        return columns.get(number - 1);
    }

    /** The columns that count, in order. */
    public List<Column> counts() {
        return columns.stream().filter(Column::isCounted).toList();
    }

    /** The columns that stand in the form, in order. */
    public List<Column> shown() {
        return columns.stream().filter(Column::isShown).toList();
    }

    /** Those of them behind the name of the row. */
    public List<Column> cells() {
        return shown().stream()
                .filter(column ->
                        column.kind() != Column.Kind.ORDINAL && column.kind() != Column.Kind.NAME)
                .toList();
    }

    /** How many rows its head has above the numbers of the columns. */
    public int depth() {
        return groups.stream().mapToInt(Group::depth).max().orElse(0) + 1;
    }
}
