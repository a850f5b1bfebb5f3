package vn.motcua.payment.wire;

/** Where gateways say unasked what became of an order, in the words of their protocols. */
public interface CallBackLine {

    /**
     * VNPAY's IPN.
     *
     * @param query of the address that it asked for
     * @param from network address
     * @return the JSON that answers it
     */
    String vnpay(String query, String from);

    /**
     * The national platform's CONFIRM.
     *
     * @return the JSON that answers it
     */
    String national(String json, String from);
}
