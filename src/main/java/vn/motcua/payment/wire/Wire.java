package vn.motcua.payment.wire;

import java.util.Map;

/** Carries a message to a gateway. */
interface Wire {

    /**
     * Posts a message; the body of the answer.
     *
     * @throws GatewayException where nothing, or no success, came back
     */
    String post(String address, String json, Map<String, String> headers) throws GatewayException;
}
