/**
 * The statutory clocks of publication decisions: issue before the instrument takes effect, entry
 * into the national database, application to the local catalogue; the facts that stop them, and the
 * papers of the decision.
 */
@NamedInterface("publication")
@NullMarked
package vn.motcua.catalog.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
