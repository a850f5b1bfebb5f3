package vn.motcua.document.signature;

import eu.europa.esig.dss.model.DSSException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.motcua.document.signature.SignatureVerdict.State;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;

/**
 * Signs a PDF with a key that the server holds. The signature is a revision of its own behind the
 * file, so what was there stays as it is, signatures included.
 */
@Component
public final class PdfSigner {

    private final Keys keys;
    private final PdfSignatures signatures;
    private final SignatureSettings settings;
    private final SignatureParameters parameters;

    PdfSigner(
            Keys keys,
            PdfSignatures signatures,
            SignatureSettings settings,
            SignatureParameters parameters) {
        this.keys = keys;
        this.signatures = signatures;
        this.settings = settings;
        this.parameters = parameters;
    }

    /**
     * The file with one signature more. Who may sign with the key is the caller's to have asked.
     *
     * @param content read, not closed
     * @param at what the signature and its picture say, and by which the certificate must hold
     * @throws RefusalException with a {@link SignatureRefusal}: the key cannot be used, its
     *     certificate is over, the file is broken, locked, carries program code or a signature that
     *     does not hold, or the time-stamp authority does not answer
     */
    public byte[] sign(InputStream content, String keyName, Appearance appearance, Instant at) {
        SigningKey key = keys.require(keyName);
        if (!KeyCertificate.of(key.chain().getFirst()).holdsAt(at)) {
            throw new RefusalException(new SignatureRefusal.CertificateOver(keyName));
        }
        try {
            Path from = Files.createTempFile("sign", ".pdf");
            Path to = Files.createTempFile("signed", ".pdf");
            try {
                long ignored = Files.copy(content, from, StandardCopyOption.REPLACE_EXISTING);
                requireFit(from, at);
                new DssSigner(settings.tsa().isBlank() ? null : TimeStamps.of(settings.tsa()))
                        .sign(from, to, key, shown(from, appearance, at), at);
                return Files.readAllBytes(to);
            } finally {
                boolean ignored = Files.deleteIfExists(from) | Files.deleteIfExists(to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DSSException failed) {
            throw new RefusalException(
                    settings.tsa().isBlank()
                            ? new SignatureRefusal.CannotBeSigned()
                            : new SignatureRefusal.NoTimeStamp());
        }
    }

    /** The same of bytes at hand. */
    public byte[] sign(byte[] content, String keyName, Appearance appearance, Instant at) {
        return sign(new ByteArrayInputStream(content), keyName, appearance, at);
    }

    private void requireFit(Path file, Instant at) {
        SignatureVerdict verdict = signatures.check(file, at);
        if (verdict.state() == State.ENCRYPTED || verdict.state() == State.UNREADABLE) {
            throw new RefusalException(new SignatureRefusal.CannotBeSigned());
        }
        if (verdict.remarks().contains(Remark.SCRIPTS)) {
            throw new RefusalException(new SignatureRefusal.HasScripts());
        }
        if (verdict.isAlarming()) {
            throw new RefusalException(new SignatureRefusal.BadSignatureInside());
        }
    }

    private DssSigner.Shown shown(Path file, Appearance appearance, Instant at) throws IOException {
        SignatureParameters.Sizes sizes = parameters.sizes(Zones.dayOf(at));
        try (PDDocument pdf =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            Place place = new Places(pdf, sizes).of(appearance);
            byte[] picture =
                    switch (appearance) {
                        case Appearance.Personal personal -> personal.picture();
                        case Appearance.Seal seal -> seal.picture();
                        case Appearance.Corner corner -> null;
                    };
            return new DssSigner.Shown(place, picture, appearance.text(), sizes.text());
        }
    }
}
