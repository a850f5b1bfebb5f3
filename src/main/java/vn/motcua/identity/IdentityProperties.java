package vn.motcua.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

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
 * @param keptForms how much is kept of a form that was sent after its session had ended
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
        @DefaultValue("600") int suggestions,
        @DefaultValue KeptForms keptForms) {

    /**
     * Bounds of what nobody has signed in for yet.
     *
     * @param fields values of one form at most
     * @param size names and values together at most, in UTF-8
     * @param time how long it is kept
     */
    record KeptForms(
            @DefaultValue("3000") int fields,
            @DefaultValue("64KB") DataSize size,
            @DefaultValue("30m") Duration time) {}

    enum SecondFactorPolicy {
        REQUIRED,
        OPTIONAL
    }
}
