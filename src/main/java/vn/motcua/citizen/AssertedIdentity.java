package vn.motcua.citizen;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of somebody who has just signed in there; blank where it says
 * nothing.
 *
 * @param provider id of the provider in the settings
 * @param providerName as people know it
 * @param subject the provider's own name for the person, which never changes
 * @param phone such as the provider knows it; no way in, since no code has answered from it
 */
public record AssertedIdentity(
        String provider,
        String providerName,
        String subject,
        AccountType type,
        IdentityLevel level,
        String name,
        String idNumber,
        @Nullable LocalDate born,
        String gender,
        String address,
        String phone,
        String email,
        String organisation,
        String taxNumber) {

    /** Names of the facts that it says something of, as the profile's form has them. */
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        add(facts, "name", name);
        add(facts, "idNumber", idNumber);
        add(facts, "born", born == null ? "" : "known");
        add(facts, "gender", gender);
        add(facts, "address", address);
        add(facts, "organisation", organisation);
        add(facts, "taxNumber", taxNumber);
        return facts;
    }

    private static void add(Set<String> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(name);
        }
    }
}
