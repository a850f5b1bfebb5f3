package vn.motcua.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Signs without asking whether the paper is fit for it. */
final class Signing {

    static final SignatureParameters.Sizes SIZES =
            new SignatureParameters().sizes(LocalDate.of(2022, 3, 3));

    private Signing() {}

    static byte[] signed(
            Path folder,
            byte[] content,
            SigningKey by,
            Appearance how,
            Instant at,
            @Nullable TSPSource tsa)
            throws Exception {
        Path from = Files.createTempFile(folder, "from", ".pdf");
        Path to = Files.createTempFile(folder, "to", ".pdf");
        Files.write(from, content);
        byte[] picture =
                switch (how) {
                    case Appearance.Personal p -> p.picture();
                    case Appearance.Seal s -> s.picture();
                    case Appearance.Corner c -> null;
                };
        Place place;
        try (PDDocument pdf = Loader.loadPDF(content)) {
            place = new Places(pdf, SIZES).of(how);
        }
        new DssSigner(tsa)
                .sign(
                        from,
                        to,
                        by,
                        new DssSigner.Shown(place, picture, how.text(), SIZES.text()),
                        at);
        return Files.readAllBytes(to);
    }

    static byte[] picture() throws Exception {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().drawLine(0, 0, 199, 99);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean written = ImageIO.write(image, "png", out);
        assertThat(written).isTrue();
        return out.toByteArray();
    }

    /** Outside the program nobody tells the log what is worth writing. */
    static void quiet() {
        for (String loud :
                new String[] {"eu.europa.esig", "org.apache.pdfbox", "org.apache.fontbox"}) {
            ((Logger) LoggerFactory.getLogger(loud)).setLevel(Level.ERROR);
        }
    }
}
