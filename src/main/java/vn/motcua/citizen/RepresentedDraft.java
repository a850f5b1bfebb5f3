package vn.motcua.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TaxNumber;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Typed;

/** Reads for whom somebody says they act. */
final class RepresentedDraft {

    private final UnaryOperator<String> typed;
    private final LocalDate today;
    private final List<Refusal> wrong = new ArrayList<>();

    RepresentedDraft(UnaryOperator<String> typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /**
     * What was typed.
     *
     * @throws RefusalException with all that is wrong
     */
    Represented read() {
        Optional<Represented.Kind> kind =
                Stream.of(Represented.Kind.values())
                        .filter(k -> k.name().equals(typed.apply("kind")))
                        .findFirst();
        if (kind.isEmpty()) {
            wrong.add(new CitizenRefusal.KindMissing());
        }
        String name = Profile.name(typed.apply("name"), wrong);
        String number = number(kind.orElse(Represented.Kind.AUTHORISED));
        String authority = authority(kind.orElse(Represented.Kind.PARENT));
        LocalDate from = day("from");
        LocalDate to = day("to");
        LocalDate first = from == null ? today : from;
        if (to != null && to.isBefore(first)) {
            wrong.add(new CitizenRefusal.DaysInDisorder());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new Represented(
                Uuid7.next(), kind.orElseThrow(), name, number, authority, first, to);
    }

    /** A business has a tax number; a person may have none yet. */
    private String number(Represented.Kind kind) {
        String text = typed.apply("number").strip();
        Optional<String> tax = TaxNumber.read(text).map(TaxNumber::text);
        Optional<String> person = PersonNumber.read(text).map(PersonNumber::digits);
        Optional<String> read =
                switch (kind) {
                    case EMPLOYEE -> tax;
                    case PARENT -> text.isEmpty() ? Optional.of("") : person;
                    case AUTHORISED -> text.isEmpty() ? Optional.of("") : person.or(() -> tax);
                };
        if (read.isEmpty()) {
            wrong.add(
                    kind == Represented.Kind.EMPLOYEE
                            ? new CitizenRefusal.TaxNumberUnreadable()
                            : new CitizenRefusal.NumberUnreadable());
        }
        return read.orElse("");
    }

    private String authority(Represented.Kind kind) {
        String text = typed.apply("authority");
        Optional<Refusal> unfit = TypedText.wrong("authority", text, TypedText.LONGEST_TEXT);
        unfit.ifPresent(wrong::add);
        if (unfit.isEmpty() && kind == Represented.Kind.AUTHORISED && text.isBlank()) {
            wrong.add(new CitizenRefusal.AuthorityMissing());
        }
        return TypedText.tidy(text);
    }

    private @Nullable LocalDate day(String name) {
        String text = typed.apply(name).strip();
        Optional<LocalDate> day = Typed.day(text);
        if (!text.isEmpty() && day.isEmpty()) {
            wrong.add(new CitizenRefusal.DayUnreadable(name));
        }
        return day.orElse(null);
    }
}
