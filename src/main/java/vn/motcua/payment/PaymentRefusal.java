package vn.motcua.payment;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What a payment, or what leads to one, is refused for. */
public sealed interface PaymentRefusal extends Refusal {

    /** Nothing that is owed was chosen. */
    record NothingChosen() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "obligation";
        }
    }

    /** It is not owed by this dossier. */
    record NoSuchObligation() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Somebody, or some other way, paid it just now. */
    record AlreadyPaid() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The key of the form belongs to what was done for another dossier. */
    record KeyUsed() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** More than the gateway's messages can say, in đồng. */
    record AmountTooLarge(long most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "gateway";
        }
    }

    /** Exempt, taken off, or given back. */
    record NotOwed() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is owed is no longer what the page showed. */
    record AmountMoved() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No amount in đồng above nought. */
    record AmountWrong(String name) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** No number of copies. */
    record CountWrong(int most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "count";
        }
    }

    /** A tax is owed by a notice. */
    record NoticeMissing() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "notice";
        }
    }

    /** No day, or one that has not come. */
    record NoticeDayWrong() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "noticeDay";
        }
    }

    /** What is owed has no name. */
    record NameMissing(int most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "name";
        }
    }

    /** Neither a line of the fees nor a notice. */
    record KindMissing() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "line";
        }
    }

    /** Nobody said how it was paid. */
    record WayMissing() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "way";
        }
    }

    /** A slip or a transfer has a number. */
    record TransactionMissing(int most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "transaction";
        }
    }

    /** Why, in so many characters. */
    record ReasonMissing(int most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "reason";
        }
    }

    /** By which provision. */
    record BasisMissing(int most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "basis";
        }
    }

    /** Nothing more is set on a dossier that is over. */
    record DossierClosed() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No such payment. */
    record NoSuchPayment() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such receipt. */
    record NoSuchReceipt() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The receipt is void already. */
    record ReceiptVoid() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** More than was paid and is still there. */
    record RefundTooLarge(long most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "amount";
        }
    }

    /** Money of a gateway goes back by it, or by transfer. */
    record RefundWay() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "way";
        }
    }

    /** The gateway does not give the money back. */
    record RefundRefused() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The gateway has not said whether it gave the money back. */
    record RefundUnknown() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    /** No such order. */
    record NoSuchOrder() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The order that a form stood for is over, and nothing was paid by it. */
    record OrderOver() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No such gateway is set up. */
    record NoGateway() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The gateway does not answer. */
    record GatewaySilent() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    /** No bank of the list. */
    record BankMissing() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "bank";
        }
    }

    /** No number of an account. */
    record AccountWrong() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "account";
        }
    }

    /** Nobody holds the account. */
    record HolderMissing(int most) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "holder";
        }
    }

    /** No day of the calendar. */
    record NoSuchDay(String name) implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** No gateway of the list. */
    record NoGatewayChosen() implements PaymentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "gateway";
        }
    }
}
