package vn.motcua.plan.reading;

/**
 * A row of an annex with its cells as they are written.
 *
 * @param appendix which annex, counted from one
 * @param section number of the heading above it; blank where there is none
 * @param number as the document gives it, without a point behind
 * @param code how the plan is quoted, such as {@code I.3} or {@code II-4}
 * @param line where it begins, {@code lastLine} where it ends
 */
public record RowText(
        int appendix,
        String section,
        String number,
        String code,
        String task,
        String lead,
        String support,
        String product,
        String time,
        int line,
        int lastLine) {

    RowText coded(String quoted) {
        return new RowText(
                appendix, section, number, quoted, task, lead, support, product, time, line,
                lastLine);
    }
}
