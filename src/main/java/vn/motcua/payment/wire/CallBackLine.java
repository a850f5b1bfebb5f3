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

    /**
     * What GET_BILL is answered with.
     *
     * @param json in words, signed as every answer; beside a paper as well
     * @param paper the receipts as PDF; nothing where there are none
     * @param hash by which the paper is signed
     */
    record Bill(String json, byte[] paper, String hash) {

        public boolean isPaper() {
            return paper.length > 0;
        }
    }

    /** The national platform's GET_BILL: the receipts of an order that was paid. */
    Bill bill(String json, String from);
}
