package vn.motcua.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** So many bytes that begin like a PDF, other ones each time, made as they are read. */
final class EndlessPdf extends InputStream {

    private final byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private final Random random = new Random();
    private final long size;
    private long at;
    private int largestAsked;

    EndlessPdf(long size) {
        this.size = size;
    }

    int largestAsked() {
        return largestAsked;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        largestAsked = Math.max(largestAsked, length);
        int n = (int) Math.min(length, size - at);
        if (n <= 0) {
            return -1;
        }
        for (int i = 0; i < n; i++, at++) {
            into[from + i] = at < head.length ? head[(int) at] : (byte) random.nextInt();
        }
        return n;
    }
}
