package vn.motcua.postal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.outbound.Call;
import vn.motcua.outbound.Destination;
import vn.motcua.outbound.OutboundException;
import vn.motcua.outbound.Reply;

/** By HTTP, with all other calls that leave the program. */
final class OutboundWire implements Wire {

    private final Destination destination;

    OutboundWire(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Answer send(String address, @Nullable String json, Map<String, String> headers)
            throws OperatorException {
        try {
            Call call = json == null ? Call.get(address) : Call.json(address, json);
            Reply reply = destination.send(call.with(headers));
            return new Answer(reply.status(), reply.text());
        } catch (OutboundException silent) {
            throw new OperatorException("No answer: " + silent.reason(), silent);
        }
    }
}
