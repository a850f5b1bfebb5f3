package vn.motcua.payment.wire;

import java.time.Instant;

/** A way to take money online. The truth is what it says signed, or when it is asked. */
public interface Gateway {

    /** Stable name, such as {@code vnpay}. */
    String id();

    /**
     * Where the payer goes to pay.
     *
     * @throws GatewayException where it does not take the order
     */
    String open(Asking asking) throws GatewayException;

    /**
     * How an order stands.
     *
     * @param now business time
     * @throws GatewayException where it does not say
     */
    Told ask(Asking asking, Instant now) throws GatewayException;

    /** Whether it gives money back when asked by the program. */
    boolean givesBack();

    /**
     * Whether it is known how its answers say that nobody has paid yet; otherwise an answer that
     * does not say paid may say anything.
     */
    boolean saysWaiting();

    /** The largest amount that its messages hold, in đồng. */
    long most();

    /**
     * Gives money back.
     *
     * @param back in đồng
     * @param transaction the gateway's number of the payment
     * @param by code of who asks for it
     * @return the gateway's number of the refund
     * @throws GatewayException where it does not, or does not say; only after {@link
     *     GatewayException#isRefusal} the money is certainly still there
     */
    String giveBack(Asking asking, long back, String transaction, String by, Instant now)
            throws GatewayException;
}
