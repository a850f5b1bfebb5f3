package vn.motcua.dossier;

import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * Who came in the applicant's stead (người được ủy quyền).
 *
 * @param authority what it rests on, such as the number and day of the power of attorney
 */
@LegalBasis("nd-61-2018#6.2")
public record Representative(String fullName, String idNumber, String authority) {

    public Representative {
        fullName = VietnameseText.tidy(fullName);
        idNumber = idNumber.replaceAll("[\\s.]", "");
        authority = VietnameseText.tidy(authority);
    }

    void check(List<Refusal> wrong) {
        Texts.check("representative", fullName, 120, wrong);
        Texts.check("authority", authority, 200, wrong);
        if (PersonNumber.read(idNumber).isEmpty()) {
            wrong.add(new ClockRefusal.WrongRepresentativeNumber());
        }
    }

    String forDigest() {
        return String.join("\n", fullName, idNumber, authority);
    }
}
