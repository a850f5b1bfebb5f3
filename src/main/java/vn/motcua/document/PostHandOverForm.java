package vn.motcua.document;

import java.time.Instant;
import java.util.List;

/**
 * What stands in a minute of a hand-over between post and agency.
 *
 * @param number within the agency's year
 * @param fromPost whether the post gives, and the agency takes
 * @param office of the post
 */
public record PostHandOverForm(
        Letterhead letterhead,
        String number,
        boolean fromPost,
        String office,
        String postman,
        String agency,
        String officer,
        List<Line> lines,
        Instant at) {

    /**
     * One thing that is handed over.
     *
     * @param waybill number of the post's note; blank where there is none
     * @param content what it is, in words
     * @param since when the post took it, or it was ordered
     */
    public record Line(
            String code,
            String procedure,
            String name,
            String waybill,
            int sets,
            String content,
            String since) {}

    public PostHandOverForm {
        lines = List.copyOf(lines);
    }
}
