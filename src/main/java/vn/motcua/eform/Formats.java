package vn.motcua.eform;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.TaxNumber;

/** What our own formats take, each as a plain question about a text. */
final class Formats {

    /** Bytes of a drawn signature; what a finger draws takes a tenth of it. */
    static final int MOST_BYTES = 200_000;

    private static final int MOST_WIDE = 2_000;
    private static final String PICTURE = "data:image/png;base64,";
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    /** Passports of the world: letters and digits with a digit among them (ICAO 9303, 9 places). */
    private static final Pattern PASSPORT =
            Pattern.compile("(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\\d)[A-Z0-9]{5,12}");

    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}|\\+[1-9]\\d{7,14}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\",;:]{1,64}@[^\\s@<>()\",;:.]+(\\.[^\\s@<>()\",;:.]+)+");

    private Formats() {}

    static List<Format> all() {
        return List.of(
                of("person-number", Formats::isPersonNumber),
                of("tax-number", text -> TaxNumber.read(text).isPresent()),
                of("phone", text -> PHONE.matcher(text).matches()),
                of("email-address", text -> text.length() < 200 && EMAIL.matcher(text).matches()),
                of("drawn-signature", Formats::isPicture));
    }

    private static Format of(String name, Predicate<String> takes) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return takes.test(value);
            }
        };
    }

    static boolean isPersonNumber(String text) {
        return PersonNumber.read(text).isPresent() || PASSPORT.matcher(text).matches();
    }

    /** Looks at the head of the picture only: unfolded, it might not fit in memory. */
    static boolean isPicture(String address) {
        if (!address.startsWith(PICTURE)
                || address.length() > PICTURE.length() + MOST_BYTES / 3 * 4 + 4) {
            return false;
        }
        byte[] png;
        try {
            png = Base64.getDecoder().decode(address.substring(PICTURE.length()));
        } catch (IllegalArgumentException none) {
            return false;
        }
        if (png.length < 33 || !Arrays.equals(Arrays.copyOf(png, MAGIC.length), MAGIC)) {
            return false;
        }
        int wide = ByteBuffer.wrap(png).getInt(16);
        int high = ByteBuffer.wrap(png).getInt(20);
        return wide > 0 && wide <= MOST_WIDE && high > 0 && high <= MOST_WIDE;
    }
}
