package vn.motcua.postal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order at the post.
 *
 * @param fee in đồng
 * @param waybill the operator's number (số hiệu phiếu gửi); absent until it has taken the order
 * @param askedBy absent where the program ordered by itself
 * @param collectedAt when the post had it, by its own words
 * @param invited how many invitations were left
 * @param handedAt when a minute of the hand-over was signed
 */
public record PostOrder(
        UUID id,
        UUID dossier,
        UUID agency,
        PostWay way,
        Distance distance,
        Payer payer,
        String reason,
        long fee,
        PostState state,
        @Nullable String waybill,
        String name,
        String phone,
        String address,
        String content,
        Instant askedAt,
        @Nullable UUID askedBy,
        @Nullable Instant takenAt,
        @Nullable Instant collectedAt,
        int invited,
        @Nullable Instant returningAt,
        @Nullable Instant deliveredAt,
        boolean ended,
        int tries,
        @Nullable Instant handedAt) {}
