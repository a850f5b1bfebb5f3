package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import vn.motcua.kernel.LegalBasis;

/**
 * Sheets of a book of certification (sổ chứng thực).
 *
 * @param name of the book, such as {@code Sổ chứng thực chữ ký}
 * @param range what the sheets tell of
 * @param total what the fees come to, as text
 * @param printedAt up to when they tell it
 */
@LegalBasis("nd-23-2015#13")
public record CertificateBook(
        Letterhead letterhead,
        String name,
        String range,
        List<Line> lines,
        String total,
        Instant printedAt) {

    public CertificateBook {
        lines = List.copyOf(lines);
    }

    /**
     * The eight columns.
     *
     * @param number in the year (số chứng thực)
     * @param day as {@code 03/3/2022}
     * @param requester name and number of the identity paper
     * @param signer name and title
     * @param copies how many copies, or papers
     */
    public record Line(
            String number,
            String day,
            String requester,
            String paper,
            String signer,
            int copies,
            String fee,
            String note) {}
}
