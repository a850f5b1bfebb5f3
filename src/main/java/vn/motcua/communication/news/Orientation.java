package vn.motcua.communication.news;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as it wrote into a JPEG (Exif 2.32, tag Orientation): by how many quarters
 * a picture is turned to stand upright. Mirrored ones, which no camera makes, stay as they are.
 */
record Orientation(int quarters) {

    private static final Orientation UPRIGHT = new Orientation(0);

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int LITTLE = 0x4949;
    private static final int EXIF_HEAD = 6;

    /** Upright where nothing is said. */
    static Orientation of(byte[] picture) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(picture);
            if (Short.toUnsignedInt(bytes.getShort()) != START) {
                return UPRIGHT;
            }
            while (true) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                int length = Short.toUnsignedInt(bytes.getShort());
                if (marker == SCAN || length < 2) {
                    return UPRIGHT;
                }
                if (marker == APP1 && isExif(bytes)) {
                    return read(bytes.slice(bytes.position() + EXIF_HEAD, length - 2 - EXIF_HEAD));
                }
                bytes.position(bytes.position() + length - 2);
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException unread) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(ByteBuffer bytes) {
        return bytes.getInt(bytes.position()) == 0x45786966;
    }

    private static Orientation read(ByteBuffer tiff) {
        if (Short.toUnsignedInt(tiff.getShort(0)) == LITTLE) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        tiff.position(tiff.getInt(4));
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int at = tiff.position() + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                return switch (tiff.getShort(at + 8)) {
                    case 3 -> new Orientation(2);
                    case 6 -> new Orientation(1);
                    case 8 -> new Orientation(3);
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    BufferedImage upright(BufferedImage image) {
        if (quarters == 0) {
            return image;
        }
        boolean swaps = quarters % 2 == 1;
        int width = swaps ? image.getHeight() : image.getWidth();
        int height = swaps ? image.getWidth() : image.getHeight();
        BufferedImage made = new BufferedImage(width, height, image.getType());
        Graphics2D pen = made.createGraphics();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, turn, null);
        pen.dispose();
        return made;
    }
}
