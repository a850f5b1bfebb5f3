package vn.motcua.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whom a check goes by.
 *
 * @param anchors issuers that are trusted
 * @param revoked lists of revoked certificates (CRL), DER or PEM
 * @param answers OCSP answers, DER
 * @param online whether issuers are asked too
 */
record Trust(
        List<X509Certificate> anchors, List<Path> revoked, List<Path> answers, boolean online) {

    private static final Logger LOG = LoggerFactory.getLogger(Trust.class);

    Trust {
        anchors = List.copyOf(anchors);
        revoked = List.copyOf(revoked);
        answers = List.copyOf(answers);
    }

    /** As configured for a day; read anew each time, since lists of the revoked are replaced. */
    static Trust on(
            LocalDate day, SignatureSettings settings, Collection<X509Certificate> besides) {
        List<X509Certificate> anchors = new ArrayList<>(besides);
        for (SignatureSettings.Anchor anchor : settings.anchors()) {
            if (anchor.holdsOn(day)) {
                anchors.addAll(certificates(anchor.file()));
            }
        }
        return new Trust(
                anchors,
                files(settings.revoked(), ".crl"),
                files(settings.revoked(), ".ocsp"),
                settings.online());
    }

    /** An anchor that cannot be read is trusted by nobody; the log says so. */
    private static List<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException unreadable) {
            LOG.warn("Trusted certificate {} cannot be read: {}", file, unreadable.toString());
            return List.of();
        }
    }

    private static List<Path> files(@Nullable Path folder, String ending) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
