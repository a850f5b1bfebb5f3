package vn.motcua.organization;

import vn.motcua.kernel.Refusal;

/** What the organization says no to. */
public sealed interface OrganizationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Not of the form {@code receiving|superior[/function]:post}. */
    record BadPerformer(String text) implements OrganizationRefusal {}
}
