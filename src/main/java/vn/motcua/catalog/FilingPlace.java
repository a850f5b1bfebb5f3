package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.Optional;

/** Where a procedure is filed online; offered as a bean by the module that takes dossiers so. */
public interface FilingPlace {

    /**
     * The path under which the procedure is filed in a case; empty where it is not filed online.
     */
    Optional<String> path(ProcedureVersion version, String caseId, LocalDate on);
}
