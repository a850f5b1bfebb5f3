package vn.motcua.citizen;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.Actor;

/**
 * A citizen who is signed in; blank where something is not known.
 *
 * @param idNumber personal number or number of the passport
 * @param gender {@code MALE}, {@code FEMALE} or blank
 * @param phone telephone that a code has answered from, else one that a provider knows
 * @param email the same of an address
 * @param organisation the business that the account is of, with its {@code taxNumber}; blank for a
 *     person
 * @param level how this session began, not the best that there ever was
 */
public record Citizen(
        UUID account,
        String name,
        String idNumber,
        @Nullable LocalDate born,
        String gender,
        String address,
        String phone,
        String email,
        String organisation,
        String taxNumber,
        IdentityLevel level) {

    public Actor actor() {
        return new Actor(Actor.Kind.CITIZEN, account);
    }
}
