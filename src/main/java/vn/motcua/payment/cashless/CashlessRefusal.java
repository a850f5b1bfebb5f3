package vn.motcua.payment.cashless;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What is refused of what is noted about payment without cash. */
public sealed interface CashlessRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchSetup() implements CashlessRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No procedure in force there that costs anything. */
    record CostlessProcedure() implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "procedure";
        }
    }

    /** It is set up for that channel already. */
    record SetUpAlready() implements CashlessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** All that cost anything are set up for that channel already. */
    record NothingToSetUp() implements CashlessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record PayChannelMissing() implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "channel";
        }
    }

    /** No day, or one to come. */
    record DayNotPast(String name) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** Before that which it is of. */
    record DayTooEarly(String name) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return name;
        }
    }

    record EvidenceMissing(int most) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "note";
        }
    }

    record WhyMissing(int most) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "why";
        }
    }

    record TestNumberMissing(int most) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "transaction";
        }
    }

    record TestedAlready() implements CashlessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It was ended, corrected or struck. */
    record NoLongerHolds() implements CashlessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchOutside() implements CashlessRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record AreaMissing() implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "agency";
        }
    }

    record OutsideKindMissing() implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "kind";
        }
    }

    record OutsideUnitMissing(int most) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "unit";
        }
    }

    record OutsideServiceMissing(int most) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "service";
        }
    }

    record CashlessChannelMissing(int most) implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "channel";
        }
    }

    /** The register of the area has it. */
    record OutsideListedAlready() implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "service";
        }
    }

    record NoFile() implements CashlessRefusal {
        @Override
        public @Nullable String field() {
            return "file";
        }
    }

    /** Two rows of a file say something of the same service. */
    record RowTwice(int before) implements CashlessRefusal {}

    /** A row has an area that cannot be read. */
    record RowAreaUnknown(String said) implements CashlessRefusal {}
}
