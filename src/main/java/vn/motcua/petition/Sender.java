package vn.motcua.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Contact;
import vn.motcua.kernel.EmailAddress;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/**
 * Who sent a petition; blank where it is not known.
 *
 * @param account the citizen's account, where one was signed in
 * @param language in which the sender is told, {@code vi} or {@code en}
 */
@LegalBasis("nd-20-2008#7")
public record Sender(
        String name,
        String address,
        String phone,
        String email,
        @Nullable UUID account,
        String language) {

    public Sender {
        name = Words.line(name);
        address = Words.line(address);
        phone = Words.line(phone);
        email = EmailAddress.read(email).orElse(Words.line(email));
    }

    /** Whether it has what the law asks for: name, address, and a way to reach them. */
    public boolean isIdentified() {
        return !name.isBlank() && !address.isBlank() && !(phone.isBlank() && email.isBlank());
    }

    /** Where a message goes: the e-mail address, else a mobile telephone. */
    public Optional<Contact> contact() {
        return EmailAddress.read(email)
                .flatMap(Contact::read)
                .or(() -> phone.isBlank() ? Optional.empty() : Contact.read(phone));
    }

    /** What is written wrongly, whatever else is missing. */
    List<Refusal> wrong() {
        List<Refusal> wrong = new ArrayList<>();
        Words.checkLength("name", name, Words.LINE, wrong);
        Words.checkLength("address", address, Words.LINE, wrong);
        if (!phone.isBlank() && !phone.matches("\\+?[\\d\\s().-]{8,20}")) {
            wrong.add(new PetitionRefusal.PhoneWrong());
        }
        if (!email.isBlank() && EmailAddress.read(email).isEmpty()) {
            wrong.add(new PetitionRefusal.MailWrong());
        }
        return wrong;
    }

    /** What the law asks for and is missing. */
    List<Refusal> missing() {
        List<Refusal> missing = new ArrayList<>();
        if (name.isBlank()) {
            missing.add(new PetitionRefusal.NameMissing());
        }
        if (address.isBlank()) {
            missing.add(new PetitionRefusal.AddressMissing());
        }
        if (phone.isBlank() && email.isBlank()) {
            missing.add(new PetitionRefusal.ContactMissing());
        }
        return missing;
    }

    /** For the digest of an event. */
    String whole() {
        return String.join("\n", name, address, phone, email);
    }
}
