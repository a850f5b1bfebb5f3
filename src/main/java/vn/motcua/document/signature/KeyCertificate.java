package vn.motcua.document.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * What a certificate says.
 *
 * @param subject common name of the holder
 * @param organisation of the holder, or empty
 * @param serial hexadecimal
 * @param fingerprint SHA-256, hexadecimal
 */
public record KeyCertificate(
        String subject,
        String organisation,
        String issuer,
        String serial,
        String fingerprint,
        Instant from,
        Instant until) {

    static KeyCertificate of(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new KeyCertificate(
                    part(certificate.getSubjectX500Principal(), "CN"),
                    part(certificate.getSubjectX500Principal(), "O"),
                    part(certificate.getIssuerX500Principal(), "CN"),
                    certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                    HexFormat.of().formatHex(digest),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    private static String part(X500Principal name, String type) {
        try {
            return new LdapName(name.getName(X500Principal.RFC2253))
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }
}
