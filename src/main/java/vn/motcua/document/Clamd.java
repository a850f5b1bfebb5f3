package vn.motcua.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Speaks to clamd as its manual says: a command ended by a zero byte, a file as chunks with their
 * length ahead and an empty one at the end, an answer ended by a zero byte. One connection a word.
 */
final class Clamd {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(3);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "OK";
    private static final String FOUND = " FOUND";
    private static final String TOO_LARGE = "INSTREAM size limit exceeded";

    private final ScannerSettings settings;

    Clamd(ScannerSettings settings) {
        this.settings = settings;
    }

    /**
     * What clamd says of a file.
     *
     * @param finding the name of the virus; blank where there is none
     */
    record Answer(ScanState state, String finding) {}

    /**
     * Name and version of program and signatures, such as {@code ClamAV 1.4.6/27500/...}.
     *
     * @throws IOException where it does not answer
     */
    String version() throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream().write(command("VERSION"));
            return answer(socket.getInputStream());
        }
    }

    /**
     * Has a file looked at while it is read; the stream is not closed.
     *
     * @throws IOException where it does not answer, or says that it cannot tell
     */
    Answer scan(InputStream content) throws IOException {
        try (Socket socket = connected()) {
            send(content, socket);
            return understood(answer(socket.getInputStream()));
        }
    }

    /** It hangs up on what is too large, and has said so before; then nothing more is sent. */
    private static void send(InputStream content, Socket socket) throws IOException {
        byte[] chunk = new byte[CHUNK];
        boolean listens = sent(socket, command("INSTREAM"), -1);
        for (int n = content.readNBytes(chunk, 0, CHUNK);
                listens && n > 0;
                n = content.readNBytes(chunk, 0, CHUNK)) {
            listens = sent(socket, chunk, n);
        }
        if (listens) {
            boolean _ = sent(socket, chunk, 0);
        }
    }

    /**
     * @param length of the chunk; -1 for a command
     */
    private static boolean sent(Socket socket, byte[] bytes, int length) {
        try {
            if (socket.getInputStream().available() > 0) {
                return false;
            }
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            if (length >= 0) {
                out.writeInt(length);
            }
            out.write(bytes, 0, length < 0 ? bytes.length : length);
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static Answer understood(String said) throws IOException {
        String what = said.substring(said.indexOf(':') + 1).strip();
        if (what.equals(CLEAN)) {
            return new Answer(ScanState.CLEAN, "");
        }
        if (what.endsWith(FOUND)) {
            return new Answer(
                    ScanState.INFECTED, what.substring(0, what.length() - FOUND.length()));
        }
        if (what.startsWith(TOO_LARGE)) {
            return new Answer(ScanState.TOO_LARGE, "");
        }
        throw new IOException("clamd says: " + said);
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(settings.address(), (int) CONNECTED_WITHIN.toMillis());
            socket.setSoTimeout((int) settings.timeout().toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static byte[] command(String name) {
        return ("z" + name + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(InputStream in) throws IOException {
        byte[] said = in.readNBytes(LONGEST_ANSWER);
        String text = new String(said, StandardCharsets.UTF_8).replace("\0", "").strip();
        if (text.isEmpty()) {
            throw new IOException("clamd hung up");
        }
        return text;
    }
}
