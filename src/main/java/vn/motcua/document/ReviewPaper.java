package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.Words;
import vn.motcua.kernel.LegalBasis;

/**
 * A form of reviews of procedures: plan, review sheet, cost sheet, or report. Everything is said in
 * Vietnamese.
 *
 * @param form such as {@code Mẫu 03/SCM-KSTT}; blank where it has no number
 * @param number of the document; null where it has none yet
 * @param title such as {@code BÁO CÁO}, {@code subject} of what
 * @param signer blank leaves room
 * @param at when it was made out
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record ReviewPaper(
        Letterhead letterhead,
        String form,
        @Nullable String number,
        @Nullable LocalDate day,
        String title,
        String subject,
        List<Block> blocks,
        String signer,
        Instant at) {

    public ReviewPaper {
        blocks = List.copyOf(blocks);
    }

    /** The day as its head says it; dots while there is none. */
    public String dated() {
        return day == null ? "ngày …… tháng …… năm ………" : Words.day(day);
    }

    /**
     * A heading with what stands under it: sentences, then a table.
     *
     * @param heads of the table's columns; no table where there are none
     * @param widths of the columns in per cent
     */
    public record Block(
            String heading,
            List<String> sentences,
            List<String> heads,
            List<Integer> widths,
            List<List<String>> rows) {

        public Block {
            sentences = List.copyOf(sentences);
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public static Block text(String heading, List<String> sentences) {
            return new Block(heading, sentences, List.of(), List.of(), List.of());
        }
    }
}
