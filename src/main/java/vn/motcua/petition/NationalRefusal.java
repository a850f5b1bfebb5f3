package vn.motcua.petition;

import vn.motcua.kernel.Refusal;

/** What is wrong with a code, an address or a file of the national system. */
public sealed interface NationalRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NationalCodeWrong() implements NationalRefusal {
        @Override
        public String field() {
            return "nationalCode";
        }
    }

    record NationalCodeTaken(String taken) implements NationalRefusal {
        @Override
        public String field() {
            return "nationalCode";
        }
    }

    record LinkWrong() implements NationalRefusal {
        @Override
        public String field() {
            return "nationalLink";
        }
    }

    /** The file is no list of petitions. */
    record NationalFileWrong() implements NationalRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    /** Neither a table nor JSON. */
    record NationalFileKind() implements NationalRefusal {
        @Override
        public String field() {
            return "file";
        }
    }
}
