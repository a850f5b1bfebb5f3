package vn.motcua.catalog.dictionary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Typed;

/** Reads cells as their columns say, and collects everything that cannot be. */
final class RowReader {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,59}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}([. ]\\d{3}){1,4}");

    private final Dictionary dictionary;
    private final List<Refusal> refusals = new ArrayList<>();

    RowReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The row; empty where anything in it cannot be read. */
    Optional<GivenRow> read(RawRow raw) {
        int before = refusals.size();
        Map<String, String> values = new HashMap<>();
        for (Column column : dictionary.columns()) {
            String value = read(raw.line(), column, VietnameseText.plain(raw.cell(column)));
            if (value != null && !value.isEmpty()) {
                values.put(column.name(), value);
            }
        }
        if (refusals.size() > before) {
            return Optional.empty();
        }
        String code = values.remove(Column.CODE);
        LocalDate from = day(values.remove(Column.FROM));
        LocalDate to = day(values.remove(Column.TO));
        if (code == null || from == null) {
            throw new IllegalStateException(dictionary.id() + " lets a row have no code or day");
        }
        if (to != null && !to.isAfter(from)) {
            Column column = dictionary.column(Column.TO);
            refusals.add(
                    new DictionaryRefusal.RowEndsTooEarly(
                            GivenRow.at(raw.line(), column), column.name(), from, to));
            return Optional.empty();
        }
        return Optional.of(
                new GivenRow(
                        raw.line(),
                        new DictionaryRow(Uuid7.next(), dictionary.id(), code, from, to, values)));
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    private @Nullable String read(int line, Column column, String typed) {
        Bilingual at = GivenRow.at(line, column);
        String name = column.name();
        if (typed.isEmpty()) {
            return column.mandatory() ? no(new DictionaryRefusal.CellMissing(at, name)) : "";
        }
        return switch (column.kind()) {
            case TEXT ->
                    typed.length() <= column.max()
                            ? typed
                            : no(new DictionaryRefusal.CellTooLong(at, name, column.max()));
            case DAY ->
                    dayOf(typed)
                            .map(LocalDate::toString)
                            .orElseGet(() -> no(new DictionaryRefusal.CellNoDay(at, name, typed)));
            case MONEY -> money(at, name, typed);
            case CHOICE ->
                    column.meant(typed)
                            .map(Column.Choice::value)
                            .orElseGet(() ->
                                    no(
                                            new DictionaryRefusal.CellNoChoice(
                                                    at, name, typed, choices(column))));
            case CODE, REFERENCE ->
                    CODE.matcher(typed).matches()
                            ? typed
                            : no(new DictionaryRefusal.CellNoCode(at, name, typed));
        };
    }

    private @Nullable String money(Bilingual at, String name, String typed) {
        if (typed.startsWith("-") || typed.startsWith("−")) {
            return no(new DictionaryRefusal.CellNegative(at, name, typed));
        }
        return WHOLE.matcher(typed).matches()
                ? String.valueOf(Long.parseLong(typed.replaceAll("[. ]", "")))
                : no(new DictionaryRefusal.CellNoMoney(at, name, typed));
    }

    private static Optional<LocalDate> dayOf(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException other) {
            return Typed.day(typed);
        }
    }

    private static Bilingual choices(Column column) {
        return new Bilingual(
                String.join("; ", column.choices().stream().map(c -> c.label().vi()).toList()),
                String.join("; ", column.choices().stream().map(c -> c.label().en()).toList()));
    }

    private @Nullable String no(Refusal refusal) {
        refusals.add(refusal);
        return null;
    }
}
