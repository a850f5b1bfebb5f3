package vn.motcua.initiative.programme;

import vn.motcua.kernel.Refusal;

/** What the register of programmes says no to. */
public sealed interface ProgrammeRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchProgramme() implements ProgrammeRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record ProgrammeAgencyMissing() implements ProgrammeRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    record LevelMissing() implements ProgrammeRefusal {
        @Override
        public String field() {
            return "level";
        }
    }

    /** Missing or too long. */
    record ProgrammeTextWrong(String name, int most) implements ProgrammeRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Unreadable, still to come, or before what it follows. */
    record ProgrammeDayWrong(String name) implements ProgrammeRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** It ends before it was issued. */
    record EndWrong() implements ProgrammeRefusal {
        @Override
        public String field() {
            return "endsOn";
        }
    }

    /** The agency has another one of this number and day. */
    record ProgrammeTaken(String number) implements ProgrammeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "number";
        }
    }

    record LeadMissing() implements ProgrammeRefusal {
        @Override
        public String field() {
            return "lead";
        }
    }

    /** Unreadable, or before the programme was issued. */
    record DueWrong() implements ProgrammeRefusal {
        @Override
        public String field() {
            return "due";
        }
    }

    /** It is done, or has its document, already. */
    record ProgrammeDone() implements ProgrammeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It asks for nothing here. */
    record NothingLocal() implements ProgrammeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
