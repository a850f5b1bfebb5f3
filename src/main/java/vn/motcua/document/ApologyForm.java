package vn.motcua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * What stands on an apology for a delay (phiếu xin lỗi và hẹn lại ngày trả kết quả; since 2025 văn
 * bản xin lỗi và đề nghị gia hạn thời gian giải quyết).
 *
 * @param letterhead of the agency whose head signs
 * @param request what is asked for, the name of the procedure
 * @param promisedAt the date of the receipt that is not kept
 * @param resolving the agency that resolves and apologises
 * @param reappointedAt the new date; the law allows one
 * @param at the moment of the apology
 * @param signerTitle such as {@code Chủ tịch}; null prints the head of the resolving agency
 */
@LegalBasis({"nd-61-2018#19.9", "nd-118-2025#19"})
public record ApologyForm(
        Letterhead letterhead,
        String code,
        String qrText,
        ApplicantLines applicant,
        String request,
        Instant receivedAt,
        Instant promisedAt,
        String resolving,
        String reason,
        Instant reappointedAt,
        Instant at,
        @Nullable String signerTitle,
        String signer) {}
