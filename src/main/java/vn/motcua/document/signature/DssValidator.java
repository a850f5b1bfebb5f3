package vn.motcua.document.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.document.signature.SignatureVerdict.State;

/** Asks EU DSS about the signatures of a file. Loaded when the first file is asked about. */
final class DssValidator {

    private DssValidator() {}

    static SignatureVerdict verdict(Path file, Looked looked, Trust trust, CheckTime time) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new FileDocument(file.toFile()));
        validator.setPdfObjFactory(factory());
        validator.setCertificateVerifier(verifier(trust));
        validator.setEnableEtsiValidationReport(false);
        Reports reports = validator.validateDocument();
        DiagnosticData data = reports.getDiagnosticData();
        Judge judge = new Judge(reports.getSimpleReport(), fields(data), time);
        Set<Remark> remarks = new TreeSet<>(looked.remarks());
        List<PdfSignature> found = new ArrayList<>();
        for (SignatureWrapper signature : data.getSignatures()) {
            found.add(judge.of(signature, remarks));
        }
        // What DSS cannot make out at all it leaves out.
        while (found.size() < looked.signatures()) {
            found.add(PdfSignature.broken());
        }
        if (found.isEmpty()) {
            return SignatureVerdict.without(State.UNSIGNED, remarks, time.now());
        }
        if (Coverage.isLessThan(file, data)) {
            remarks.add(Remark.ADDED_AFTER);
        }
        return new SignatureVerdict(State.SIGNED, found, remarks, time.now());
    }

    private static Set<String> fields(DiagnosticData data) {
        return Stream.concat(
                        data.getSignatures().stream().map(SignatureWrapper::getPDFRevision),
                        data.getTimestampList().stream().map(TimestampWrapper::getPDFRevision))
                .filter(Objects::nonNull)
                .flatMap(revision -> revision.getSignatureFieldNames().stream())
                .collect(Collectors.toSet());
    }

    /** Pages are compared by their objects; drawing them to compare pictures costs too much. */
    static PdfBoxNativeObjectFactory factory() {
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
        factory.setResourcesHandlerBuilder(new TempFileResourcesHandlerBuilder());
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(differences);
        // A seal is to overlap the signature beside it.
        PdfSignatureFieldPositionChecker places = new PdfSignatureFieldPositionChecker();
        places.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        factory.setPdfSignatureFieldPositionChecker(places);
        return factory;
    }

    private static CommonCertificateVerifier verifier(Trust trust) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trust.anchors().forEach(anchor -> anchors.addCertificate(new CertificateToken(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        // Whoever made the file chose the addresses in its certificates; none of them is asked
        // unless configured.
        verifier.setAIASource(null);
        if (trust.online()) {
            verifier.setCrlSource(new OnlineCRLSource(new SignatureHttp()));
            OnlineOCSPSource ocsp = new OnlineOCSPSource();
            ocsp.setDataLoader(SignatureHttp.posting("application/ocsp-request"));
            verifier.setOcspSource(ocsp);
        } else {
            if (!trust.revoked().isEmpty()) {
                verifier.setCrlSource(new ExternalResourcesCRLSource(documents(trust.revoked())));
            }
            if (!trust.answers().isEmpty()) {
                verifier.setOcspSource(new ExternalResourcesOCSPSource(documents(trust.answers())));
            }
        }
        return verifier;
    }

    private static DSSDocument[] documents(List<Path> files) {
        return files.stream().map(f -> new FileDocument(f.toFile())).toArray(DSSDocument[]::new);
    }
}
