package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String TEXT =
            "https://motcua.example/track?code=000.00.99.H27-220303-0001";

    @Test
    void canBeReadBack() throws Exception {
        String address = QrCode.pngAddress(TEXT);
        byte[] png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, width, null, 0, width);

        String read =
                new QRCodeReader()
                        .decode(
                                new BinaryBitmap(
                                        new HybridBinarizer(
                                                new RGBLuminanceSource(width, width, pixels))))
                        .getText();

        assertThat(read).isEqualTo(TEXT);
    }

    @Test
    void isAPictureThatAStrictPageMayShow() {
        String svg = QrCode.svg(TEXT, "Mã \"QR\" <hồ sơ>");

        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("aria-label=\"Mã &quot;QR&quot; &lt;hồ sơ>\"")
                .doesNotContain("style=", "<script");
    }
}
