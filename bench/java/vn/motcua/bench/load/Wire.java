package vn.motcua.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is kept open. Speaks as much HTTP/1.1 as our own pages do, for a tenth of the
 * processor time of a full client: driver and program share the machine.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MS = 30_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;
    private boolean reusable = true;

    /**
     * @param from the address to come from; limits of the program are counted by it
     */
    Wire(InetSocketAddress to, @Nullable InetAddress from) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        if (from != null) {
            socket.bind(new InetSocketAddress(from, 0));
        }
        socket.connect(to, PATIENCE_MS);
        in = socket.getInputStream();
    }

    /** Whether another request may follow. */
    boolean isReusable() {
        return reusable;
    }

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        Head head = head();
        byte[] body =
                head.chunked ? chunks(head) : head.length == 0 ? new byte[0] : exactly(head.length);
        reusable = !head.close;
        return new Answer(
                head.status,
                head.location,
                head.cookies,
                head.zipped,
                body,
                head.bytes + body.length,
                System.nanoTime());
    }

    private static final class Head {
        private int status;
        private String location = "";
        private final List<String> cookies = new ArrayList<>(2);
        private boolean zipped;
        private boolean chunked;
        private boolean close;
        private int length;
        private long bytes;
    }

    private Head head() throws IOException {
        Head head = new Head();
        String line = line(head);
        head.status = Integer.parseInt(line.substring(9, 12));
        while (!(line = line(head)).isEmpty()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "location" -> head.location = value;
                case "set-cookie" -> head.cookies.add(value);
                case "content-encoding" -> head.zipped = value.equals("gzip");
                case "transfer-encoding" -> head.chunked = value.equals("chunked");
                case "content-length" -> head.length = Integer.parseInt(value);
                case "connection" -> head.close = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        return head;
    }

    private byte[] chunks(Head head) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
        while (true) {
            int length = Integer.parseInt(line(head).strip(), 16);
            if (length == 0) {
                line(head);
                return body.toByteArray();
            }
            body.writeBytes(exactly(length));
            line(head);
        }
    }

    private String line(Head head) throws IOException {
        StringBuilder line = new StringBuilder(64);
        while (true) {
            int c = next();
            head.bytes++;
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
    }

    private int next() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xff;
    }

    private void fill() throws IOException {
        at = 0;
        end = in.read(buffer);
        if (end <= 0) {
            end = 0;
            throw new EOFException("The program closed the connection");
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] all = new byte[length];
        int done = 0;
        while (done < length) {
            if (at == end) {
                fill();
            }
            int part = Math.min(length - done, end - at);
            System.arraycopy(buffer, at, all, done, part);
            at += part;
            done += part;
        }
        return all;
    }

    static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing more is asked of it.
        }
    }
}
