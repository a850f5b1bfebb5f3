package vn.motcua.filing;

import java.util.Optional;
import java.util.UUID;

/**
 * Where an owner pays what is asked of a dossier; offered as a bean by the module that takes money.
 * Without one the owner reads how much is to be paid by which notice, and pays as it says.
 */
public interface PaymentPlace {

    /**
     * The path at which this sum is paid.
     *
     * @param amount in đồng
     * @param notice number of the notice that asks for it
     */
    Optional<String> path(UUID dossier, long amount, String notice);

    /**
     * What a dossier owes.
     *
     * @param amount still to be paid, in đồng
     * @param path of the page that shows it
     */
    record Due(long amount, String path) {}

    /** What this dossier owes, by whatever it is set; empty where it never owed anything. */
    default Optional<Due> due(UUID dossier) {
        return Optional.empty();
    }
}
