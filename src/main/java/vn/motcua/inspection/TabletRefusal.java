package vn.motcua.inspection;

import vn.motcua.kernel.Refusal;

/** What devices that take visits along are refused for. */
public sealed interface TabletRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    record DeviceNameMissing(int most) implements TabletRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "device";
        }
    }

    /** The id stands for another device, or another visit. */
    record DeviceIdTaken() implements TabletRefusal {}

    /** What is joined comes from no device that took this visit along. */
    record NotTakenAlong() implements TabletRefusal {}

    /** Somebody else took the visit along: what they noted is not to bear another name. */
    record TakenAlongByAnother() implements TabletRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Whoever took the visit along is not of its team any more. */
    record NoLongerOfTeam() implements TabletRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record PhotographMissing() implements TabletRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** The id stands for another photograph. */
    record PhotographIdTaken() implements TabletRefusal {}
}
