package vn.motcua.citizen;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.kernel.Refusal;

/**
 * A bean of a module that keeps rows under accounts of citizens: says what stands in the way of
 * erasing one, and deletes its rows in the same transaction.
 */
public interface AccountErasure {

    Optional<Refusal> hindrance(UUID account);

    void erase(UUID account);
}
