package vn.motcua.citizen;

import java.time.Instant;
import java.util.Set;

/**
 * What an identity provider vouches for.
 *
 * @param by the provider as people know it
 * @param facts names of the fields, as the profile's form has them
 */
public record Verified(String by, Instant at, IdentityLevel level, Set<String> facts) {

    public Verified {
        facts = Set.copyOf(facts);
    }

    public boolean has(String field) {
        return facts.contains(field);
    }
}
