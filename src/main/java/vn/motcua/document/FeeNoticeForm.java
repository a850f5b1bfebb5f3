package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a notice of what is to be paid, with a code that banks read.
 *
 * @param qrText of the VietQR code; null where the agency has no account
 * @param transfer account, bank and words of a transfer, line by line; none where there is no
 *     account
 * @param amount as a figure with its unit, and {@code words} written out
 */
public record FeeNoticeForm(
        Letterhead letterhead,
        @Nullable String qrText,
        String dossier,
        String procedure,
        String payer,
        List<Line> lines,
        String amount,
        String words,
        List<String> transfer,
        Instant at) {

    /** One thing that is owed. */
    public record Line(String name, String count, String amount) {}

    public FeeNoticeForm {
        lines = List.copyOf(lines);
        transfer = List.copyOf(transfer);
    }
}
