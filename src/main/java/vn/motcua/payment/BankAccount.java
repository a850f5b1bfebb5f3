package vn.motcua.payment;

/**
 * Into which account of an agency people transfer.
 *
 * @param bank six digits, as NAPAS names it
 */
public record BankAccount(String bank, String number, String holder) {}
