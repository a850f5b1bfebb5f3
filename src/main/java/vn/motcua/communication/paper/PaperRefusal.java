package vn.motcua.communication.paper;

import vn.motcua.kernel.Refusal;

/** What the register of papers says no to. */
public sealed interface PaperRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchPaper() implements PaperRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record PaperKindMissing() implements PaperRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record PaperNumberMissing() implements PaperRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    record UntilWrong() implements PaperRefusal {
        @Override
        public String field() {
            return "until";
        }
    }

    record PaperStruckAlready() implements PaperRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
