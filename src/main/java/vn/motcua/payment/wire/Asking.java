package vn.motcua.payment.wire;

import java.time.Instant;
import java.util.List;

/**
 * An order as a gateway is asked to take money for it; amounts in đồng.
 *
 * @param reference ours; at most 34 letters and digits
 * @param info what it is for, in plain ASCII
 * @param address network address of the payer
 * @param returnUrl where the browser is to come back to, which proves nothing
 * @param english whether the payer reads English
 */
public record Asking(
        String reference,
        long amount,
        String info,
        Instant begunAt,
        Instant expiresAt,
        String address,
        String returnUrl,
        boolean english,
        Bill bill) {

    /** What the national platform wants to know of what is paid; what is not known is empty. */
    public record Bill(
            String dossier,
            String procedure,
            String procedureName,
            String agency,
            String agencyName,
            String bank,
            String account,
            String holder,
            String payer,
            String payerNumber,
            String payerAddress,
            List<Item> items) {

        public static final Bill NONE =
                new Bill("", "", "", "", "", "", "", "", "", "", "", List.of());

        public Bill {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that is paid for.
     *
     * @param tax else it is a fee
     */
    public record Item(String name, boolean tax, long amount) {}
}
