package vn.motcua.document.signature;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in one word what DSS found of a signature, in an order that people follow. */
final class Judge {

    /** What DSS says of a chain that is trusted when nobody told it what is revoked. */
    private static final Set<SubIndication> NOBODY_SAYS =
            Set.of(SubIndication.TRY_LATER, SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE);

    /** What DSS says since it does not know, as we may, how long the file has been there. */
    private static final Set<SubIndication> LATER =
            Set.of(
                    SubIndication.REVOKED_NO_POE,
                    SubIndication.REVOKED_CA_NO_POE,
                    SubIndication.OUT_OF_BOUNDS_NOT_REVOKED,
                    SubIndication.OUT_OF_BOUNDS_NO_POE,
                    SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE,
                    SubIndication.NO_POE);

    private final SimpleReport report;
    private final CheckTime time;
    private final Set<String> signatureFields;

    Judge(SimpleReport report, Set<String> signatureFields, CheckTime time) {
        this.report = report;
        this.signatureFields = Set.copyOf(signatureFields);
        this.time = time;
    }

    PdfSignature of(SignatureWrapper signature, Set<Remark> remarks) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        Instant stamped = stampedAt(signature);
        Instant claimed = instant(signature.getClaimedSigningTime());
        if (claimed != null && claimed.isAfter(time.now().plus(time.skew()))) {
            remarks.add(Remark.CLOCK_AHEAD);
        }
        Standing standing = standing(signature, certificate, stamped, remarks);
        if (certificate == null) {
            return new PdfSignature(standing, "", "", "", "", "", claimed, stamped);
        }
        return new PdfSignature(
                standing,
                text(certificate.getCommonName()),
                text(certificate.getOrganizationName()),
                issuer(certificate),
                hexadecimal(certificate.getSerialNumber()),
                fingerprint(certificate),
                claimed,
                stamped);
    }

    private Standing standing(
            SignatureWrapper signature,
            @Nullable CertificateWrapper certificate,
            @Nullable Instant stamped,
            Set<Remark> remarks) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        if (isChanged(signature, revision)) {
            return Standing.CHANGED;
        }
        if (revision != null && filled(revision)) {
            remarks.add(Remark.FILLED_AFTER);
        }
        if (certificate == null) {
            return Standing.BROKEN;
        }
        if (!signature.isTrustedChain()) {
            return Standing.CHAIN_UNKNOWN;
        }
        Instant moment = stamped == null ? time.knownSince() : stamped;
        Instant end = instant(certificate.getNotAfter());
        Instant start = instant(certificate.getNotBefore());
        if (isRevokedBy(signature, moment)) {
            return Standing.REVOKED;
        }
        if ((end != null && moment.isAfter(end))
                || (start != null && moment.plus(time.skew()).isBefore(start))) {
            return Standing.EXPIRED;
        }
        if (isRevokedBy(signature, time.now()) || (end != null && time.now().isAfter(end))) {
            remarks.add(Remark.ENDED_SINCE);
        }
        return bySaying(signature);
    }

    private Standing bySaying(SignatureWrapper signature) {
        Indication indication = report.getIndication(signature.getId());
        SubIndication why = report.getSubIndication(signature.getId());
        if (indication == Indication.TOTAL_PASSED || indication == Indication.PASSED) {
            return Standing.VALID;
        }
        if (why == null || indication == Indication.TOTAL_FAILED) {
            return Standing.UNSOUND;
        }
        if (NOBODY_SAYS.contains(why)) {
            return Standing.REVOCATION_UNKNOWN;
        }
        return LATER.contains(why) ? Standing.VALID : Standing.UNSOUND;
    }

    private static boolean isChanged(
            SignatureWrapper signature, @Nullable PDFRevisionWrapper revision) {
        if (!signature.isSignatureIntact() || !signature.isSignatureValid()) {
            return true;
        }
        return revision != null
                && (!revision.isSignatureByteRangeValid()
                        || !revision.isPdfSignatureDictionaryConsistent()
                        || !revision.getPdfUndefinedChanges().isEmpty()
                        || !revision.getPdfAnnotationChanges().isEmpty()
                        || !revision.getPdfPageDifferenceConcernedPages().isEmpty());
    }

    /** Another signature is a field too, and no news. */
    private boolean filled(PDFRevisionWrapper revision) {
        return !signatureFields.containsAll(revision.getModifiedFieldNames());
    }

    private static boolean isRevokedBy(SignatureWrapper signature, Instant moment) {
        return signature.getCertificateChain().stream()
                .filter(certificate -> !certificate.isTrusted())
                .flatMap(certificate -> certificate.getCertificateRevocationData().stream())
                .anyMatch(said -> isRevokedBy(said, moment));
    }

    private static boolean isRevokedBy(CertificateRevocationWrapper said, Instant moment) {
        Instant since = instant(said.getRevocationDate());
        return said.isRevoked() && (since == null || !since.isAfter(moment));
    }

    private static @Nullable Instant stampedAt(SignatureWrapper signature) {
        return Stream.concat(
                        signature.getSignatureTimestamps().stream(),
                        signature.getDocumentTimestamps().stream())
                .filter(Judge::holds)
                .map(stamp -> instant(stamp.getProductionTime()))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean holds(TimestampWrapper stamp) {
        return stamp.isMessageImprintDataFound()
                && stamp.isMessageImprintDataIntact()
                && stamp.isSignatureValid()
                && stamp.isTrustedChain();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String issuer(CertificateWrapper certificate) {
        CertificateWrapper issuer = certificate.getSigningCertificate();
        return issuer == null
                ? text(certificate.getCertificateIssuerDN())
                : text(issuer.getCommonName());
    }

    private static String hexadecimal(@Nullable String serial) {
        return serial == null ? "" : new BigInteger(serial).toString(16).toUpperCase(Locale.ROOT);
    }

    private static String fingerprint(CertificateWrapper certificate) {
        byte[] digest = certificate.getDigestAlgoAndValue().getDigestValue();
        return digest == null ? "" : HexFormat.of().formatHex(digest);
    }
}
