package vn.motcua.shell.web;

import vn.motcua.kernel.Refusal;

/** Sample refusals that the style page shows. */
sealed interface StyleRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record SampleNameMissing() implements StyleRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    record SampleDayUnreal(String given) implements StyleRefusal {
        @Override
        public String field() {
            return "born";
        }
    }

    record SampleChoiceMissing() implements StyleRefusal {
        @Override
        public String field() {
            return "way";
        }
    }
}
