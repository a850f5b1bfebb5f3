package vn.motcua.exchange;

import vn.motcua.kernel.Refusal;

/** What the exchange says no to. */
public sealed interface ExchangeRefusal extends Refusal {

    /** There is nothing that was given up: sent meanwhile, or by somebody else. */
    record NothingGivenUp() implements ExchangeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The ledger has nothing of this dossier. */
    record NotTold() implements ExchangeRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
