package vn.motcua.payment.wire;

import java.util.Map;
import vn.motcua.outbound.Call;
import vn.motcua.outbound.Destination;
import vn.motcua.outbound.OutboundException;
import vn.motcua.outbound.Reply;

/** By HTTP, each message once: nobody knows what a gateway makes of a second one. */
final class HttpWire implements Wire {

    private static final int OK = 200;

    private final Destination gateway;

    HttpWire(Destination gateway) {
        this.gateway = gateway;
    }

    @Override
    public String post(String address, String json, Map<String, String> headers)
            throws GatewayException {
        try {
            Reply reply = gateway.send(Call.json(address, json).with(headers));
            if (reply.status() != OK) {
                throw new GatewayException("Status " + reply.status());
            }
            return reply.text();
        } catch (OutboundException e) {
            throw new GatewayException("No answer of " + address, e);
        }
    }
}
