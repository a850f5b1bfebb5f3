package vn.motcua.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** What a canvas might send. */
public final class Pictures {

    private static final String HEAD = "data:image/png;base64,";

    private Pictures() {}

    /** A signature of one stroke. */
    public static String signature() {
        return HEAD + Base64.getEncoder().encodeToString(drawn(800, 240, true, "png"));
    }

    static String blank() {
        return HEAD + Base64.getEncoder().encodeToString(drawn(800, 240, false, "png"));
    }

    static String endless() {
        return HEAD + Base64.getEncoder().encodeToString(drawn(2400, 100, true, "png"));
    }

    static String jpeg() {
        return HEAD + Base64.getEncoder().encodeToString(drawn(400, 100, true, "jpg"));
    }

    private static byte[] drawn(int width, int height, boolean stroke, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        if (stroke) {
            pen.setColor(new Color(0x14213d));
            pen.drawLine(20, 20, width - 20, height - 20);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
