package vn.motcua.citizen.oidc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.AccountType;
import vn.motcua.citizen.AssertedIdentity;
import vn.motcua.citizen.IdentityLevel;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.TaxNumber;
import vn.motcua.kernel.VietnameseText;

/** Reads a provider's claims by the map that its settings give: pure. */
final class ClaimReader {

    private static final Map<String, String> GENDERS =
            Map.of("male", "MALE", "female", "FEMALE", "nam", "MALE", "nu", "FEMALE");
    private static final Set<String> KNOWN = Set.of("MALE", "FEMALE");

    private final OidcProperties.Provider provider;
    private final OidcProperties.Claims map;
    private final Map<String, Object> claims;

    ClaimReader(OidcProperties.Provider provider, Map<String, Object> claims) {
        this.provider = provider;
        this.map = provider.claims();
        this.claims = claims;
    }

    /** Empty where the claims name nobody. */
    Optional<AssertedIdentity> read() {
        String subject = first(map.subject());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        AccountType type =
                Objects.requireNonNullElse(map.types().get(first(map.type())), AccountType.PERSON);
        boolean person = type == AccountType.PERSON;
        return Optional.of(
                new AssertedIdentity(
                        provider.id(),
                        provider.name(),
                        subject,
                        type,
                        level(),
                        first(map.name()),
                        personNumber(),
                        born(),
                        gender(),
                        first(map.address()),
                        first(map.phone()),
                        first(map.email()),
                        person ? "" : first(map.organisation()),
                        person ? "" : taxNumber()));
    }

    private IdentityLevel level() {
        IdentityLevel said = map.levels().get(first(map.level()));
        return said == null ? map.leastLevel() : said;
    }

    /** A number that is none is left out: better unknown than wrong. */
    private String personNumber() {
        return PersonNumber.read(first(map.idNumber())).map(PersonNumber::digits).orElse("");
    }

    private String taxNumber() {
        return TaxNumber.read(first(map.taxNumber())).map(TaxNumber::text).orElse("");
    }

    private @Nullable LocalDate born() {
        String text = first(map.born());
        return map.birthFormats().stream()
                .flatMap(format -> day(text, format).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> day(String text, String format) {
        try {
            return Optional.of(
                    LocalDate.parse(
                            text,
                            DateTimeFormatter.ofPattern(format.replace("yyyy", "uuuu"), Locale.ROOT)
                                    .withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private String gender() {
        String text = first(map.gender());
        String said = map.genders().get(text);
        String read = said == null ? GENDERS.get(VietnameseText.fold(text)) : said;
        return read != null && KNOWN.contains(read) ? read : "";
    }

    private String first(List<String> names) {
        return names.stream()
                .map(this::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private String text(String name) {
        Object value = claims.get(name);
        // An address of the standard is an object that says itself in one line, too.
        Object plain = value instanceof Map<?, ?> parts ? parts.get("formatted") : value;
        return plain == null ? "" : VietnameseText.tidy(plain.toString());
    }
}
