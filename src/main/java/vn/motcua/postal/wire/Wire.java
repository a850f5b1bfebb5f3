package vn.motcua.postal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a message to an operator. */
interface Wire {

    /** What came back. */
    record Answer(int status, String body) {}

    /**
     * Sends a message.
     *
     * @param json what is posted; absent where something is only asked for
     * @throws OperatorException where nothing came back
     */
    Answer send(String address, @Nullable String json, Map<String, String> headers)
            throws OperatorException;
}
