package vn.motcua.communication.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** Pictures are made small, upright and silent; what is no picture is refused. */
class PictureMakerTest {

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** What a camera writes that was held on its side. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif =
                HexFormat.of()
                        .parseHex(
                                "ffe1"
                                        + "0022"
                                        + "457869660000"
                                        + "4d4d002a00000008"
                                        + "0001"
                                        + "011200030000000100"
                                        + "%02x".formatted(orientation)
                                        + "0000"
                                        + "00000000");
        byte[] all = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }

    private static void refused(byte[] content, Refusal why) {
        assertThatThrownBy(() -> PictureMaker.make(content, 1, 400))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.first()).isEqualTo(why));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] jpeg = picture("jpg", 300, 200);
        refused(new byte[0], new NewsRefusal.PictureMissing());
        refused("xin chào".getBytes(StandardCharsets.UTF_8), new NewsRefusal.PictureNotTaken());
        refused(picture("gif", 30, 20), new NewsRefusal.PictureNotTaken());
        refused(Arrays.copyOf(jpeg, 40), new NewsRefusal.PictureBroken());
        byte[] png = picture("png", 300, 200);
        refused(Arrays.copyOf(png, 60), new NewsRefusal.PictureBroken());
        refused(picture("png", 1200, 1000), new NewsRefusal.PictureTooLarge(1));
    }

    @Test
    void largeOnesAreMadeSmaller() throws IOException {
        PictureMaker.Made made = PictureMaker.make(picture("png", 1000, 500), 1, 400);
        assertThat(made.width()).isEqualTo(400);
        assertThat(made.height()).isEqualTo(200);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(made.content()));
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(PictureMaker.make(picture("jpg", 30, 20), 1, 400).width()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 200", "3, 300, 200", "6, 200, 300", "8, 200, 300", "9, 300, 200"})
    void onesThatLieOnTheirSideAreTurnedAndSayNoMoreHowTheyWereTaken(
            int orientation, int width, int height) throws IOException {
        PictureMaker.Made made =
                PictureMaker.make(turned(picture("jpg", 300, 200), orientation), 1, 400);
        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
        assertThat(new String(made.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }
}
