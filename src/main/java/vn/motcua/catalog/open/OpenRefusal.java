package vn.motcua.catalog.open;

import vn.motcua.kernel.Refusal;

/** What the open catalogue says no to. */
public sealed interface OpenRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No agency of the day has this code. */
    record AgencyNotKnown(String agency) implements OpenRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    /** A day before the first or after the last year that is written with four figures. */
    record OpenDayImpossible() implements OpenRefusal {
        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String field() {
            return "on";
        }
    }

    /** Not an online level. */
    record OnlineLevelUnknown(String given) implements OpenRefusal {
        @Override
        public String field() {
            return "onlineLevel";
        }
    }

    /** There is no such procedure, nor ever was. */
    record ProcedureNeverWas(String procedure) implements OpenRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
