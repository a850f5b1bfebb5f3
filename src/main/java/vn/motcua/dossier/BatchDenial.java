package vn.motcua.dossier;

import vn.motcua.kernel.Refusal;

/** What cannot be done with a batch, or with an item of it for a reason of our own. */
public sealed interface BatchDenial extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** There is no such batch, or none that the asker may know of. */
    record BatchUnknown() implements BatchDenial {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nothing was chosen. */
    record BatchEmpty() implements BatchDenial {}

    /** More was chosen than one batch holds. */
    record BatchTooLarge(int most) implements BatchDenial {}

    /** The program failed at the item; nothing was written, and it may be tried again. */
    record BatchItemFailed() implements BatchDenial {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }
}
