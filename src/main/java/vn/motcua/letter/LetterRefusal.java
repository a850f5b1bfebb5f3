package vn.motcua.letter;

import vn.motcua.kernel.Refusal;

/** What the register of letters says no to. */
public sealed interface LetterRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchLetter() implements LetterRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record SenderUnknown() implements LetterRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    record KindMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "sort";
        }
    }

    record SubjectMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "subject";
        }
    }

    record BodyMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "body";
        }
    }

    /** Nobody was chosen, or a unit that is none today. */
    record RecipientMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "recipient";
        }
    }

    record NumberMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    record NumberTaken(String number) implements LetterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "number";
        }
    }

    /** Unreadable, still to come, or before what it follows. */
    record DayWrong(String name) implements LetterRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record LetterTextTooLong(String name, int most) implements LetterRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** It is sent or thrown away and changed no more. */
    record LetterDone() implements LetterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NotSent() implements LetterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The letter is not for this unit. */
    record NotForUnit() implements LetterRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record AlreadyReplied() implements LetterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ReplyMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "reply";
        }
    }

    /** Nobody is late with an answer, or all of them were passed on already. */
    record NobodyLate() implements LetterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
