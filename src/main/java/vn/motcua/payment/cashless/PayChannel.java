package vn.motcua.payment.cashless;

import java.util.Optional;
import java.util.stream.Stream;

/** By what a procedure is paid online. */
public enum PayChannel {
    /** The payment platform of the national portal (Cổng Dịch vụ công quốc gia). */
    NATIONAL("national"),
    /** The gateway of the province. */
    PROVINCE("vnpay"),
    /** A transfer to the agency's account, by the code on the notice. */
    BANK("transfer");

    private final String via;

    PayChannel(String via) {
        this.via = via;
    }

    public static Optional<PayChannel> read(String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }

    /** That of a gateway, or of a transfer. */
    static Optional<PayChannel> via(String word) {
        return Stream.of(values()).filter(one -> one.via.equals(word)).findFirst();
    }

    /** Whether somebody confirms each payment, so that none alone shows that it was set up. */
    boolean isByHand() {
        return this == BANK;
    }
}
