package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.kernel.LegalBasis;

/**
 * How citizens reach an agency, and where petitions about administrative rules are sent: what the
 * petition notice on the wall must say.
 *
 * @param from the first day on which it holds
 * @param receiver who receives petitions
 * @param post the address for letters
 * @param phone the dedicated number
 */
@LegalBasis("nd-20-2008#13")
public record AgencyContact(
        UUID id,
        UUID agency,
        LocalDate from,
        String receiver,
        String address,
        String post,
        String phone,
        String email,
        String website) {

    /** The same words for citizens, whatever day they hold from. */
    boolean saysTheSame(AgencyContact other) {
        return receiver.equals(other.receiver)
                && address.equals(other.address)
                && post.equals(other.post)
                && phone.equals(other.phone)
                && email.equals(other.email)
                && website.equals(other.website);
    }
}
