package vn.motcua.catalog.discrepancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that recommends a cure (công văn kiến nghị); a draft until its number and day are noted.
 *
 * @param recipient whom it is for, such as {@code Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh}
 * @param proposal what the recipient is asked to do
 * @param signerTitle such as {@code Chủ tịch}; blank leaves room to write it
 * @param agency in whose name it is made out
 * @param tickets in the order in which the letter names them
 * @param number and {@code signedOn} are absent together
 */
public record Letter(
        UUID id,
        String recipient,
        String proposal,
        String signerTitle,
        String signer,
        UUID agency,
        UUID draftedBy,
        Instant draftedAt,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        List<UUID> tickets) {

    public Letter {
        tickets = List.copyOf(tickets);
    }

    public boolean isSent() {
        return number != null;
    }
}
