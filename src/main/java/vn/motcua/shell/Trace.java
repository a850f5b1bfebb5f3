package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id by which a request is found in the log; taken over from a {@code traceparent} header. */
public final class Trace {

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private Trace() {}

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = fromHeader(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String fromHeader(@Nullable String header) {
        Matcher matcher = TRACEPARENT.matcher(header == null ? "" : header);
        if (matcher.matches()) {
            return matcher.group(1);
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
