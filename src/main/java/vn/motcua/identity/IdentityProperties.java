package vn.motcua.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict sign-in is.
 *
 * @param secondFactor whether every member of staff must have a second factor
 * @param secondFactorPosts posts whose holders must have one in any case
 * @param failures so many wrong passwords or codes in a row lock the account
 * @param lockedFor for so long
 * @param leastPassword fewest characters of a password
 * @param tries sign-in attempts a minute from one network address
 * @param lookups public look-ups a minute from one network address
 * @param suggestions lists that are offered while somebody types, a minute from one network address
 */
@ConfigurationProperties("motcua.identity")
record IdentityProperties(
        @DefaultValue("optional") SecondFactorPolicy secondFactor,
        @DefaultValue Set<String> secondFactorPosts,
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("10") int leastPassword,
        @DefaultValue("30") int tries,
        @DefaultValue("30") int lookups,
        @DefaultValue("600") int suggestions) {

    enum SecondFactorPolicy {
        REQUIRED,
        OPTIONAL
    }
}
