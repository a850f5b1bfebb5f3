package vn.motcua.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Papers to sign, good and bad. */
final class SamplePdf {

    static final String SIGNER = "Nguyễn Thị Hòa";

    /** Where the signer's name stands, in points from the upper left corner. */
    static final float NAME_MIDDLE = 430;

    static final float NAME_BASE = 600;

    private SamplePdf() {}

    /** A decision with receivers on the left and the signer on the right. */
    static byte[] paper() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDFont font =
                    PDType0Font.load(
                            pdf,
                            SamplePdf.class.getResourceAsStream("/fonts/Tinos_400Regular.ttf"));
            float top = PDRectangle.A4.getHeight();
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                line(out, font, "QUYẾT ĐỊNH về việc cấp giấy phép", 200, top - 120);
                line(out, font, "Nơi nhận: " + SIGNER + " và các phòng", 60, top - 520);
                line(out, font, "CHỦ TỊCH", middle(font, "CHỦ TỊCH"), top - 520);
                line(out, font, SIGNER, middle(font, SIGNER), top - NAME_BASE);
            }
            return saved(pdf);
        }
    }

    /** The same with something written over it, as a revision behind what was there. */
    static byte[] overwritten(byte[] paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            PDPage page = pdf.getPage(0);
            PDFont font =
                    PDType0Font.load(
                            pdf,
                            SamplePdf.class.getResourceAsStream("/fonts/Tinos_400Regular.ttf"));
            try (PDPageContentStream out =
                    new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
                line(out, font, "và thêm 1.000.000.000 đồng", 200, 500);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static byte[] withScript() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper())) {
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            return saved(pdf);
        }
    }

    static byte[] locked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper())) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(pdf);
        }
    }

    /** Its description is an XML that would unfold into billions of letters. */
    static byte[] withXmlBomb() throws IOException {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        xml.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]><x>&a39;&file;</x>");
        try (PDDocument pdf = Loader.loadPDF(paper())) {
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(xml.toString().getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
            return saved(pdf);
        }
    }

    /** Tables that say of themselves to be endless. */
    static byte[] withHugeTable() {
        String text =
                """
                %PDF-1.7
                1 0 obj
                <</Type /Catalog /Pages 2 0 R>>
                endobj
                xref
                0 2000000000
                0000000000 65535 f\s
                trailer
                <</Size 2000000000 /Root 1 0 R>>
                startxref
                58
                %%EOF
                """;
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream of objects of so many megabytes of noughts, folded into very little. */
    static byte[] withBomb(int megabytes, String type) throws IOException {
        byte[] folded = folded(megabytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                """
                %%PDF-1.7
                1 0 obj
                <</Type /%s /N 1 /First 5 /W [1 2 1] /Size 3 /Root 2 0 R /Filter /FlateDecode /Length %d>>
                stream
                """
                        .formatted(type, folded.length)
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(folded);
        out.write(
                "\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] folded(int megabytes) {
        Deflater deflater = new Deflater(9);
        byte[] noughts = new byte[1024 * 1024];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(noughts);
            for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
                out.write(buffer, 0, n);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static float middle(PDFont font, String text) throws IOException {
        return NAME_MIDDLE - font.getStringWidth(text) / 1000 * 13 / 2;
    }

    private static void line(PDPageContentStream out, PDFont font, String text, float x, float y)
            throws IOException {
        out.beginText();
        out.setFont(font, 13);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
