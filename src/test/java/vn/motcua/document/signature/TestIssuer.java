package vn.motcua.document.signature;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates made for one test. */
final class TestIssuer {

    private static final AtomicLong SERIALS = new AtomicLong(4711);

    private final X500Name name;
    private final KeyPair pair = pair();
    private final X509Certificate self;

    TestIssuer(String name, Instant from, Instant until) throws Exception {
        this.name = new X500Name("CN=" + name);
        this.self = certificate(this.name, pair.getPublic(), from, until, true, false);
    }

    X509Certificate certificate() {
        return self;
    }

    TokenKey key(String holder, Instant from, Instant until) throws Exception {
        return key(holder, from, until, false);
    }

    TokenKey stamper(Instant from, Instant until) throws Exception {
        return key("Dấu thời gian", from, until, true);
    }

    private TokenKey key(String holder, Instant from, Instant until, boolean stamps)
            throws Exception {
        KeyPair own = pair();
        X500Name subject = new X500Name("CN=" + holder + ",O=UBND xã Yên Hồ");
        X509Certificate issued = certificate(subject, own.getPublic(), from, until, false, stamps);
        return new TokenKey(holder, own.getPrivate(), List.of(issued, self), null);
    }

    /** A list that says of one certificate, or of none, that it was revoked. */
    Path revoked(Path folder, TokenKey key, Instant since, Instant listedAt) throws Exception {
        X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(listedAt));
        list.setNextUpdate(Date.from(listedAt.plus(Duration.ofDays(30))));
        list.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(self));
        if (key != null) {
            list.addCRLEntry(
                    key.chain().getFirst().getSerialNumber(),
                    Date.from(since),
                    CRLReason.keyCompromise);
        }
        Path file = Files.createTempFile(folder, "list", ".crl");
        Files.write(
                file,
                list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
                        .getEncoded());
        return file;
    }

    private X509Certificate certificate(
            X500Name subject,
            PublicKey of,
            Instant from,
            Instant until,
            boolean issues,
            boolean stamps)
            throws Exception {
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(SERIALS.incrementAndGet()),
                        Date.from(from),
                        Date.from(until),
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
        if (stamps) {
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(pair.getPrivate())));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
