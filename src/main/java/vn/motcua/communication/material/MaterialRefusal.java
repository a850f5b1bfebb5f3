package vn.motcua.communication.material;

import vn.motcua.kernel.Refusal;

/** What the library says no to. */
public sealed interface MaterialRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchMaterial() implements MaterialRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record MaterialKindMissing() implements MaterialRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record MaterialEmpty() implements MaterialRefusal {
        @Override
        public String field() {
            return "text";
        }
    }

    /** Sample news without words begin nothing. */
    record SampleWithoutText() implements MaterialRefusal {
        @Override
        public String field() {
            return "text";
        }
    }

    record NoSample() implements MaterialRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record MaterialRetired() implements MaterialRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
