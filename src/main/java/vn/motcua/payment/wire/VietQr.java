package vn.motcua.payment.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a VietQR code: NAPAS IBFT 1.5.2, an application of EMVCo's merchant-presented codes.
 * It tells nobody that money came; that is seen on the statement of the account.
 *
 * @param bank six digits, as NAPAS names the bank (BIN)
 * @param account or card, at most 19 characters
 * @param card whether {@code account} is a card's number
 * @param dynamic made for one payment
 * @param amount in đồng; null leaves it to the payer
 * @param bill number of the bill, at most 25 ASCII characters; empty where there is none
 * @param purpose at most 25 ASCII characters; empty where there is none
 */
public record VietQr(
        String bank,
        String account,
        boolean card,
        boolean dynamic,
        @Nullable Long amount,
        String bill,
        String purpose) {

    private static final int LONGEST_PURPOSE = 25;
    private static final int CRC_DIGITS = 4;
    private static final String CRC_HEAD = "6304";
    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String TO_CARD = "QRIBFTTC";

    public VietQr {
        if (!bank.matches("[0-9]{6}") || !account.matches("[0-9A-Za-z]{1,19}")) {
            throw new IllegalArgumentException("No account of a bank: " + bank);
        }
        if (amount != null && (amount < 1 || amount > 9_999_999_999_999L)) {
            throw new IllegalArgumentException("No amount of a code: " + amount);
        }
        if (!bill.matches("[ -~]{0,25}") || !purpose.matches("[ -~]{0,25}")) {
            throw new IllegalArgumentException("Not 25 ASCII characters");
        }
    }

    /** One payment of so much; what is too long for a purpose is cut. */
    public static VietQr once(String bank, String account, long amount, String purpose) {
        String cut =
                purpose.length() > LONGEST_PURPOSE
                        ? purpose.substring(0, LONGEST_PURPOSE)
                        : purpose;
        return new VietQr(bank, account, false, true, amount, "", cut);
    }

    /** What the code says. */
    public String text() {
        String to = tlv("00", bank) + tlv("01", account);
        String merchant = tlv("00", NAPAS) + tlv("01", to) + tlv("02", card ? TO_CARD : TO_ACCOUNT);
        StringBuilder text =
                new StringBuilder(tlv("00", "01"))
                        .append(tlv("01", dynamic ? "12" : "11"))
                        .append(tlv("38", merchant))
                        .append(tlv("53", "704"));
        if (amount != null) {
            text.append(tlv("54", Long.toString(amount)));
        }
        text.append(tlv("58", "VN"));
        String more =
                (bill.isEmpty() ? "" : tlv("01", bill))
                        + (purpose.isEmpty() ? "" : tlv("08", purpose));
        if (!more.isEmpty()) {
            text.append(tlv("62", more));
        }
        text.append(CRC_HEAD);
        return text + crc(text.toString());
    }

    private static String tlv(String id, String value) {
        return "%s%02d%s".formatted(id, value.length(), value);
    }

    /** Read off its text; empty where that is none, or its check digits are wrong. */
    public static Optional<VietQr> read(String text) {
        int end = text.length() - CRC_DIGITS;
        if (end < CRC_DIGITS
                || !text.startsWith(CRC_HEAD, end - CRC_HEAD.length())
                || !text.substring(end).equalsIgnoreCase(crc(text.substring(0, end)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(parts(text)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static VietQr of(Map<String, String> all) {
        Map<String, String> merchant = parts(all.getOrDefault("38", ""));
        Map<String, String> to = parts(merchant.getOrDefault("01", ""));
        Map<String, String> more = parts(all.getOrDefault("62", ""));
        if (!NAPAS.equals(merchant.get("00")) || !"704".equals(all.get("53"))) {
            throw new IllegalArgumentException("Not of NAPAS");
        }
        String amount = all.get("54");
        return new VietQr(
                to.getOrDefault("00", ""),
                to.getOrDefault("01", ""),
                TO_CARD.equals(merchant.get("02")),
                "12".equals(all.get("01")),
                amount == null ? null : Long.valueOf(amount),
                more.getOrDefault("01", ""),
                more.getOrDefault("08", ""));
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int length = Integer.parseInt(text.substring(at + 2, at + 4));
            parts.put(text.substring(at, at + 2), text.substring(at + 4, at + 4 + length));
            at += 4 + length;
        }
        return parts;
    }

    /** CRC-16/CCITT-FALSE as four capital hexadecimal digits. */
    static String crc(String text) {
        int crc = 0xFFFF;
        for (byte one : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (one & 0xFF) << 8;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
            }
            crc &= 0xFFFF;
        }
        return "%04X".formatted(crc);
    }
}
