package vn.motcua.catalog.discrepancy;

import vn.motcua.kernel.Refusal;

/** Why a file of the national catalogue is not even begun to be read. */
public sealed interface SheetRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String field() {
        return "file";
    }

    /** No file, or one without a byte in it. */
    record CatalogueSheetMissing() implements SheetRefusal {}

    record CatalogueSheetTooLarge(int megabytes) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** Neither a sheet, nor a table file, nor answers of the national catalogue. */
    record SheetUnknown(String file) implements SheetRefusal {}

    record SheetLocked(String file) implements SheetRefusal {}

    /** An office program's file of before 2007. */
    record SheetOld(String file) implements SheetRefusal {}

    record NoSuchSheet() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
