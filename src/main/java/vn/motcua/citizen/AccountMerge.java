package vn.motcua.citizen;

import java.util.UUID;

/**
 * A bean of a module that keeps rows under accounts of citizens: moves them when two accounts
 * become one, in the same transaction.
 */
public interface AccountMerge {

    /**
     * Moves what is of one account to another.
     *
     * @param from the account that is closed
     * @param into the account that goes on
     */
    void merge(UUID from, UUID into);
}
