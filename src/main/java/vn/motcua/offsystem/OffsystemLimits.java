package vn.motcua.offsystem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** How lines are matched, by day; before any rule the first holds. */
@Component
public class OffsystemLimits {

    private final DatedRows rows = DatedRows.read("offsystem");

    /**
     * What speaks for a match, in points, and how many are enough.
     *
     * @param window days by which days may differ
     * @param back how many days before its result a dossier may have been received
     * @param certain from how many points a line matches by itself
     * @param possible from how many a person is asked
     * @param lead by how many points the best must be ahead of the next
     * @param nameCertain how alike names must be in per cent, lest points alone decide
     * @param nameLeast how alike names must be in per cent, lest a code or number alone decide
     */
    record Weights(
            int window,
            int back,
            int code,
            int number,
            int name,
            int day,
            int procedure,
            int certain,
            int possible,
            int lead,
            int nameLeast,
            int nameCertain) {}

    Weights weights(LocalDate on) {
        DatedRows.Values values = rows.onOrFirst(on);
        return new Weights(
                values.number("match-window"),
                values.number("match-back"),
                values.number("match-code"),
                values.number("match-number"),
                values.number("match-name"),
                values.number("match-day"),
                values.number("match-procedure"),
                values.number("match-certain"),
                values.number("match-possible"),
                values.number("match-lead"),
                values.number("match-name-least"),
                values.number("match-name-certain"));
    }

    /** How many lines a file may have at most. */
    public int lines(LocalDate on) {
        return rows.onOrFirst(on).number("lines-most");
    }
}
