package vn.motcua.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalog.sheet.CsvReader;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.Typed;

/**
 * Reads a statement, a table with day, number, amount that came, and words, by the names of its
 * columns. A line by which nothing came is passed over.
 */
final class StatementReader {

    static final int MOST = 5_000;
    private static final int LONGEST = 300;

    /** Some banks write them, though there are none; groups of thousands have three digits. */
    private static final String HUNDREDTHS = "[.,][0-9]{1,2}$";

    private static final List<SheetReader.Column> COLUMNS =
            List.of(
                    new SheetReader.Column(
                            "day", List.of("Ngày", "Ngày giao dịch", "Day", "Date"), true),
                    new SheetReader.Column(
                            "transaction",
                            List.of("Mã giao dịch", "Số giao dịch", "Số tham chiếu", "Transaction"),
                            true),
                    new SheetReader.Column(
                            "amount",
                            List.of("Số tiền ghi có", "Ghi có", "Số tiền", "Credit", "Amount"),
                            true),
                    new SheetReader.Column(
                            "words", List.of("Nội dung", "Diễn giải", "Description"), true));

    private StatementReader() {}

    /** The lines, or everything that is wrong with them. */
    static List<StatementLine> read(
            byte[] content, String name, LocalDate today, List<Refusal> wrong) {
        List<SheetReader.Line> rows =
                name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                        ? SheetReader.read(content, COLUMNS, MOST)
                        : CsvReader.read(content, COLUMNS, MOST);
        List<StatementLine> lines = new ArrayList<>();
        for (SheetReader.Line row : rows) {
            String digits =
                    row.cell("amount").replaceAll(HUNDREDTHS, "").replaceAll("[\\s.,đ+]", "");
            if (digits.isEmpty() || digits.startsWith("-") || digits.matches("0+")) {
                continue;
            }
            LocalDate day = Typed.day(row.cell("day")).orElse(null);
            String transaction = row.cell("transaction").strip();
            if (day == null
                    || day.isAfter(today)
                    || !digits.matches("[0-9]{1,13}")
                    || transaction.isEmpty()
                    || transaction.length() > Payments.LONGEST_NUMBER) {
                wrong.add(new StatementRefusal.StatementLineWrong(row.number()));
            } else {
                String words = row.cell("words").strip();
                lines.add(
                        new StatementLine(
                                lines.size() + 1,
                                day,
                                transaction,
                                Long.parseLong(digits),
                                words.substring(0, Math.min(LONGEST, words.length())),
                                null));
            }
        }
        if (lines.isEmpty() && wrong.isEmpty()) {
            wrong.add(new StatementRefusal.StatementEmpty());
        }
        return lines;
    }
}
