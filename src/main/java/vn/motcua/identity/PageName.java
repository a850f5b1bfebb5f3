package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.kernel.Bilingual;

/**
 * Says in words which page a path is, to whoever is signed in; offered as a bean by the module that
 * has the page.
 */
@FunctionalInterface
public interface PageName {

    /** Empty where the path is not its own, or nothing that this person may see. */
    Optional<Bilingual> of(String path);
}
