package vn.motcua.document.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates that prove nothing. */
record RehearsalIssuer(PrivateKey key, X509Certificate certificate) {

    private static final String NAME = "THỬ NGHIỆM - chứng thư không có giá trị";

    /** Long enough for a demo that plays in another year. */
    private static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");

    private static final Instant UNTIL = Instant.parse("2049-12-31T00:00:00Z");

    /** A new one, which signed itself. */
    static TokenKey fresh() {
        KeyPair pair = pair();
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, NAME).build();
        X509Certificate self = certificate(name, name, pair.getPublic(), pair.getPrivate(), true);
        return new TokenKey("issuer", pair.getPrivate(), List.of(self), null);
    }

    TokenKey issue(String holder, String organisation) {
        KeyPair pair = pair();
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, holder);
        if (!organisation.isEmpty()) {
            subject.addRDN(BCStyle.O, organisation);
        }
        X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        X509Certificate issued = certificate(issuer, subject.build(), pair.getPublic(), key, false);
        return new TokenKey(holder, pair.getPrivate(), List.of(issued, certificate), null);
    }

    private static X509Certificate certificate(
            X500Name issuer, X500Name subject, PublicKey of, PrivateKey by, boolean issues) {
        try {
            X509v3CertificateBuilder builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(120, new SecureRandom()),
                            Date.from(FROM),
                            Date.from(UNTIL),
                            subject,
                            of);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            issues
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(by)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
