package vn.motcua.catalog.check;

import java.time.LocalDate;
import java.util.UUID;

/** What is known of procedures that a row may start: those published, and those about to be. */
public interface Startable {

    /** Whether some version of the procedure is in force on the day. */
    boolean isInForce(String procedure, LocalDate on);

    /** Whether the agency receives the procedure on the day. */
    boolean isOffered(String procedure, UUID agency, LocalDate on);

    /** Whether some version of the procedure starts others. */
    boolean startsOthers(String procedure);

    /** Whether some other procedure starts this one. */
    boolean isStarted(String procedure);
}
