package vn.motcua.catalog.internal;

import vn.motcua.kernel.Refusal;

/** What is wrong in a row of a table of internal procedures; rows are counted as they are shown. */
public sealed interface ImportRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String field() {
        return "file";
    }

    record RowCodeUnreadable(int row, String text) implements ImportRefusal {}

    record RowCodeTwice(int row, String text, int before) implements ImportRefusal {}

    /** Neither A nor B. */
    record RowKindUnknown(int row, String text) implements ImportRefusal {}

    /** Neither yes nor no. */
    record RowLevelUnknown(int row, String text) implements ImportRefusal {}

    /** Neither code nor name of a unit of the day, or the name of several. */
    record RowUnitUnknown(int row, String text) implements ImportRefusal {}

    record RowNameMissing(int row) implements ImportRefusal {}

    record RowFieldMissing(int row) implements ImportRefusal {}

    record RowSetsWrong(int row, String text) implements ImportRefusal {}

    record CellTextTooLong(int row, int most) implements ImportRefusal {}

    /** It is no longer done. */
    record RowEnded(int row, String text) implements ImportRefusal {}

    /** The file is no longer kept, or the register moved on since it was looked at. */
    record ImportMoved() implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
