package vn.motcua.organization;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What the organization says no to. Lines and columns of a file count from 1. */
public sealed interface OrganizationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Not of the form {@code receiving|superior[/function]:post}. */
    record BadPerformer(String text) implements OrganizationRefusal {}

    record FileUnreadable(int line, int column) implements OrganizationRefusal {}

    record FileShapeWrong(int line) implements OrganizationRefusal {}

    record FileFieldUnknown(int line, String name) implements OrganizationRefusal {}

    record FileFieldMissing(int line, String name) implements OrganizationRefusal {}

    record FileValueWrong(int line, String name, String value) implements OrganizationRefusal {}

    record FileKeyUnknown(int line, String name, String value) implements OrganizationRefusal {}

    record FileKeyTwice(int line, String key) implements OrganizationRefusal {}

    record FileDatesInDisorder(int line, String key) implements OrganizationRefusal {}

    /** Two units with one code on one day. */
    record FileCodeTaken(int line, String identification) implements OrganizationRefusal {}

    /** A unit that is its own parent or successor, over however many others. */
    record FileCircle(int line, String key) implements OrganizationRefusal {}

    /** Who supervises from outside is under no unit and goes on in none. */
    record FileSupervisorTied(int line, String name) implements OrganizationRefusal {}

    /** A post of who supervises in a unit of the administration, or the other way round. */
    record PostOfOtherKind(String post) implements OrganizationRefusal {
        @Override
        public String field() {
            return "post";
        }
    }

    record UnitUnknown() implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record StaffUnknown() implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A change may only begin after the last version began, and while the unit lasts. */
    record UnitNotOpen(String name, LocalDate day) implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record MergedIntoItself(String name) implements OrganizationRefusal {}

    record CodeTaken(String identification, LocalDate day) implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "code";
        }
    }

    record NameMissing() implements OrganizationRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    /** Only a post that one holds oneself can be delegated. */
    record PostNotHeld(String post) implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "post";
        }
    }

    record DelegatedToOneself() implements OrganizationRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** A post that was lent to one is not lent on. */
    record DelegatedOnwards(String post) implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "post";
        }
    }

    /** Nobody of the agency whose post it is. */
    record DelegatedElsewhere(String name) implements OrganizationRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** Whoever has lent all posts of theirs cannot stand in for another. */
    record TakerAway(String name, LocalDate day) implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "to";
        }
    }

    record DelegationInThePast(LocalDate today) implements OrganizationRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    /** Its last day is gone, or it was ended. */
    record DelegationOver() implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "until";
        }
    }

    /** The giver has lent it for some of the days already. */
    record DelegationOverlaps(String name, LocalDate first, LocalDate last)
            implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "from";
        }
    }

    record DelegationReason(int most) implements OrganizationRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record DelegationUnknown() implements OrganizationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
