package vn.motcua.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Turns a page of XHTML into PDF/A-2b that is also PDF/UA-1. It fetches nothing: what the page
 * needs is in the page. The same page and moment give the same bytes.
 */
@Component
final class PdfMaker {

    private static final String FAMILY = "Tinos";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final byte[] regular = font("Tinos_400Regular.ttf");
    private final byte[] italic = font("Tinos_400Regular_Italic.ttf");
    private final byte[] bold = font("Tinos_700Bold.ttf");
    private final byte[] boldItalic = font("Tinos_700Bold_Italic.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    byte[] make(String xhtml, Instant madeAt) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            PDDocument document = renderer.createPDFKeepOpen();
            PdfDates.set(document, madeAt);
            document.setDocumentId(Integer.toUnsignedLong(xhtml.hashCode()));
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Một Cửa");
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(stream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(stream(italic), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(stream(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(stream(boldItalic), FAMILY, 700, FontStyle.ITALIC, true);
        return builder;
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream in = PdfMaker.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
