package vn.motcua.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did it: a member of staff, a citizen, another system, or the program itself (no id). */
public record Actor(Kind kind, @Nullable UUID id) {

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    /** The kinds of actors; the code is what the journal stores. */
    public enum Kind {
        STAFF,
        CITIZEN,
        INTEGRATOR,
        SYSTEM
    }

    public static Actor staff(UUID id) {
        return new Actor(Kind.STAFF, id);
    }

    /** By the id of their account. */
    public static Actor citizen(UUID account) {
        return new Actor(Kind.CITIZEN, account);
    }
}
