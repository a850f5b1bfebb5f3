package vn.motcua.dossier;

import java.util.UUID;

/**
 * A bean of a module that keeps rows about the person of a dossier: deletes them when the person is
 * erased, in the same transaction.
 */
public interface PersonErasure {

    void erase(UUID dossier);
}
