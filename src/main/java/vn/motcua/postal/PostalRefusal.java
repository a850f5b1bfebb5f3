package vn.motcua.postal;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What the post's desk says no to. */
public sealed interface PostalRefusal extends Refusal {

    /** Nothing was chosen where one has to be. */
    record NotChosen(String of) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return of;
        }
    }

    /** A field is empty. */
    record Missing(String of) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return of;
        }
    }

    /** More characters than fit. */
    record TooLong(String of, int most) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return of;
        }
    }

    /** The agency pays only for a reason that is said. */
    record NoReason() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "reason";
        }
    }

    /** The post needs a number to call. */
    record NoPhone() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "phone";
        }
    }

    /** No day, or one that cannot be. */
    record NoSuchDay(String of) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return of;
        }
    }

    /** It ends before it begins. */
    record DaysTurned() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "to";
        }
    }

    /** Nothing is known by this code. */
    record NoSuchProcedure(String procedure) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "procedures";
        }
    }

    /** Nothing is known by this code. */
    record UnknownProcedure(String procedure) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "procedure";
        }
    }

    /** No number of hours, or too many. */
    record NoHours(int most) implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "hours";
        }
    }

    /** Nothing was chosen to be handed over. */
    record NothingToHand() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "line";
        }
    }

    /** Nothing is carried for a dossier that is closed. */
    record DossierClosed() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is one under way already. */
    record OrderRunning() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The post has it: it cannot be called off any more. */
    record OrderUnderWay() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody handed it over meanwhile, or it is not there to be handed over. */
    record HandedAlready() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is on the list already. */
    record ListedAlready() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It has ended already. */
    record AgreementOver() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is none. */
    record NoSuchOrder() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is none. */
    record NoSuchHandOver() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is none. */
    record NoSuchAgreement() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No operator is set up. */
    record NoOperator() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The operator does not answer. */
    record OperatorSilent() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    /** The operator says no. */
    record OperatorRefuses() implements PostalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
