package vn.motcua.catalog.process;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;

/**
 * A table of steps that waits to be published. No dossier goes by it.
 *
 * @param version the constituents by which it will be published
 * @param process absent where constituents alone were drafted
 * @param follows whether the constituents are those of the version before it, taken anew when it is
 *     published
 * @param stamp number of the draft's standing; every change moves it on
 * @param undoable how many changes can be taken back
 * @param redoable how many that were taken back can be made again
 */
public record ProcessDraft(
        ProcedureVersion version,
        @Nullable InternalProcess process,
        boolean follows,
        Origin origin,
        int stamp,
        int undoable,
        int redoable,
        Instant savedAt) {

    /** How a draft began. */
    public enum Origin {
        /** As a copy of the process in force. */
        COPIED,
        /** As a file of a modeller. */
        DRAWN,
        /** As a record of the national database. */
        NATIONAL
    }

    public String code() {
        return version.code();
    }

    /** The day from which it is to hold. */
    public LocalDate day() {
        return version.validFrom();
    }
}
