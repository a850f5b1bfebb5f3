package vn.motcua.inspection;

import vn.motcua.kernel.Refusal;

/** What the team of a round, its visits and its decision are refused for. */
public sealed interface TeamRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    record MemberMissing() implements TeamRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "staff";
        }
    }

    record RoleMissing() implements TeamRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "role";
        }
    }

    /** A team has one leader. */
    record LeaderTaken() implements TeamRefusal {
        @Override
        public String field() {
            return "role";
        }
    }

    /** Somebody who works at the unit does not inspect it. */
    record OwnUnit(String person, String unit) implements TeamRefusal {
        @Override
        public String field() {
            return "staff";
        }
    }

    /** Somebody is with another visit at that time. */
    record MemberBusy(String person, String unit, String from, String to) implements TeamRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    /** The unit is visited at that time already. */
    record UnitBusy(String unit, String round, String from, String to) implements TeamRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    record UnitInRoundAlready() implements TeamRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    /** A periodic visit is one of the plan. */
    record NotInPlan() implements TeamRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record VisitOutsideRound(String from, String to) implements TeamRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "from";
        }
    }

    record NoLeader() implements TeamRefusal {}

    record NoSecretary() implements TeamRefusal {}

    record NoVisits() implements TeamRefusal {}
}
