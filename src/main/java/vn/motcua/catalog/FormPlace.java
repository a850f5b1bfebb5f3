package vn.motcua.catalog;

import java.util.Optional;

/** Where the form of a procedure is taken away to be filled in by hand; offered as a bean. */
public interface FormPlace {

    /** The path of the blank form of a case; empty where there is none. */
    Optional<String> path(ProcedureVersion version, String caseId);
}
