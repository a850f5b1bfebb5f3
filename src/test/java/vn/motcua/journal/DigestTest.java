package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

    private static final byte[] SALT = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    /** The expected text was computed by another program. */
    @Test
    void aDigestIsAnHmacUnderTheSalt() {
        assertThat(Digest.of(SALT, "Nguyễn Thị Lan")).isEqualTo("0b549826c69a03003ed627df5b7c3980");
    }

    @Test
    void anotherSaltGivesAnotherDigest() {
        byte[] one = Digest.newSalt();
        byte[] other = Digest.newSalt();

        assertThat(one).hasSize(16).isNotEqualTo(other);
        assertThat(Digest.of(one, "Lan")).isNotEqualTo(Digest.of(other, "Lan"));
        assertThat(Digest.of(one, "Lan")).isEqualTo(Digest.of(one, "Lan"));
    }
}
