package vn.motcua.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;

/** The running program as browsers reach it, with the connections they keep open. */
public final class Site implements AutoCloseable {

    private static final int KEPT_PER_ADDRESS = 8;

    private final InetSocketAddress address;
    private final Map<InetAddress, Deque<Wire>> idle = new ConcurrentHashMap<>();

    public Site(int port) {
        this.address = new InetSocketAddress("127.0.0.1", port);
    }

    Answer get(Visitor visitor, String path) throws IOException {
        return ask(visitor, head("GET", path, visitor) + "\r\n");
    }

    Answer post(Visitor visitor, String path, Map<String, String> form) throws IOException {
        String body =
                form.entrySet().stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&"));
        return ask(
                visitor,
                head("POST", path, visitor)
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body);
    }

    /** Sends a file beside fields, as a page's script does. */
    Answer upload(
            Visitor visitor, String path, Map<String, String> fields, String name, byte[] content)
            throws IOException {
        String boundary = "------------motcua";
        ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 1024);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.writeBytes(
                    Wire.bytes(
                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                    .formatted(boundary, field.getKey(), field.getValue())));
        }
        body.writeBytes(
                Wire.bytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/png\r\n\r\n"
                                .formatted(boundary, name)));
        body.writeBytes(content);
        body.writeBytes(Wire.bytes("\r\n--" + boundary + "--\r\n"));
        byte[] head =
                Wire.bytes(
                        head("POST", path, visitor)
                                + "Content-Type: multipart/form-data; boundary="
                                + boundary
                                + "\r\nContent-Length: "
                                + body.size()
                                + "\r\n\r\n");
        byte[] request = Arrays.copyOf(head, head.length + body.size());
        System.arraycopy(body.toByteArray(), 0, request, head.length, body.size());
        return ask(visitor, request);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String head(String method, String path, Visitor visitor) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n"
                + "Accept-Language: vi\r\nCookie: "
                + visitor.cookies()
                + "\r\n";
    }

    private Answer ask(Visitor visitor, String request) throws IOException {
        return ask(visitor, Wire.bytes(request));
    }

    /** A connection that the program closed meanwhile is made anew, as browsers do. */
    private Answer ask(Visitor visitor, byte[] bytes) throws IOException {
        Deque<Wire> kept = idle.computeIfAbsent(visitor.from(), _ -> new ConcurrentLinkedDeque<>());
        for (Wire wire; (wire = kept.pollFirst()) != null; ) {
            try {
                return ask(visitor, wire, kept, bytes);
            } catch (IOException stale) {
                wire.close();
            }
        }
        return ask(visitor, new Wire(address, visitor.from()), kept, bytes);
    }

    private static Answer ask(Visitor visitor, Wire wire, Deque<Wire> kept, byte[] request)
            throws IOException {
        Answer answer = wire.ask(request);
        visitor.keep(answer);
        if (wire.isReusable() && kept.size() < KEPT_PER_ADDRESS) {
            kept.addFirst(wire);
        } else {
            wire.close();
        }
        return answer;
    }

    @Override
    public void close() {
        idle.values().forEach(wires -> wires.forEach(Wire::close));
    }
}
