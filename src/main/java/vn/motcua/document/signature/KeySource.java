package vn.motcua.document.signature;

import java.util.Collection;
import java.util.Optional;

/**
 * Where keys come from: a bean. Configured files and tokens are one; a remote signing service is
 * another, whose {@link SigningKey#sign} asks it.
 */
public interface KeySource {

    /** Names of the keys it offers, whether they can be used or not. */
    Collection<String> names();

    /**
     * @throws vn.motcua.kernel.RefusalException with {@link SignatureRefusal.KeyUnusable} where the
     *     key is offered but cannot be read
     */
    Optional<SigningKey> find(String name);
}
