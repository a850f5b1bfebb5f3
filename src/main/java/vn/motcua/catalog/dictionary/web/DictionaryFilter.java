package vn.motcua.catalog.dictionary.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionarySnapshot;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/**
 * What of a dictionary somebody looks at.
 *
 * @param asked the parameters of the address: {@code q}, {@code on}, {@code state}, {@code sort},
 *     and a value for each column that narrows
 * @param on the day as of which rows are shown
 * @param state absent for all
 */
record DictionaryFilter(FormView asked, LocalDate on, DictionaryRow.@Nullable Standing state) {

    static DictionaryFilter of(FormView asked, LocalDate today) {
        LocalDate on = Typed.day(asked.value("on")).orElse(today);
        String state = asked.value("state");
        DictionaryRow.Standing standing =
                state.isEmpty()
                        ? DictionaryRow.Standing.IN_FORCE
                        : Stream.of(DictionaryRow.Standing.values())
                                .filter(one -> one.name().equals(state))
                                .findFirst()
                                .orElse(null);
        return new DictionaryFilter(
                asked.with("on", Typed.text(on))
                        .with("state", standing == null ? "ALL" : standing.name()),
                on,
                standing);
    }

    /** One row of each code that is looked for, in the order that is asked. */
    List<DictionaryRow> of(Dictionary dictionary, DictionarySnapshot snapshot) {
        List<String> words = Arrays.asList(VietnameseText.fold(asked.value("q")).split(" ", -1));
        return snapshot.nearest(dictionary.id(), on).values().stream()
                .filter(row -> state == null || row.standing(on) == state)
                .filter(row -> isChosen(dictionary, row))
                .filter(row -> has(row, words))
                .sorted(order())
                .toList();
    }

    private boolean isChosen(Dictionary dictionary, DictionaryRow row) {
        return dictionary.columns().stream()
                .filter(Column::filter)
                .allMatch(column -> {
                    String wanted = asked.value(column.name());
                    return wanted.isEmpty() || wanted.equals(row.value(column.name()));
                });
    }

    private static boolean has(DictionaryRow row, List<String> words) {
        String all =
                VietnameseText.fold(row.code() + " " + String.join(" ", row.values().values()));
        return words.stream().allMatch(all::contains);
    }

    private Comparator<DictionaryRow> order() {
        return switch (asked.value("sort")) {
            case "name" -> Comparator.comparing(row -> VietnameseText.fold(row.name()));
            case "from" -> Comparator.comparing(DictionaryRow::validFrom).reversed();
            default -> Comparator.comparing(DictionaryRow::code);
        };
    }
}
