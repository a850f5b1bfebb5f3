package vn.motcua.archive;

import vn.motcua.kernel.Refusal;

/** What the register and the store say no to. */
public sealed interface ArchiveRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchResult() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchSample() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nothing in the store of whoever asks. */
    record NoSuchPaper() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record ResultAgencyMissing() implements ArchiveRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    record ResultWordMissing(String name) implements ArchiveRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record ResultWordTooLong(String name, int most) implements ArchiveRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record ResultDayUnreadable(String name) implements ArchiveRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record SignedLater() implements ArchiveRefusal {
        @Override
        public String field() {
            return "signedOn";
        }
    }

    record ValidBeforeSigned() implements ArchiveRefusal {
        @Override
        public String field() {
            return "validFrom";
        }
    }

    record ValidityBackwards() implements ArchiveRefusal {
        @Override
        public String field() {
            return "validTo";
        }
    }

    /** No result of the catalogue has this code. */
    record ResultTypeUnknown() implements ArchiveRefusal {
        @Override
        public String field() {
            return "type";
        }
    }

    record ResultProcedureUnknown() implements ArchiveRefusal {
        @Override
        public String field() {
            return "procedure";
        }
    }

    record OwnerKindMissing() implements ArchiveRefusal {
        @Override
        public String field() {
            return "ownerKind";
        }
    }

    record OwnerNumberWrong(ResultOwner.Kind as) implements ArchiveRefusal {
        @Override
        public String field() {
            return "ownerNumber";
        }
    }

    /** Nothing is kept of what nobody can look at. */
    record ScanMissing() implements ArchiveRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record ScanKindWrong() implements ArchiveRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    /** The very same file is of another result: likely taken by mistake. */
    record ScanOfAnother(String other) implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "file";
        }
    }

    record NotHeldAgainstPaper() implements ArchiveRefusal {
        @Override
        public String field() {
            return "seenPaper";
        }
    }

    record ResultReasonMissing() implements ArchiveRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    /** A result of the same kind, number and day is in the register of the agency. */
    record ResultKnown() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "number";
        }
    }

    /** Somebody else did something with it since the page was opened. */
    record ResultMoved() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ResultStepNotNow() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Its person was erased; nothing more is said of it. */
    record ResultErased() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record EndedBeforeSigned() implements ArchiveRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    record EndedLater() implements ArchiveRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    record EndingBasisMissing() implements ArchiveRefusal {
        @Override
        public String field() {
            return "basis";
        }
    }

    /** No confirmed result that the viewer sees has this code. */
    record ReplacementUnknown() implements ArchiveRefusal {
        @Override
        public String field() {
            return "replacedBy";
        }
    }

    record SampleSizeWrong(int most) implements ArchiveRefusal {
        @Override
        public String field() {
            return "size";
        }
    }

    /** The days of a sample are over, so that its population is the same for ever. */
    record SampleNotOver() implements ArchiveRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record SampleBackwards() implements ArchiveRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record NothingToSample() implements ArchiveRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    /** Who confirmed a result does not check it. */
    record CheckedByWhoConfirmed() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record CheckedAlready() implements ArchiveRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record SampleVerdictMissing() implements ArchiveRefusal {
        @Override
        public String field() {
            return "passed";
        }
    }
}
