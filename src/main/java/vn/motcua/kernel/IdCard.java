package vn.motcua.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code on a citizen's identity card (thẻ căn cước) says. A scanner types it as one
 * line: {@code number|old number|name|born ddMMyyyy|sex|address|issued ddMMyyyy}; cards of 2024 add
 * more fields, which are not read.
 */
public record IdCard(
        PersonNumber number,
        String fullName,
        @Nullable LocalDate born,
        String gender,
        String address,
        @Nullable LocalDate issued) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Reads a scanned line; empty when it is not the code of a card. */
    public static Optional<IdCard> read(String scanned) {
        List<String> fields = List.of(scanned.strip().split("\\|", -1));
        if (fields.size() < 7) {
            return Optional.empty();
        }
        Optional<PersonNumber> number = PersonNumber.read(fields.get(0));
        String name = VietnameseText.tidy(fields.get(2));
        if (number.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new IdCard(
                        number.get(),
                        name,
                        day(fields.get(3)),
                        fields.get(4).strip(),
                        VietnameseText.tidy(fields.get(5)),
                        day(fields.get(6))));
    }

    private static @Nullable LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits.strip(), DAY);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
