package vn.motcua.catalog;

import java.util.List;
import vn.motcua.document.BlankForm;

/** The forms of procedures that the program itself holds, to print blank; offered as a bean. */
public interface FormSheets {

    /** One for each set of cases that are asked the same; empty where no form was made. */
    List<BlankForm> of(ProcedureVersion version);
}
