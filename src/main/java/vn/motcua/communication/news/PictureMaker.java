package vn.motcua.communication.news;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.kernel.RefusalException;

/**
 * Makes of a picture that was handed in one that everybody may see: no larger than it is shown,
 * upright, and without what the camera wrote into it, such as where it was taken.
 */
final class PictureMaker {

    private static final Set<String> TAKEN = Set.of("jpeg", "png");
    private static final int MILLION = 1_000_000;

    /** A picture as it is kept. */
    record Made(byte[] content, String mediaType, int width, int height) {}

    private PictureMaker() {}

    /**
     * @param megapixels how many it may have
     * @param side longest side of what is made, in pixels
     * @throws RefusalException where there is none, it is no JPEG or PNG, is broken or too large
     */
    static Made make(byte[] content, int megapixels, int side) {
        if (content.length == 0) {
            throw new RefusalException(new NewsRefusal.PictureMissing());
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RefusalException(new NewsRefusal.PictureNotTaken());
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in, content, megapixels, side);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RefusalException(new NewsRefusal.PictureBroken());
        }
    }

    private static Made read(
            ImageReader reader, ImageInputStream in, byte[] content, int megapixels, int side)
            throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!TAKEN.contains(format)) {
            throw new RefusalException(new NewsRefusal.PictureNotTaken());
        }
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > (long) megapixels * MILLION) {
            throw new RefusalException(new NewsRefusal.PictureTooLarge(megapixels));
        }
        ImageReadParam sparing = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * side));
        sparing.setSourceSubsampling(step, step, 0, 0);
        BufferedImage small = smaller(reader.read(0, sparing), side);
        BufferedImage upright = Orientation.of(content).upright(small);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(upright, format, out)) {
            throw new RefusalException(new NewsRefusal.PictureBroken());
        }
        return new Made(
                out.toByteArray(), "image/" + format, upright.getWidth(), upright.getHeight());
    }

    private static BufferedImage smaller(BufferedImage image, int side) {
        double by = Math.min(1.0, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage made =
                new BufferedImage(
                        width,
                        height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (!clear) {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, width, height);
        }
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return made;
    }
}
