package vn.motcua.eform;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;

/** What an answer is refused for; the sentence names the field by its label. */
public sealed interface EFormRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** About one field of a form, by the flat name it has on the page. */
    sealed interface OfField extends EFormRefusal {
        String name();

        @Override
        default @Nullable String field() {
            return name();
        }
    }

    record Missing(String name, Bilingual label) implements OfField {}

    record NotChosen(String name, Bilingual label) implements OfField {}

    record NotAttached(String name, Bilingual label) implements OfField {}

    record NotSigned(String name, Bilingual label) implements OfField {}

    record NoRows(String name, Bilingual label) implements OfField {}

    record NotADay(String name, Bilingual label) implements OfField {}

    record DayTooLate(String name, Bilingual label, LocalDate latest) implements OfField {}

    record DayTooEarly(String name, Bilingual label, LocalDate earliest) implements OfField {}

    record NotAPersonNumber(String name, Bilingual label) implements OfField {}

    record NotATaxNumber(String name, Bilingual label) implements OfField {}

    record NotAPhone(String name, Bilingual label) implements OfField {}

    record NotAnEmail(String name, Bilingual label) implements OfField {}

    record NotANumber(String name, Bilingual label) implements OfField {}

    record NotAnAmount(String name, Bilingual label) implements OfField {}

    record TooSmall(String name, Bilingual label, BigDecimal least) implements OfField {}

    record TooBig(String name, Bilingual label, BigDecimal most) implements OfField {}

    record TooLong(String name, Bilingual label, int most) implements OfField {}

    record NoSuchChoice(String name, Bilingual label) implements OfField {}

    record TooFew(String name, Bilingual label, int least) implements OfField {}

    record TooMany(String name, Bilingual label, int most) implements OfField {}

    record Unreadable(String name, Bilingual label) implements OfField {}

    /** The dossier's case is none of the procedure's. */
    record NoSuchCase() implements EFormRefusal {
        @Override
        public @Nullable String field() {
            return SchemaWriter.CASE;
        }
    }

    /** A message holds what the form does not ask for. */
    record NotAsked(String name) implements OfField {}

    /** There is no such version of a procedure. */
    record NoSuchVersion() implements EFormRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Somebody changed the draft since it was seen. */
    record DraftMoved() implements EFormRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A draft with faults, or one that changes nothing. */
    record NotPublishable() implements EFormRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A file that is no form. */
    record FileUnreadable() implements EFormRefusal {
        @Override
        public @Nullable String field() {
            return "file";
        }
    }
}
