package vn.motcua.citizen;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kernel.EmailAddress;
import vn.motcua.notice.NoticeChannel;

/**
 * A telephone or an e-mail address in the one form in which it is kept: {@code 0912345678}, {@code
 * +8613912345678} for a telephone abroad, {@code an@example.vn}.
 */
public record Contact(Kind kind, String value) implements Serializable {

    /** What a code can be sent to. */
    public enum Kind {
        PHONE(NoticeChannel.SMS),
        EMAIL(NoticeChannel.EMAIL);

        private final NoticeChannel channel;

        Kind(NoticeChannel channel) {
            this.channel = channel;
        }

        public NoticeChannel channel() {
            return channel;
        }
    }

    /** Only mobile telephones receive messages. */
    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");

    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{7,14}");

    /** Reads what somebody typed; empty when it is neither. */
    public static Optional<Contact> read(String typed) {
        String text = typed.strip();
        return text.contains("@") ? email(text) : phone(text);
    }

    private static Optional<Contact> email(String text) {
        return EmailAddress.read(text).map(address -> new Contact(Kind.EMAIL, address));
    }

    private static Optional<Contact> phone(String text) {
        String digits = text.replaceAll("[\\s.()-]", "").replaceFirst("^00", "+");
        String home = digits.replaceFirst("^\\+?84(?=\\d{9}$)", "0").replaceFirst("^\\+840", "0");
        if (MOBILE.matcher(home).matches()) {
            return Optional.of(new Contact(Kind.PHONE, home));
        }
        return ABROAD.matcher(home).matches() && !home.startsWith("+84")
                ? Optional.of(new Contact(Kind.PHONE, home))
                : Optional.empty();
    }

    /** In groups, as people read a number. */
    public String shown() {
        return kind == Kind.PHONE && value.length() == 10
                ? value.substring(0, 4) + " " + value.substring(4, 7) + " " + value.substring(7)
                : value;
    }
}
