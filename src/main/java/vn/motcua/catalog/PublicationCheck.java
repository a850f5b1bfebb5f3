package vn.motcua.catalog;

import java.util.List;
import vn.motcua.kernel.Refusal;

/**
 * Looks at a version before a decision publishes it; offered as a bean by what knows more than the
 * version itself.
 */
public interface PublicationCheck {

    /** What keeps it from being published. */
    List<Refusal> refusals(ProcedureVersion version);

    /** What somebody should know before it is published. */
    List<Refusal> warnings(ProcedureVersion version);
}
