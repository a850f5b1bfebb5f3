package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/**
 * Packs a page at one go. The server would do it too, but with a buffer of half a kilobyte and at a
 * level that costs more processor time than the page took to make.
 */
final class Zip {

    private static final int LEAST = 2048;
    private static final int LEVEL = 3;

    private Zip() {}

    static boolean pays(byte[] content, HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return content.length >= LEAST && accepted != null && accepted.contains("gzip");
    }

    static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream out = new Leveled(zipped, content.length)) {
            out.write(content);
        }
        return zipped.toByteArray();
    }

    private static final class Leveled extends GZIPOutputStream {

        Leveled(ByteArrayOutputStream to, int size) throws IOException {
            super(to, Math.max(512, size / 2));
            def.setLevel(LEVEL);
        }
    }
}
