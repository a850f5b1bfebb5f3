package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A letter that recommends to whom may publish procedures to cure discrepancies (công văn kiến
 * nghị), laid out as an official letter. Everything is said in Vietnamese.
 *
 * @param number such as {@code 135/UBND-VP}; null leaves room, as for the day
 * @param subject what it is about, behind {@code V/v}
 * @param recipient whom it is for
 * @param items what differs, in the order of the letter
 * @param proposal what the recipient is asked to do; lines of their own stay
 * @param legal the instruments that the procedures rest on
 * @param signerTitle such as {@code Chủ tịch}; blank prints the head of the agency
 * @param signer blank leaves room
 * @param at when it was made out
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record RecommendationLetter(
        Letterhead letterhead,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        String subject,
        String recipient,
        List<Item> items,
        String proposal,
        List<String> legal,
        String signerTitle,
        String signer,
        Instant at) {

    public RecommendationLetter {
        items = List.copyOf(items);
        legal = List.copyOf(legal);
    }

    /**
     * One difference.
     *
     * @param part of the procedure, such as {@code Thời hạn giải quyết}
     * @param kind what sort of discrepancy it is
     * @param here what is in force and posted here; blank where nothing is
     * @param national what the national database says; blank where nothing
     * @param note what else was found; may be blank
     */
    public record Item(
            int number,
            String code,
            String name,
            String part,
            String kind,
            String here,
            String national,
            String note) {}
}
