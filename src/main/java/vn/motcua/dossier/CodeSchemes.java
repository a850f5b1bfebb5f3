package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.motcua.kernel.LegalBasis;

/**
 * How dossier codes are built, by day of receipt. A code, once given, is opaque text: nothing reads
 * its parts back.
 */
@LegalBasis({"nd-61-2018#26", "tt-01-2018#19"})
final class CodeSchemes {

    /**
     * One dated way of building a code.
     *
     * @param pattern text with {@code {agency}}, {@code {yyMMdd}} and {@code {serial}}; the serial
     *     is as long as needed, four digits at least
     */
    record Scheme(String id, String pattern, LocalDate from) {

        String code(String agency, LocalDate day, int serial) {
            return pattern.replace("{agency}", agency)
                    .replace(
                            "{yyMMdd}",
                            DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).format(day))
                    .replace("{serial}", String.format(Locale.ROOT, "%04d", serial));
        }
    }

    private final List<Scheme> schemes;

    CodeSchemes(List<Scheme> schemes) {
        this.schemes =
                schemes.stream().sorted(Comparator.comparing(Scheme::from).reversed()).toList();
    }

    Scheme on(LocalDate day) {
        return schemes.stream()
                .filter(s -> !s.from().isAfter(day))
                .findFirst()
                .orElse(schemes.getLast());
    }
}
