package vn.motcua.payment.wire;

/**
 * An order as the sandbox has it; amounts in đồng.
 *
 * @param gateway as which it answers
 * @param state what became of it
 * @param number of the transaction, as the sandbox counts them
 * @param held whether something is still to be said
 * @param dead whether it does not answer when asked
 * @param back how much was given back
 * @param stamp when it was begun, as the gateway writes it
 */
public record SandboxOrder(
        String gateway,
        String reference,
        long amount,
        String info,
        String returnUrl,
        String stamp,
        State state,
        String number,
        boolean held,
        boolean dead,
        long back) {

    /** What became of an order. */
    public enum State {
        NEW,
        PAID,
        FAILED
    }

    SandboxOrder over(State next, String transaction) {
        return new SandboxOrder(
                gateway,
                reference,
                amount,
                info,
                returnUrl,
                stamp,
                next,
                transaction,
                held,
                dead,
                back);
    }

    SandboxOrder silent(boolean nowHeld, boolean nowDead) {
        return new SandboxOrder(
                gateway, reference, amount, info, returnUrl, stamp, state, number, nowHeld, nowDead,
                back);
    }

    SandboxOrder givenBack(long more) {
        return new SandboxOrder(
                gateway,
                reference,
                amount,
                info,
                returnUrl,
                stamp,
                state,
                number,
                held,
                dead,
                back + more);
    }
}
