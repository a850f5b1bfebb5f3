package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * A row as somebody typed it.
 *
 * @param first and {@code last}: the days that the person says; both absent where the words of the
 *     time are to be read
 */
public record RowTyped(
        String section,
        String code,
        PlanRow.Cells cells,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** No cell of a plan is longer. */
    public static final int MOST = 2000;

    /** Longest code and section. */
    public static final int MOST_CODE = 20;

    public RowTyped {
        section = VietnameseText.plain(section);
        code = VietnameseText.plain(code);
        cells =
                new PlanRow.Cells(
                        VietnameseText.plain(cells.task()),
                        VietnameseText.plain(cells.lead()),
                        VietnameseText.plain(cells.support()),
                        VietnameseText.plain(cells.product()),
                        VietnameseText.plain(cells.time()));
    }

    List<Refusal> wrong() {
        List<Refusal> wrong = new ArrayList<>();
        if (code.isEmpty()) {
            wrong.add(new PlanRefusal.RowCodeMissing());
        }
        if (cells.task().isEmpty()) {
            wrong.add(new PlanRefusal.RowTaskMissing());
        }
        tooLong("code", code, MOST_CODE, wrong);
        tooLong("section", section, MOST_CODE, wrong);
        tooLong("task", cells.task(), MOST, wrong);
        tooLong("lead", cells.lead(), MOST, wrong);
        tooLong("support", cells.support(), MOST, wrong);
        tooLong("product", cells.product(), MOST, wrong);
        tooLong("time", cells.time(), MOST, wrong);
        LocalDate begins = first;
        LocalDate ends = last;
        if (begins == null ? ends != null : ends == null || ends.isBefore(begins)) {
            wrong.add(new PlanRefusal.PlanDayWrong("last"));
        }
        return wrong;
    }

    static void tooLong(String name, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new PlanRefusal.PlanFieldTooLong(name, most));
        }
    }
}
