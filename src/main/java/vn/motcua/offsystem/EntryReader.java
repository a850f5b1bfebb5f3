package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Typed;

/**
 * Reads lines of a list, and says of each that is not right why.
 *
 * @param from first day of the period that the list is of, {@code to} the last
 * @param procedures codes by what procedures are called, folded; by their code as well
 */
record EntryReader(ListKind kind, LocalDate from, LocalDate to, Map<String, String> procedures) {

    private static final int LONGEST = 500;
    private static final int MOST_DIGITS = 12;

    /** What a file holds: lines, or what is wrong with it. */
    record Read(List<Entry> entries, List<WrongRow> wrong) {
        Read {
            entries = List.copyOf(entries);
            wrong = List.copyOf(wrong);
        }
    }

    EntryReader {
        procedures = Map.copyOf(procedures);
    }

    Read read(List<SheetReader.Line> lines) {
        List<Entry> entries = new ArrayList<>();
        List<WrongRow> wrong = new ArrayList<>();
        for (SheetReader.Line line : lines) {
            List<Refusal> why = new ArrayList<>();
            Entry entry = read(line, why);
            if (why.isEmpty()) {
                entries.add(Objects.requireNonNull(entry));
            } else {
                wrong.add(new WrongRow(line.number(), why));
            }
        }
        return new Read(entries, wrong);
    }

    private @Nullable Entry read(SheetReader.Line line, List<Refusal> why) {
        for (ListColumn column : kind.columns()) {
            String text = line.cell(column.name());
            if (kind.needs(column) && text.isBlank()) {
                why.add(new OffsystemRefusal.CellMissing(column.head(kind)));
            }
            if (text.length() > LONGEST) {
                why.add(new OffsystemRefusal.CellTooLong(column.head(kind), LONGEST));
            }
        }
        LocalDate day = day(line.cell(ListColumn.DAY.name()), why);
        Long amount = amount(line.cell(ListColumn.AMOUNT.name()), why);
        if (day == null || !why.isEmpty()) {
            return null;
        }
        String procedure = tidy(line, ListColumn.PROCEDURE);
        String words = tidy(line, ListColumn.WORDS);
        return new Entry(
                line.number(),
                tidy(line, ListColumn.CODE).toUpperCase(Locale.ROOT),
                tidy(line, ListColumn.NUMBER),
                day,
                tidy(line, ListColumn.NAME),
                tidy(line, ListColumn.ADDRESS),
                procedures.getOrDefault(VietnameseText.fold(procedure), ""),
                procedure.isEmpty() ? words : procedure,
                amount);
    }

    private static String tidy(SheetReader.Line line, ListColumn column) {
        return VietnameseText.plain(line.cell(column.name()));
    }

    private @Nullable LocalDate day(String text, List<Refusal> why) {
        LocalDate day = Typed.day(text).orElse(null);
        if (text.isBlank()) {
            return null;
        }
        if (day == null) {
            why.add(new OffsystemRefusal.CellNotDay(ListColumn.DAY.head(kind)));
        } else if (day.isBefore(from) || day.isAfter(to)) {
            why.add(new OffsystemRefusal.CellOutsidePeriod(ListColumn.DAY.head(kind)));
        }
        return day;
    }

    private @Nullable Long amount(String text, List<Refusal> why) {
        String digits = text.replaceAll("[\\s.,]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1," + MOST_DIGITS + "}")) {
            why.add(new OffsystemRefusal.CellNotMoney(ListColumn.AMOUNT.head(kind)));
            return null;
        }
        return Long.valueOf(digits);
    }
}
