package vn.motcua.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.Typed;

/**
 * Who somebody is, as they say it themselves; blank where they do not say.
 *
 * @param idNumber twelve digits, nine of an old card, or letters and digits of a foreign passport
 * @param gender {@code MALE}, {@code FEMALE} or blank
 */
public record Profile(
        String name, String idNumber, @Nullable LocalDate born, String gender, String address) {

    private static final Pattern PASSPORT = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{6,10}");
    private static final Set<String> GENDERS = Set.of("", "MALE", "FEMALE");
    private static final LocalDate OLDEST = LocalDate.of(1880, 1, 1);

    /** What was typed, and all that is wrong with it. */
    public record Read(Profile profile, List<Refusal> wrong) {

        public Read {
            wrong = List.copyOf(wrong);
        }
    }

    /** Reads a form's fields; {@code today} is the last day on which one can be born. */
    public static Read read(UnaryOperator<String> typed, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        String name = name(typed.apply("name"), wrong);
        String number = typed.apply("idNumber").strip();
        Optional<String> read = number.isEmpty() ? Optional.of("") : idNumber(number);
        if (read.isEmpty()) {
            wrong.add(new CitizenRefusal.IdNumberUnreadable());
        }
        String born = typed.apply("born").strip();
        Optional<LocalDate> day = Typed.day(born).filter(d -> isBirthday(d, today));
        if (!born.isEmpty() && day.isEmpty()) {
            wrong.add(new CitizenRefusal.BirthdayUnreadable());
        }
        String gender = GENDERS.contains(typed.apply("gender")) ? typed.apply("gender") : "";
        TypedText.wrong("address", typed.apply("address"), TypedText.LONGEST_TEXT)
                .ifPresent(wrong::add);
        return new Read(
                new Profile(
                        name,
                        read.orElse(""),
                        day.orElse(null),
                        gender,
                        TypedText.tidy(typed.apply("address"))),
                wrong);
    }

    /** A full name, tidied; what is wrong with it is added. */
    static String name(String typed, List<Refusal> wrong) {
        String name = TypedText.tidy(typed);
        Optional<Refusal> unfit = TypedText.wrong("name", typed, TypedText.LONGEST_NAME);
        if (unfit.isPresent()) {
            wrong.add(unfit.get());
        } else if (name.codePoints().noneMatch(Character::isLetter)) {
            wrong.add(new CitizenRefusal.NameMissing());
        }
        return name;
    }

    /** A personal number, or else a foreigner's passport. */
    static Optional<String> idNumber(String typed) {
        Optional<String> personal = PersonNumber.read(typed).map(PersonNumber::digits);
        String passport = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return personal.or(() -> Optional.of(passport).filter(p -> PASSPORT.matcher(p).matches()));
    }

    static boolean isBirthday(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(OLDEST);
    }
}
