package vn.motcua.document.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/** Has EU DSS put a signature into a PDF, as one more revision of it: nothing before it changes. */
final class DssSigner {

    private static final String FONT = "/fonts/Tinos_400Regular.ttf";

    private final @Nullable TSPSource tsa;

    DssSigner(@Nullable TSPSource tsa) {
        this.tsa = tsa;
    }

    /**
     * What is to be shown, and where.
     *
     * @param textSize in points
     */
    record Shown(Place place, byte @Nullable [] picture, String text, float textSize) {}

    /** PAdES-BASELINE-T where there is a time-stamp authority, else -B; into {@code to}. */
    void sign(Path from, Path to, SigningKey key, @Nullable Shown shown, Instant at)
            throws IOException {
        DSSDocument pdf = new FileDocument(from.toFile());
        PAdESSignatureParameters how = parameters(key, shown, at);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        // Whether the certificate holds is asked by the business clock, which a demo sets.
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(DssValidator.factory());
        if (tsa != null) {
            service.setTspSource(tsa);
        }
        ToBeSigned data = service.getDataToSign(pdf, how);
        SignatureValue value =
                new SignatureValue(
                        SignatureAlgorithm.getAlgorithm(
                                how.getEncryptionAlgorithm(), how.getDigestAlgorithm()),
                        key.sign(data.getBytes()));
        service.signDocument(pdf, how, value).save(to.toString());
    }

    private PAdESSignatureParameters parameters(SigningKey key, @Nullable Shown shown, Instant at) {
        List<CertificateToken> chain = key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(
                tsa == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setEncryptionAlgorithm(encryption(key.chain().getFirst()));
        how.setSigningCertificate(chain.getFirst());
        how.setCertificateChain(chain);
        how.bLevel().setSigningDate(Date.from(at));
        how.setSigningTimeZone(TimeZone.getTimeZone(Zones.VIETNAM));
        how.setAppName("Một Cửa");
        if (shown != null) {
            how.setImageParameters(image(shown));
        }
        return how;
    }

    /** By which the key's owner is asked to sign. */
    static EncryptionAlgorithm encryption(X509Certificate certificate) {
        return EncryptionAlgorithm.forKey(certificate.getPublicKey());
    }

    private static SignatureImageParameters image(Shown shown) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setPage(shown.place().page());
        field.setOriginX(shown.place().x());
        field.setOriginY(shown.place().y());
        field.setWidth(shown.place().width());
        field.setHeight(shown.place().height());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setFieldParameters(field);
        if (shown.picture() != null) {
            image.setImage(
                    new InMemoryDocument(shown.picture(), "signature.png", MimeTypeEnum.PNG));
            image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        } else {
            image.setTextParameters(text(shown));
        }
        return image;
    }

    private static SignatureImageTextParameters text(Shown shown) {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(shown.text());
        text.setFont(font(shown.textSize()));
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setTextColor(Color.BLACK);
        text.setPadding(2);
        return text;
    }

    private static DSSFileFont font(float size) {
        try (InputStream in = DssSigner.class.getResourceAsStream(FONT)) {
            DSSFileFont font =
                    new DSSFileFont(
                            new InMemoryDocument(Objects.requireNonNull(in).readAllBytes()), size);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
