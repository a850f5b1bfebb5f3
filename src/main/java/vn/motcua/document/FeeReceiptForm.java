package vn.motcua.document;

import java.time.Instant;
import vn.motcua.kernel.LegalBasis;

/**
 * What stands on a receipt for a fee or charge (biên lai thu phí, lệ phí).
 *
 * @param number within the agency's year, in seven digits
 * @param of what was paid for
 * @param amount as a figure with its unit, and {@code words} written out
 * @param way how it was paid
 * @param officer who took it; blank where it came online
 * @param voided whether the receipt holds no longer, which the paper says across
 */
@LegalBasis("nd-123-2020#30")
public record FeeReceiptForm(
        Letterhead letterhead,
        String series,
        String number,
        String payer,
        String address,
        String dossier,
        String procedure,
        String of,
        String amount,
        String words,
        String way,
        Instant at,
        String officer,
        boolean voided) {}
