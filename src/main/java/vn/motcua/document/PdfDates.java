package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.motcua.kernel.Zones;

/** Puts the moment that the paper tells of in place of the moment at which the program ran. */
final class PdfDates {

    private static final Pattern DATES =
            Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(<)");

    private PdfDates() {}

    static void set(PDDocument document, Instant moment) throws IOException {
        Calendar date =
                GregorianCalendar.from(
                        moment.truncatedTo(ChronoUnit.SECONDS).atZone(Zones.VIETNAM));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        PDMetadata old = document.getDocumentCatalog().getMetadata();
        String written = new String(old.toByteArray(), StandardCharsets.UTF_8);
        String iso =
                moment.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(Zones.VIETNAM)
                        .toOffsetDateTime()
                        .toString();
        byte[] fixed =
                DATES.matcher(written)
                        .replaceAll("$1" + iso + "$2")
                        .getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(fixed)));
    }
}
