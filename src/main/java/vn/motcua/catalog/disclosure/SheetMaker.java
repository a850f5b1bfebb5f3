package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.document.PostingSheet;

/** Says a version in the words of a sheet for the wall; offered as a bean by the pages. */
public interface SheetMaker {

    /**
     * @param agency whose place it hangs in
     * @param site the address of the program, as visitors know it
     * @param on the day whose organization is named
     */
    PostingSheet sheet(ProcedureVersion version, UUID agency, String site, LocalDate on);
}
