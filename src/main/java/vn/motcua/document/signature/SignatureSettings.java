package vn.motcua.document.signature;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys and trust. Passwords come by the environment, such as {@code
 * MOTCUA_SIGNATURE_KEYS_CHAIR_PASSWORD}; keys and passwords never stand in the database.
 *
 * @param anchors issuers that are trusted, by day
 * @param revoked folder with lists of revoked certificates (CRL) and answers (OCSP, {@code .ocsp})
 * @param online whether issuers are asked over the network what they revoked
 * @param keys keys that the server signs with, by name
 * @param tsa address of a time-stamp authority (RFC 3161); blank for none
 * @param rehearsal whether an issuer of the program's own signs for everybody, which proves nothing
 *     and says so: for demos and tests
 */
@ConfigurationProperties("motcua.signature")
record SignatureSettings(
        @DefaultValue List<Anchor> anchors,
        @Nullable Path revoked,
        @DefaultValue("false") boolean online,
        @DefaultValue Map<String, Key> keys,
        @DefaultValue("") String tsa,
        @DefaultValue("false") boolean rehearsal) {

    SignatureSettings {
        anchors = List.copyOf(anchors);
        keys = Map.copyOf(keys);
    }

    /**
     * A certificate (PEM or DER) that is trusted from a day on, up to and with another.
     *
     * @param from null for ever before
     * @param until null for ever after
     */
    record Anchor(Path file, @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * A PKCS#12 file, or a token by the PKCS#11 library of its maker.
     *
     * @param file of PKCS#12; null for a token
     * @param library of PKCS#11; null for a file
     * @param slot of the token
     * @param alias of the key; blank takes the only one
     */
    record Key(
            @Nullable Path file,
            @Nullable Path library,
            @DefaultValue("0") int slot,
            @DefaultValue("") String alias,
            @DefaultValue("") String password) {

        /** Without the password, which would else stand in a log. */
        @Override
        public String toString() {
            return "Key[" + (file == null ? library : file) + "]";
        }
    }
}
