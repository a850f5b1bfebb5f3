package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A letter by which an agency directs, guides, urges or tells (công văn, thông báo), laid out as an
 * official letter. Everything is said in Vietnamese.
 *
 * @param number such as {@code 135/UBND-VP}; null leaves room, as for the day
 * @param subject what it is about, behind {@code V/v}
 * @param recipients whom it is for
 * @param body what it says; lines of their own stay
 * @param tasks what is urged; none where nothing is
 * @param replyBy the last day for an answer; null where none is asked for
 * @param signerTitle blank prints the head of the agency
 * @param signer blank leaves room
 * @param at when it was made out
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record DirectiveLetter(
        Letterhead letterhead,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        String subject,
        List<String> recipients,
        String body,
        List<Item> tasks,
        @Nullable LocalDate replyBy,
        String signerTitle,
        String signer,
        Instant at) {

    public DirectiveLetter {
        recipients = List.copyOf(recipients);
        tasks = List.copyOf(tasks);
    }

    /**
     * A task that is urged.
     *
     * @param code as the plan is quoted
     * @param plan number and day of the plan
     * @param due its last good day
     * @param unit whose task it is
     */
    public record Item(String code, String plan, String task, LocalDate due, String unit) {}
}
