package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * Whose dossier it is (chủ hồ sơ): a person, or an organisation with the person who speaks for it.
 * As typed; blank where nothing was given.
 */
public record Applicant(
        String fullName,
        String idNumber,
        @Nullable LocalDate birthDate,
        String gender,
        String address,
        String phone,
        String email,
        String organisation,
        String taxNumber) {

    public Applicant {
        fullName = VietnameseText.tidy(fullName);
        address = VietnameseText.tidy(address);
        organisation = VietnameseText.tidy(organisation);
        idNumber = idNumber.replaceAll("[\\s.]", "");
        phone = phone.replaceAll("[\\s.()-]", "");
        email = email.strip();
        taxNumber = taxNumber.replaceAll("[\\s.]", "");
        gender = gender.strip();
    }

    /** The name that lists show. */
    public String displayName() {
        return organisation.isEmpty() ? fullName : organisation;
    }

    /** What the digest in the journal is made over. */
    String forDigest() {
        return String.join("\n", fullName, idNumber, "" + birthDate, address, phone, email)
                + "\n"
                + organisation
                + "\n"
                + taxNumber;
    }

    /** What searching looks through. */
    String folded() {
        return VietnameseText.fold(
                String.join(" ", fullName, organisation, idNumber, phone, taxNumber));
    }
}
