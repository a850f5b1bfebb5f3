package vn.motcua.document.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Looks at a PDF, whoever made it, without unfolding, running or parsing what lies in it. */
final class PdfLook {

    private static final String TIME_STAMP = "ETSI.RFC3161";
    private static final int MOST_SIGNATURES = 50;

    private PdfLook() {}

    static Looked at(Path file) throws IOException {
        if (!Inflation.isBearable(file)) {
            return Looked.not(SignatureVerdict.State.UNREADABLE);
        }
        try (PDDocument pdf =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                return Looked.not(SignatureVerdict.State.ENCRYPTED);
            }
            int signatures =
                    (int)
                            pdf.getSignatureDictionaries().stream()
                                    .filter(PdfLook::isSignature)
                                    .count();
            if (signatures > MOST_SIGNATURES) {
                return Looked.not(SignatureVerdict.State.UNREADABLE);
            }
            return new Looked(
                    signatures == 0
                            ? SignatureVerdict.State.UNSIGNED
                            : SignatureVerdict.State.SIGNED,
                    signatures,
                    PdfScripts.isIn(pdf.getDocument()) ? Set.of(Remark.SCRIPTS) : Set.of());
        } catch (InvalidPasswordException locked) {
            return Looked.not(SignatureVerdict.State.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Looked.not(SignatureVerdict.State.UNREADABLE);
        }
    }

    private static boolean isSignature(PDSignature signature) {
        return !TIME_STAMP.equals(signature.getSubFilter());
    }
}
