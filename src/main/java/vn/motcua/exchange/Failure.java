package vn.motcua.exchange;

/**
 * Why a message did not go.
 *
 * @param field the field that is wrong; empty where none is named
 * @param detail what the portal said; empty where the reason says all
 */
record Failure(Reason reason, String field, String detail) {

    /** Kinds of reasons. */
    enum Reason {
        /** A field that the portal needs is empty. */
        MISSING,
        /** A field is longer than the portal takes. */
        TOO_LONG,
        /** A field's value is none that the portal knows. */
        WRONG_CODE,
        /** The portal said no. */
        REFUSED,
        /** The portal has a newer state of the dossier. */
        NEWER,
        /** The dossier's rows are gone. */
        GONE
    }

    static Failure of(Fields.Fault fault) {
        return new Failure(
                switch (fault.way()) {
                    case MISSING -> Reason.MISSING;
                    case TOO_LONG -> Reason.TOO_LONG;
                    case WRONG_CODE -> Reason.WRONG_CODE;
                },
                fault.field(),
                "");
    }

    /** Whether trying again by itself may help. */
    boolean mayPass() {
        return reason == Reason.REFUSED;
    }
}
