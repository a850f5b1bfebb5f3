package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.document.paper.Words;

/**
 * A statutory report in figures: its forms, one after the other, each on a page of its own.
 *
 * @param reporter who reports (đơn vị báo cáo)
 * @param recipient to whom (đơn vị nhận báo cáo); dots where nobody is above
 * @param period such as {@code quý II năm 2022}
 * @param days such as {@code Từ ngày 15/3/2022 đến ngày 14/6/2022}
 * @param number of the document; blank while it is not signed
 * @param signer name of who signed; blank while nobody has
 * @param standing what a reader has to know of the version; blank where nothing
 */
public record StatisticsReport(
        Letterhead letterhead,
        String reporter,
        String recipient,
        String period,
        String days,
        String number,
        String signer,
        String standing,
        List<Form> forms,
        Instant at) {

    public StatisticsReport {
        forms = List.copyOf(forms);
    }

    /** From one day to another, as forms say it. */
    public static String days(LocalDate from, LocalDate to) {
        return "Từ ngày " + Words.cellDay(from) + " đến ngày " + Words.cellDay(to);
    }

    /**
     * One form.
     *
     * @param number such as {@code II.06a/VPCP/KSTT}
     * @param countedIn what the numbers are numbers of (đơn vị tính)
     * @param caution what its reader could take wrongly; blank where nothing
     * @param depth how many rows its head has
     * @param columns how many columns it has
     * @param nothing what stands in the place of rows where there are none
     */
    public record Form(
            String number,
            String title,
            String countedIn,
            String caution,
            int depth,
            int columns,
            List<Head> heads,
            List<Row> rows,
            String nothing,
            List<String> notes) {

        public Form {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        /** How the cells of one row of the head are drawn, from left to right. */
        public List<Cell> head(int row) {
            return heads.stream()
                    .filter(head -> head.row() <= row && row < head.row() + head.rows())
                    .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                    .map(head -> Cell.of(head, row))
                    .toList();
        }
    }

    /** A cell of the head; row and column from 0. */
    public record Head(String text, int row, int column, int rows, int columns) {}

    /**
     * A cell of one row of the head. A head over several rows stands in the last of them, and those
     * above are drawn without a line between: repeated on the next page, it would lose its borders.
     */
    public record Cell(String text, int columns, boolean first, boolean last) {

        private static Cell of(Head head, int row) {
            boolean last = row == head.row() + head.rows() - 1;
            return new Cell(last ? head.text() : "", head.columns(), row == head.row(), last);
        }
    }

    /** A row of the body: its cells as they stand in the columns. */
    public record Row(Kind kind, List<String> cells) {

        /** How it is written. */
        public enum Kind {
            PLAIN,
            /** A level, with what its rows sum up to. */
            GROUP,
            TOTAL
        }

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isStrong() {
            return kind != Kind.PLAIN;
        }
    }
}
