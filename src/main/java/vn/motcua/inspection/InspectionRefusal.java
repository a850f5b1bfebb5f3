package vn.motcua.inspection;

import vn.motcua.kernel.Refusal;

/** What plans, rounds and all that is typed for them are refused for. */
public sealed interface InspectionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchInspection() implements InspectionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record InspectionTextMissing(String name) implements InspectionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record InspectionTextTooLong(String name, int most) implements InspectionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record InspectionNumberMissing(String name) implements InspectionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Unreadable, still to come, or before what it follows. */
    record InspectionDayWrong(String name) implements InspectionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Unreadable, or ends before it begins. */
    record SpanWrong(String name) implements InspectionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record InspectingAgencyMissing() implements InspectionRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    record InspectionYearWrong() implements InspectionRefusal {
        @Override
        public String field() {
            return "year";
        }
    }

    /** The agency has a plan of that year already. */
    record PlanTaken(String year) implements InspectionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "year";
        }
    }

    /** Numbers of items, of the eight, that say nothing yet. */
    record PlanItemsMissing(String items) implements InspectionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Approved already, or not yet, or sent. */
    record PlanNotNow() implements InspectionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Not a unit under the agency. */
    record InspectedUnitWrong() implements InspectionRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record UnitInPlanAlready() implements InspectionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "unit";
        }
    }

    record WayMissing() implements InspectionRefusal {
        @Override
        public String field() {
            return "way";
        }
    }

    record TimeOutsideYear(String year) implements InspectionRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    record FormMissing() implements InspectionRefusal {
        @Override
        public String field() {
            return "form";
        }
    }

    /** A periodic round rests on an approved plan of the same agency. */
    record PlanMissing() implements InspectionRefusal {
        @Override
        public String field() {
            return "plan";
        }
    }

    record RoundNotNow() implements InspectionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
