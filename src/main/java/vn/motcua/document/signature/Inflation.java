package vn.motcua.document.signature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether the tables of a PDF unfold into a bearable size. A reader of PDF unfolds streams of
 * objects and of cross references into memory before it knows what is in them, so a small file may
 * ask for all the memory there is. They are unfolded here first and counted, not kept.
 */
final class Inflation {

    private static final int MOST = 128 * 1024 * 1024;
    private static final int LARGEST_FILE = 200 * 1024 * 1024;
    private static final int BEFORE = 2_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private Inflation() {}

    static boolean isBearable(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > LARGEST_FILE) {
                return false;
            }
            return isBearable(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private static boolean isBearable(ByteBuffer bytes) {
        long unfolded = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            if (isTable(bytes, at - STREAM.length)) {
                unfolded += unfolded(bytes, at, MOST - unfolded);
                if (unfolded >= MOST) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The place after the next word "stream" that does not end one. */
    private static int next(ByteBuffer bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.limit(); i++) {
            if (bytes.get(i) == 's' && isWord(bytes, i) && (i < 3 || bytes.get(i - 1) != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean isWord(ByteBuffer bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** A name may be written in disguise, as {@code /#4fbjStm}; then it counts as one. */
    private static boolean isTable(ByteBuffer bytes, int at) {
        int from = Math.max(0, at - BEFORE);
        byte[] before = new byte[at - from];
        bytes.get(from, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        String dictionary = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return dictionary.contains("XRef")
                || dictionary.contains("ObjStm")
                || dictionary.contains("#");
    }

    private static long unfolded(ByteBuffer bytes, int at, long most) {
        int start = at;
        while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(start, bytes.limit() - start));
            byte[] thrownAway = new byte[64 * 1024];
            long size = 0;
            for (int n = inflater.inflate(thrownAway);
                    n > 0 && size < most;
                    n = inflater.inflate(thrownAway)) {
                size += n;
            }
            return size;
        } catch (DataFormatException notFolded) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
