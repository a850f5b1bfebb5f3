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
}
