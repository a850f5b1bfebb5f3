package vn.motcua.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where signatures stand on a paper, by the decree on clerical work. */
class PlacesTest {

    private static final Instant AT = Instant.now().minusSeconds(60);

    @TempDir Path folder;

    @BeforeAll
    static void quiet() {
        Signing.quiet();
    }

    @Test
    void thePersonSignsBetweenTitleAndName() throws Exception {
        Place place = place(SamplePdf.paper(), new Appearance.Personal(SamplePdf.SIGNER, null, ""));
        assertThat(place.page()).isEqualTo(1);
        assertThat(place.x() + place.width() / 2).isCloseTo(SamplePdf.NAME_MIDDLE, within(2f));
        assertThat(place.y() + place.height()).isBetween(580f, 596f);
        assertThat(place.y()).isGreaterThan(522);
    }

    @Test
    void aNameThatIsNotPrintedIsSignedBelowTheLastLineOnTheRight() throws Exception {
        Place place = place(SamplePdf.paper(), new Appearance.Personal("Trần Văn Khác", null, ""));
        assertThat(place.y()).isGreaterThan(SamplePdf.NAME_BASE);
        assertThat(place.x()).isGreaterThan(595f / 2);
    }

    @Test
    void theSealCoversAThirdOfTheSignatureOnItsLeft() throws Exception {
        TestIssuer issuer = issuer();
        byte[] signed =
                Signing.signed(
                        folder,
                        SamplePdf.paper(),
                        issuer.key(SamplePdf.SIGNER, AT.minus(Duration.ofDays(9)), later()),
                        new Appearance.Personal(SamplePdf.SIGNER, Signing.picture(), ""),
                        AT,
                        null);
        Place person =
                place(SamplePdf.paper(), new Appearance.Personal(SamplePdf.SIGNER, null, ""));
        Place seal = place(signed, new Appearance.Seal(Signing.picture(), "UBND"));
        assertThat(seal.x() + seal.width()).isCloseTo(person.x() + person.width() / 3, within(1f));
        assertThat(seal.width()).isEqualTo(seal.height());
        assertThat(seal.y() + seal.height() / 2)
                .isCloseTo(person.y() + person.height() / 2, within(1f));
    }

    @Test
    void anOrganisationWithoutPictureSignsInTheUpperRightCorner() throws Exception {
        for (Appearance how :
                new Appearance[] {
                    new Appearance.Corner("SAO Y"), new Appearance.Seal(null, "UBND xã")
                }) {
            Place place = place(SamplePdf.paper(), how);
            assertThat(place.page()).isEqualTo(1);
            assertThat(place.y()).isLessThan(40);
            assertThat(place.x() + place.width()).isBetween(560f, 590f);
        }
    }

    /** Leaves the picture to look at when asked for pictures. */
    @Test
    void whatIsSignedIsDrawn() throws Exception {
        TestIssuer issuer = issuer();
        TokenKey key = issuer.key(SamplePdf.SIGNER, AT.minus(Duration.ofDays(9)), later());
        byte[] once =
                Signing.signed(
                        folder,
                        SamplePdf.paper(),
                        key,
                        new Appearance.Personal(
                                SamplePdf.SIGNER,
                                null,
                                "Ký số bởi: Nguyễn Thị Hòa\nThời gian ký: 2022-03-03T10:15:30+07:00"),
                        AT,
                        null);
        byte[] twice =
                Signing.signed(
                        folder,
                        once,
                        key,
                        new Appearance.Corner(
                                "SAO Y\nỦy ban nhân dân xã Yên Hồ, huyện Đức Thọ\n2022-03-03T10:15:30+07:00"),
                        AT,
                        null);
        try (PDDocument before = Loader.loadPDF(SamplePdf.paper());
                PDDocument after = Loader.loadPDF(twice)) {
            BufferedImage then = new PDFRenderer(before).renderImage(0);
            BufferedImage now = new PDFRenderer(after).renderImage(0);
            assertThat(dark(now, 380, 520, 480, 590)).isGreaterThan(dark(then, 380, 520, 480, 590));
            assertThat(dark(now, 360, 20, 585, 90)).isGreaterThan(dark(then, 360, 20, 585, 90));
            if (Boolean.getBoolean("motcua.shots")) {
                Path shots = Files.createDirectories(Path.of("target/screenshots"));
                ImageIO.write(
                        new PDFRenderer(after).renderImage(0, 2),
                        "png",
                        shots.resolve("signature-paper.png").toFile());
            }
        }
    }

    private static int dark(BufferedImage image, int left, int top, int right, int bottom) {
        int count = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                count += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return count;
    }

    private static Place place(byte[] paper, Appearance how) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return new Places(pdf, Signing.SIZES).of(how);
        }
    }

    private static TestIssuer issuer() throws Exception {
        return new TestIssuer("CA", AT.minus(Duration.ofDays(10)), later());
    }

    private static Instant later() {
        return AT.plus(Duration.ofDays(10));
    }
}
