package vn.motcua.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes (ISO/IEC 18004) with error correction M, for pages and for papers. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final int PIXELS = 8;

    private QrCode() {}

    /** A picture of one colour without style attributes; {@code label} is read out in its place. */
    public static String svg(String text, String label) {
        ByteMatrix code = code(text);
        int size = code.getWidth() + 2 * QUIET;
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        aria-label="%s" shape-rendering="crispEdges"><rect width="%d" height="%d" \
        fill="#fff"/><path fill="#000" d="%s"/></svg>\
        """
                .formatted(size, size, escaped(label), size, size, path(code));
    }

    /** The same as an image with a white rim, eight pixels to a module. */
    static String pngAddress(String text) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            boolean written = ImageIO.write(image(code(text)), "png", png);
            if (!written) {
                throw new IllegalStateException("No PNG writer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static String path(ByteMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    // On paper the white of the sheet is rim enough; one module keeps the code off its neighbours.
    private static BufferedImage image(ByteMatrix code) {
        int size = (code.getWidth() + 2) * PIXELS;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, dark(code, x / PIXELS - 1, y / PIXELS - 1) ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }

    private static boolean dark(ByteMatrix code, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < code.getWidth() && y < code.getHeight();
        return inside && code.get(x, y) == 1;
    }

    private static ByteMatrix code(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
