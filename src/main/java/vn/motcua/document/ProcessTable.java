package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The internal process of a procedure (quy trình nội bộ) as the annex of the decision that approves
 * it. Everything is said in Vietnamese.
 *
 * @param code of the procedure, and its name
 * @param process the sign of the process, such as {@code QT.HT.01}
 * @param decision null where its number and day are still to be written
 * @param limits what each case may take, one sentence each
 * @param total the longest way and its time; null while the table cannot be added up
 * @param printedAt when it was made out
 */
public record ProcessTable(
        String code,
        String name,
        String process,
        @Nullable Decision decision,
        List<Line> lines,
        List<String> limits,
        @Nullable Total total,
        Instant printedAt) {

    public ProcessTable {
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
    }

    /** The decision that approves the table. */
    public record Decision(String number, LocalDate day) {}

    /**
     * One step.
     *
     * @param time its allowance
     * @param product what it leaves behind
     * @param next where the dossier goes on to, in words
     */
    public record Line(
            int number, String work, String performer, String time, String product, String next) {}

    /**
     * The times added up.
     *
     * @param path the rows of the longest way, such as {@code 1 → 2 → 4}
     * @param time in working hours and days
     * @param limit the longest limit of any case, in working hours
     * @param fits whether the times are within the limits
     */
    public record Total(String path, String time, String limit, boolean fits) {}
}
