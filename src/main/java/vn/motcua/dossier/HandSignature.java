package vn.motcua.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.RefusalException;

/**
 * That somebody signed for what they took: on the screen, or on the office's own sheet.
 *
 * @param png the picture in base 64, where it was drawn on the screen; personal data
 */
public record HandSignature(Way way, @Nullable String png) {

    /** Where the signature stands. */
    public enum Way {
        SCREEN,
        PAPER
    }

    /** Bytes of the picture; a signature of a finger takes a tenth of it. */
    static final int MOST_BYTES = 200_000;

    private static final int MOST_WIDE = 2_000;
    private static final int LEAST_INK = 40;
    private static final String HEAD = "data:image/png;base64,";
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    public HandSignature {
        if ((way == Way.SCREEN) != (png != null)) {
            throw new IllegalArgumentException("A picture, and only of a signature on the screen");
        }
    }

    public static HandSignature onPaper() {
        return new HandSignature(Way.PAPER, null);
    }

    /**
     * Reads what a canvas gives.
     *
     * @throws RefusalException no picture in that format, too large, or nothing drawn in it
     */
    public static HandSignature drawn(String address) {
        if (address.length() > HEAD.length() + MOST_BYTES / 3 * 4 + 4) {
            throw no(new SignatureRefusal.SignatureTooLarge(MOST_BYTES / 1000));
        }
        if (!address.startsWith(HEAD)) {
            throw no(new SignatureRefusal.SignatureUnreadable());
        }
        String text = address.substring(HEAD.length());
        BufferedImage picture = picture(decoded(text));
        if (ink(picture) < LEAST_INK) {
            throw no(new SignatureRefusal.SignatureEmpty());
        }
        return new HandSignature(Way.SCREEN, text);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(Objects.requireNonNull(png));
    }

    /** Neither shown nor written anywhere by accident. */
    @Override
    public String toString() {
        return "HandSignature[" + way + "]";
    }

    static Optional<DossierEvent> noted(@Nullable HandSignature signed, Acting acting) {
        return Optional.ofNullable(signed)
                .map(s -> new DossierEvent.SignedFor(acting.by(), s.way(), ""));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw no(new SignatureRefusal.SignatureUnreadable());
        }
    }

    /** The size is looked at before the picture is unfolded, which might not fit in memory. */
    private static BufferedImage picture(byte[] png) {
        if (png.length < MAGIC.length || !Arrays.equals(Arrays.copyOf(png, MAGIC.length), MAGIC)) {
            throw no(new SignatureRefusal.SignatureUnreadable());
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (reader.getWidth(0) > MOST_WIDE || reader.getHeight(0) > MOST_WIDE) {
                    throw no(new SignatureRefusal.SignatureTooLarge(MOST_BYTES / 1000));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof RefusalException refusal
                    ? refusal
                    : no(new SignatureRefusal.SignatureUnreadable());
        }
    }

    /** How many points are neither transparent nor nearly white. */
    private static int ink(BufferedImage picture) {
        int ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int light = ((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255);
                if ((rgb >>> 24) > 60 && light < 600) {
                    ink++;
                }
            }
        }
        return ink;
    }

    private static RefusalException no(SignatureRefusal refusal) {
        return new RefusalException(refusal);
    }
}
