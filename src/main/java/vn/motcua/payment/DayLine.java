package vn.motcua.payment;

/**
 * One line of what a gateway lists of a day; amounts in đồng.
 *
 * @param no in its file, from 1 without the head
 * @param paid whether money came, {@code back} whether it was given back
 */
public record DayLine(
        int no, String reference, String transaction, long amount, boolean paid, boolean back) {}
