package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TextKey;

/** What the catalog says no to. */
public sealed interface CatalogRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Something is wrong in a file; the sentence begins with the line. */
    sealed interface InFile extends CatalogRefusal
            permits FileRefusal, BpmnRefusal, ProcessFinding {}

    /** Published versions are never edited; a change is a new version from a later day. */
    record AlreadyPublished(String procedure, LocalDate validFrom) implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A draft without an internal process cannot be published. */
    record ProcessMissing(String procedure, LocalDate validFrom) implements CatalogRefusal {}

    /** Half-filled: everything that it lacks of what every procedure has. */
    @LegalBasis("nd-63-2010#8")
    record Incomplete(String procedure, LocalDate validFrom, List<Constituent> missing)
            implements CatalogRefusal {

        public Incomplete {
            missing = List.copyOf(missing);
        }

        @Override
        public List<Object> arguments() {
            return List.of(
                    procedure,
                    validFrom,
                    missing.stream().map(one -> new TextKey(one.key())).toList());
        }
    }

    /** Another procedure already has a process of that code. */
    record ProcessCodeTaken(String procedure, String processCode, String owner)
            implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A case has no limit by one of the channels. */
    record LimitMissing(String procedure, String caseId, Channel channel)
            implements CatalogRefusal {}

    /** Nobody offers the procedure on the day it begins. */
    record NobodyOffers(String procedure, LocalDate validFrom) implements CatalogRefusal {}

    /** What agencies do among themselves is done by nobody else. */
    record AgencyNotAlone(String procedure) implements CatalogRefusal {}

    /** A unit that is listed as receiving the procedure does not exist on the day. */
    record AgencyUnknown(String procedure, String agency, LocalDate on) implements CatalogRefusal {}

    /** A version says that it holds on when another one of the procedure has begun. */
    record VersionsOverlap(String procedure, LocalDate validFrom, LocalDate validTo, LocalDate next)
            implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No file was chosen. */
    record FileMissing() implements CatalogRefusal {
        @Override
        public String field() {
            return "files";
        }
    }

    /** No file of a modeller was chosen. */
    record DrawingMissing() implements CatalogRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    /** No day, or none written like 31/12/2022. */
    record DayUnclear(String given) implements CatalogRefusal {
        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** Answers of the national catalogue do not say from which day on they hold. */
    record DayMissing() implements CatalogRefusal {
        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** There is no such procedure. */
    record NoSuchProcedure(String procedure) implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A file, or what is packed in it, is larger than the program takes. */
    record ImportTooLarge(int megabytes) implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** No file of national records was chosen. */
    record ImportFileMissing() implements CatalogRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    /** There is no such import, or no such record in it. */
    record ImportUnknown() implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A change of a procedure begins after the version that it changes. */
    record DayTooEarly(String procedure, LocalDate validFrom) implements CatalogRefusal {
        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** The procedure ends before that day. */
    record ProcedureEnded(String procedure, LocalDate endsOn) implements CatalogRefusal {
        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** There is no draft of the procedure from that day. */
    record NoSuchDraft(String procedure, LocalDate validFrom) implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Its records are still being read. */
    record ImportBusy() implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing in it is clear or settled. */
    record ImportNothingClear() implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody else settled the record since it was opened. */
    record ImportRecordMoved() implements CatalogRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A corrected value that no procedure can have. */
    record ImportValueWrong(String at, String typed) implements CatalogRefusal {
        @Override
        public String field() {
            return at;
        }
    }
}
