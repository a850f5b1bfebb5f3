package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PasswordsTest {

    private static final IdentityProperties STRICT =
            new IdentityProperties(
                    IdentityProperties.SecondFactorPolicy.OPTIONAL,
                    Set.of(),
                    5,
                    Duration.ofMinutes(15),
                    10,
                    30,
                    30,
                    600,
                    new IdentityProperties.KeptForms(
                            3000, DataSize.ofKilobytes(64), Duration.ofMinutes(30)));

    /** Else the time of a refusal would tell whether a name exists. */
    @Test
    void nobodysPasswordCostsAsMuchAsAnybodys() {
        try (Passwords passwords = new Passwords(STRICT)) {
            String hash = passwords.hash("một mật khẩu dài");

            assertThat(costs(Passwords.NOBODYS)).isEqualTo(costs(hash));
            assertThat(Passwords.NOBODYS).hasSameSizeAs(hash);
            assertThat(passwords.matchesNobody("một mật khẩu dài")).isFalse();
            assertThat(passwords.matches("một mật khẩu dài", hash)).isTrue();
        }
    }

    /** Algorithm, version, memory, rounds and lanes: what stands before the salt. */
    private static String costs(String hash) {
        String[] parts = hash.split("\\$", -1);
        return parts[1] + " " + parts[2] + " " + parts[3];
    }
}
