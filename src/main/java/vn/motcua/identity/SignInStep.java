package vn.motcua.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows on a right password. */
public sealed interface SignInStep {

    /** Signed in. {@code language} is what the person chose earlier, if anything. */
    record Done(StaffPrincipal principal, @Nullable String language) implements SignInStep {}

    /** A code of the second factor is needed as well. */
    record CodeNeeded(UUID account) implements SignInStep {}

    /** The person must set up a second factor first. */
    record EnrolmentNeeded(UUID account) implements SignInStep {}
}
