package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.Words;
import vn.motcua.kernel.LegalBasis;

/**
 * A paper of an inspection: plan, decision, notice, minutes or conclusion. Everything is said in
 * Vietnamese.
 *
 * @param number null leaves room, as for the day
 * @param title such as {@code BIÊN BẢN}, {@code subject} of what
 * @param recipients whom it goes to; none where it goes to nobody in particular
 * @param signers who signs it, from left to right: what stands above the name, then the name
 * @param at when it was made out
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record InspectionPaper(
        Letterhead letterhead,
        @Nullable String number,
        @Nullable LocalDate day,
        String title,
        String subject,
        List<String> recipients,
        List<ReviewPaper.Block> blocks,
        List<Signer> signers,
        Instant at) {

    /** Who signs; a blank name leaves room. */
    public record Signer(String office, String name) {}

    public InspectionPaper {
        recipients = List.copyOf(recipients);
        blocks = List.copyOf(blocks);
        signers = List.copyOf(signers);
    }

    /** The day as its head says it; dots while there is none. */
    public String dated() {
        return day == null ? "ngày …… tháng …… năm ………" : Words.day(day);
    }
}
