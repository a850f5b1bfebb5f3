package vn.motcua.eform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /** A place that is not clear; what it may be is offered. */
    sealed interface OfPlace extends OfField {

        /** More is not said in a sentence; buttons offer them all. */
        int MOST_SAID = 5;

        default List<PlaceChoice> choices() {
            return List.of();
        }

        @Override
        default List<Object> arguments() {
            List<Object> said = new ArrayList<>();
            for (Object one : OfField.super.arguments()) {
                said.add(one.equals(choices()) ? said(choices()) : one);
            }
            return said;
        }

        private static String said(List<PlaceChoice> choices) {
            String some =
                    choices.stream()
                            .limit(MOST_SAID)
                            .map(PlaceChoice::text)
                            .collect(Collectors.joining("; "));
            return choices.size() > MOST_SAID ? some + "; …" : some;
        }
    }

    /** No unit of the day has this name, nor one like it. */
    record PlaceUnknown(String name, Bilingual label) implements OfPlace {}

    /** Some have a name like it. */
    record PlaceUnclear(String name, Bilingual label, List<PlaceChoice> choices)
            implements OfPlace {}

    /** Several have this name. */
    record PlaceAmbiguous(String name, Bilingual label, List<PlaceChoice> choices)
            implements OfPlace {}

    /** It does not lie in what was said. */
    record PlaceElsewhere(String name, Bilingual label, String here, List<PlaceChoice> choices)
            implements OfPlace {}

    /** It is another since a day. */
    record PlaceEnded(
            String name, Bilingual label, String place, LocalDate since, List<PlaceChoice> choices)
            implements OfPlace {}

    /** It is no more since a day, and what took its place is not known. */
    record PlaceGone(String name, Bilingual label, String place, LocalDate since)
            implements OfPlace {}

    /** It is only from a later day on. */
    record PlaceLater(String name, Bilingual label, String place, LocalDate from)
            implements OfPlace {}

    /** A country was said, and units of this one as well. */
    record PlaceAbroad(String name, Bilingual label) implements OfField {}

    /** A message has other codes than its names have. */
    record PlaceCode(String name, Bilingual label, String right) implements OfField {}

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

    /** A sheet of fields holds something that no row of the form has, or that it may not change. */
    sealed interface OfSheet extends EFormRefusal {
        @Override
        default @Nullable String field() {
            return "file";
        }
    }

    record SheetTooLarge(int kilobytes) implements OfSheet {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    record SheetMerged(String range) implements OfSheet {}

    record SheetFormula(String cell) implements OfSheet {}

    record SheetHeadMissing(String head) implements OfSheet {}

    record SheetRowUnknown(int row, String id) implements OfSheet {}

    record SheetRowTwice(int row, String id) implements OfSheet {}

    record SheetCellFixed(int row, String head, String given) implements OfSheet {}

    record SheetCellWrong(int row, String head, String given) implements OfSheet {}
}
