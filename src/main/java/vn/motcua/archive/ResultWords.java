package vn.motcua.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * What stands on a result.
 *
 * @param type the national code of its kind (mã loại kết quả), such as {@code KQ.G15.000342}; blank
 *     where there is none
 * @param issuer the agency that issued it, as the paper names it
 * @param signer who signed it, as the paper names them
 * @param validTo its last day; absent where it holds without a limit
 */
public record ResultWords(
        String type,
        String number,
        LocalDate signedOn,
        String issuer,
        String signer,
        ResultOwner owner,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What the digest in the journal is made over: all that names people. */
    String forDigest() {
        return String.join("\n", issuer, signer, owner.name(), owner.number());
    }

    /** What searching looks through. */
    String folded() {
        return VietnameseText.fold(String.join(" ", number, owner.name(), owner.number()));
    }
}
