package vn.motcua.catalog.dictionary;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;

/** What the dictionaries say no to. {@code at} says where: a field, or a row and a column. */
public sealed interface DictionaryRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** About one cell. */
    sealed interface OfCell extends DictionaryRefusal {

        /** Name of the column. */
        String column();

        @Override
        default String field() {
            return column();
        }
    }

    record CellMissing(Bilingual at, String column) implements OfCell {}

    record CellTooLong(Bilingual at, String column, int most) implements OfCell {}

    record CellNoDay(Bilingual at, String column, String given) implements OfCell {}

    record CellNoMoney(Bilingual at, String column, String given) implements OfCell {}

    record CellNegative(Bilingual at, String column, String given) implements OfCell {}

    record CellNoChoice(Bilingual at, String column, String given, Bilingual allowed)
            implements OfCell {}

    record CellNoCode(Bilingual at, String column, String given) implements OfCell {}

    /** No entry of that code in the dictionary that the column refers to. */
    record CellReferenceUnknown(Bilingual at, String column, String given, Bilingual to)
            implements OfCell {}

    /** Another code has the same value on the same days. */
    record CellTaken(Bilingual at, String column, String given, String owner) implements OfCell {}

    record RowEndsTooEarly(Bilingual at, String column, LocalDate from, LocalDate to)
            implements OfCell {}

    /** Two rows of one code hold on the same day. */
    record RowOverlaps(Bilingual at, String column, String entry, LocalDate from, LocalDate other)
            implements OfCell {}

    /** A change from a day from which something is said already. */
    record DayKnown(Bilingual at, String column, LocalDate from) implements OfCell {}

    /** A file says two things of the same code from the same day. */
    record DayTwice(Bilingual at, String column, String entry, int first) implements OfCell {}

    /** Something is replaced, at last, by itself. */
    record ReplacementCircular(Bilingual at, String column, List<String> way) implements OfCell {

        public ReplacementCircular {
            way = List.copyOf(way);
        }
    }

    record NoSuchDictionary() implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchEntry() implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchLoad() implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A new entry takes a code that there is. */
    record CodeTaken(String given) implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return Column.CODE;
        }
    }

    /** Somebody changed the entry since it was opened. */
    record EntryMoved(String given) implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A correction without a reason. */
    record CorrectionReasonMissing() implements DictionaryRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record TableFileMissing() implements DictionaryRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record TableTooLarge(int megabytes) implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** Something about the file as a whole, so that none of its rows was looked at. */
    sealed interface OfFile extends DictionaryRefusal {
        @Override
        default String field() {
            return "file";
        }
    }

    record TableUnreadable(String file) implements OfFile {}

    record TableMerged(String range) implements OfFile {}

    record TableFormula(String cell) implements OfFile {}

    record TableBroken(String cell) implements OfFile {}

    record TableHeadsMissing(String first) implements OfFile {}

    record TableHeadUnknown(String given) implements OfFile {}

    record TableHeadTwice(String given) implements OfFile {}

    record TableHeadMissing(Bilingual label) implements OfFile {}

    /** A cell outside the columns that have heads: something was shifted. */
    record TableShifted(String cell, String given) implements OfFile {}

    record TableEmpty() implements OfFile {}

    record TableTooLong(int most) implements OfFile {}

    record TableOfAnother(String given) implements OfFile {}

    /** A version to be published names a field that is not in the dictionary. */
    record FieldNotListed(String procedure, String given) implements DictionaryRefusal {}

    record FieldEnded(String procedure, String given) implements DictionaryRefusal {}

    record ResultNotListed(String procedure, String given) implements DictionaryRefusal {}

    record BasisNotListed(String procedure, String given) implements DictionaryRefusal {}

    record BasisEnded(String procedure, String given) implements DictionaryRefusal {}

    record BasisReplaced(String procedure, String given, String instead)
            implements DictionaryRefusal {}

    /** It has errors, so it is not applied. */
    record LoadHindered(int errors) implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record LoadChangesNothing() implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record LoadSettled() implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Rows of it were changed since, so it cannot be taken back whole. */
    record LoadOverwritten(List<String> entries) implements DictionaryRefusal {

        public LoadOverwritten {
            entries = List.copyOf(entries);
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What would be taken away is named elsewhere. */
    record StillReferenced(String entry, String by) implements DictionaryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
