package vn.motcua.postal.wire;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web-hook of MyVNPost as it came. Only the first item, its status and the moment of sending are
 * signed, so nothing else of it is read: a second item could be anybody's.
 */
public record Hook(String sendDate, String item, String status, String signature) {

    private static final int LONGEST = 100;
    private static final int LONGEST_SIGNATURE = 2_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Empty where it is no such message. */
    public static Optional<Hook> read(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree == null) {
                return Optional.empty();
            }
            JsonNode first = tree.path("data").path(0);
            Hook hook =
                    new Hook(
                            text(tree.path("sendDate")),
                            text(first.path("itemCode")),
                            text(first.path("status")),
                            text(tree.path("signature")));
            return hook.isWhole() ? Optional.of(hook) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node) {
        return node.isString() || node.isIntegralNumber() ? node.asString("") : "";
    }

    private boolean isWhole() {
        return fits(sendDate)
                && fits(item)
                && fits(status)
                && !signature.isEmpty()
                && signature.length() <= LONGEST_SIGNATURE;
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** When it was said; empty where that is no moment. */
    public Optional<Instant> saidAt() {
        return PostalMoments.read(sendDate);
    }
}
