package vn.motcua.communication.product;

import vn.motcua.kernel.Refusal;

/** What the register of products says no to. */
public sealed interface ProductRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchProduct() implements ProductRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record ProductKindMissing() implements ProductRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    /** Such a thing does not go by this channel, or it is not that of the unit. */
    record ChannelWrong() implements ProductRefusal {
        @Override
        public String field() {
            return "channel";
        }
    }

    record ProofMissing() implements ProductRefusal {
        @Override
        public String field() {
            return "url";
        }
    }

    record TimesWrong() implements ProductRefusal {
        @Override
        public String field() {
            return "times";
        }
    }

    record ProductStruckAlready() implements ProductRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
