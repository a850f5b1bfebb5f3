package vn.motcua.document.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How far into a file its last signature or stamp of time reaches. */
final class Coverage {

    /** A line end after the last word of a file is nothing that anybody added. */
    private static final int LINE_END = 2;

    private Coverage() {}

    static boolean isLessThan(Path file, DiagnosticData data) {
        try {
            return end(data) + LINE_END < Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long end(DiagnosticData data) {
        return Stream.concat(
                        data.getSignatures().stream().map(SignatureWrapper::getPDFRevision),
                        data.getTimestampList().stream().map(TimestampWrapper::getPDFRevision))
                .filter(Objects::nonNull)
                .mapToLong(Coverage::end)
                .max()
                .orElse(0);
    }

    private static long end(PDFRevisionWrapper revision) {
        List<BigInteger> range = revision.getSignatureByteRange();
        return range.size() < 4 ? 0 : range.get(2).add(range.get(3)).longValue();
    }
}
