package vn.motcua.dossier;

import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What the rules of dossiers that start others say no to. */
@LegalBasis("nd-61-2018#19.7")
public sealed interface FamilyRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The task waits for dossiers that it started. */
    @LegalBasis("nd-61-2018#19.7")
    record ChildrenOpen(int open) implements FamilyRefusal {}

    /** The task does not wait for this dossier, or no longer. */
    @LegalBasis("nd-61-2018#19.7")
    record NotAwaited(int task) implements FamilyRefusal {}

    /** A procedure that the next step starts is not offered today by who should receive it. */
    @LegalBasis("nd-61-2018#19.7")
    record NotStartable(String step, String procedure, String agency) implements FamilyRefusal {}
}
